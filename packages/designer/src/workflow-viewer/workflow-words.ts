import type { Locale, Text } from "@gridloop/core/definition";
import { localised } from "@gridloop/elements";
import type { DrawingWords, FactWords } from "../layout/drawing-words.js";
import type { ViewedChain, ViewedDeadline, ViewedWorkflow } from "../layout/viewed-workflow.js";
import type { GraphStage, GraphStep, GraphWay, WorkflowGraph } from "../layout/workflow-graph.js";
import type { WorkflowViewerMessages } from "./locales/messages.js";

/** A role with its title, such as one of a district's `roles`. */
export interface ViewedRole {
  readonly id: string;
  readonly title?: Text | undefined;
}

/** What the words are made from. */
export interface WordSource {
  readonly workflow: ViewedWorkflow;
  readonly graph: WorkflowGraph;
  readonly roles: readonly ViewedRole[];
  readonly locale: Locale;
  readonly say: WorkflowViewerMessages;
}

/** A deadline of a stage, and the chains that watch it. */
export interface WatchedDeadline {
  readonly words: string;
  readonly chains: readonly ViewedChain[];
}

/** The step supervision is shown under where no stage stands in it: it runs beside the stages. */
const SUPERVISE = "supervise";

/** Everything a workflow says, in one language: the drawing, the list in words and the details speak through it. */
export class WorkflowWords implements DrawingWords {
  readonly say: WorkflowViewerMessages;
  readonly #source: WordSource;
  readonly #stages: ReadonlyMap<string, GraphStage>;

  constructor(source: WordSource) {
    this.#source = source;
    this.say = source.say;
    this.#stages = new Map(source.graph.stages.map((stage) => [stage.id, stage]));
    this.titleOf = this.titleOf.bind(this);
  }

  /** The workflow's title. */
  get title(): string {
    return this.#text(this.#source.workflow.title) || this.say.unnamed;
  }

  titleOf({ stage, id }: GraphStage): string {
    return this.#text(stage.title) || id;
  }

  titleOfId(id: string | undefined): string {
    const stage = this.#stages.get(id ?? "");
    return stage ? this.titleOf(stage) : (id ?? "");
  }

  actionTitle({ action }: GraphWay): string {
    return this.#text(action.title) || action.id;
  }

  /** The title of an action by its id, in the stage it was taken in. */
  actionOf(stage: string | undefined, action: string): string {
    const way = this.#stages.get(stage ?? "")?.ways.find((candidate) => candidate.action.id === action);
    return way ? this.actionTitle(way) : action;
  }

  stepOf({ id, title }: GraphStep): string {
    return this.#text(title) || this.say.standardSteps[id] || id || this.say.unnamedStep;
  }

  noteOf({ id, stages }: GraphStep): string {
    if (stages.length > 0) return "";
    const chains = this.#source.workflow.supervision?.length ?? 0;
    return id === SUPERVISE && chains > 0 ? this.say.alongside(chains) : this.say.noStages;
  }

  /** A stage's step with its number. */
  stepWords({ step }: GraphStage): string {
    const own = this.#source.graph.steps[step];
    return own ? this.say.step(step + 1, this.stepOf(own)) : "";
  }

  factsOf(stage: GraphStage): FactWords[] {
    const remark = (text: string): FactWords => ({ kind: "remark", text });
    const problem = (text: string): FactWords => ({ kind: "problem", text });
    return [
      ...(stage.first ? [remark(this.say.first)] : []),
      ...(stage.reachable || stage.exitsHere > 0 ? [] : [problem(this.say.unreachable)]),
      ...(stage.stuck ? [problem(this.say.stuck)] : []),
      ...(stage.stage.final ? [remark(this.say.end)] : []),
      ...(stage.exitsHere > 0 ? [remark(this.say.exitsHere(stage.exitsHere))] : []),
      ...(stage.stage.joint ? [remark(this.say.joint)] : []),
      ...this.deadlinesOf(stage).map(({ words, chains }): FactWords => {
        const rungs = chains.reduce((sum, chain) => sum + chain.rungs.length, 0);
        return { kind: "deadline", text: words, ...(rungs > 0 && { rungs: this.say.rungs(rungs) }) };
      }),
      ...this.chainsOfStage(stage).map((chain): FactWords => ({
        kind: "chain",
        text: this.#chainTitle(chain),
        rungs: this.say.rungs(chain.rungs.length),
      })),
    ];
  }

  /** A stage's deadlines and those of its tickets. */
  deadlinesOf({ stage }: GraphStage): WatchedDeadline[] {
    const tickets = Array.isArray(stage.joint?.deadlines) ? stage.joint.deadlines : [];
    return [
      ...(stage.deadlines ?? []).map((deadline) => this.#watched(deadline, (words) => words)),
      ...tickets.map((deadline) => this.#watched(deadline, this.say.ofTicket)),
    ];
  }

  /** The limits on the whole case, and on the ruling it may need in whatever stage it is. */
  deadlinesOfCase(): WatchedDeadline[] {
    const { lifecycle, operations } = this.#source.workflow;
    const ruling = operations?.ruling;
    const ofCase = (lifecycle.deadlines ?? []).map((deadline) => this.#watched(deadline, (words) => words));
    if (typeof ruling?.deadline?.id !== "string") return ofCase;
    return [...ofCase, this.#watched(ruling.deadline, (words) => this.say.ofRuling(words, ruling.afterReturns))];
  }

  /** The chains that watch the stage itself. */
  chainsOfStage({ id }: GraphStage): ViewedChain[] {
    return (this.#source.workflow.supervision ?? []).filter(({ watch }) => watch.stage === id);
  }

  /** The chains that watch no deadline and no stage, in words. */
  chainsBeside(): string[] {
    return (this.#source.workflow.supervision ?? []).flatMap((chain) => {
      if (chain.watch.outcome !== undefined) return [this.say.chainOnOutcome(this.#chainTitle(chain), chain.rungs.length)];
      return chain.watch.order ? [this.say.chainByOrder(this.#chainTitle(chain), chain.rungs.length)] : [];
    });
  }

  chainWords(chain: ViewedChain): string {
    return this.say.watched(this.#chainTitle(chain), chain.rungs.length);
  }

  responsibleOf({ stage }: GraphStage): string {
    const { role, owner, field } = stage.responsible ?? {};
    if (role === undefined) return stage.final ? "" : this.say.responsibleBefore;
    const title = this.#text(this.#source.roles.find(({ id }) => id === role)?.title) || role;
    if (owner) return this.say.owner(title);
    return field === undefined ? title : this.say.chosenUnit(title);
  }

  /** A way as its row in the drawing says it; where the line leads needs no words there. */
  wayOf(_: GraphStage, way: GraphWay): string {
    const action = this.actionTitle(way);
    if (way.course === "exit") return this.say.exitShort(action, this.titleOfId(way.target));
    return way.course === "nowhere" ? this.say.nowhereShort(action, way.action.to) : action;
  }

  /** Where a way leads, for those who do not see the line. */
  whereOf({ course, target, action }: GraphWay): string {
    const title = this.titleOfId(target);
    switch (course) {
      case "forward":
        return this.say.forward(title);
      case "back":
        return this.say.back(title);
      case "stay":
        return this.say.stay;
      case "exit":
        return this.say.exit(title);
      case "nowhere":
        return this.say.nowhere(action.to);
    }
  }

  /** All that a card shows, as one description. */
  describe(stage: GraphStage, visits: readonly number[], isCurrent: boolean): string {
    const responsible = this.responsibleOf(stage);
    return this.say.clause([
      this.titleOf(stage),
      ...(isCurrent ? [this.say.here] : []),
      ...(visits.length > 0 ? [this.say.visited(visits)] : []),
      this.stepWords(stage),
      ...(responsible ? [this.say.way(this.say.responsible, responsible)] : []),
      ...this.factsOf(stage).map(({ text, rungs }) => (rungs ? this.say.supervised(text, rungs) : text)),
      ...stage.ways.map((way) => this.say.way(this.actionTitle(way), this.whereOf(way))),
    ]);
  }

  #watched(deadline: ViewedDeadline, wrap: (words: string) => string): WatchedDeadline {
    const limit = deadline.limit && this.say.unit[deadline.limit.unit]?.(String(deadline.limit.amount));
    const words = this.say.deadline(this.#text(deadline.title) || deadline.id, limit ?? this.say.byItem);
    const chains = (this.#source.workflow.supervision ?? []).filter(({ watch }) => watch.deadline === deadline.id);
    return { words: wrap(deadline.when === undefined ? words : words + this.say.ifApplies), chains };
  }

  #chainTitle({ title, id }: ViewedChain): string {
    return this.#text(title) || id;
  }

  #text(text: Text | undefined): string {
    return localised(text, this.#source.locale);
  }
}
