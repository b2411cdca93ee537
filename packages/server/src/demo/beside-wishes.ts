import type { CompiledDistrict, CompiledWorkflow, Operations, Permission, Stage, UnitRule } from "@gridloop/core";
import type { Beside, Desk, Wish } from "./wish.js";

/** Where the cases of a workflow may rest, and whose desks there are. */
export interface Resting {
  open: readonly string[];
  final: readonly string[];
  desks: readonly Desk[];
}

/** How often each is wished for; more often what a visitor looks for first: what waits for a ruling, and what was reported twice. */
const [few, some] = [2, 4];

/** Something of everything that can be asked for, ordered or disputed beside the way of a case, as far as a workflow has it. */
export function besideWishes(district: CompiledDistrict, workflow: CompiledWorkflow, resting: Resting): Wish[] {
  const { operations = {} } = workflow.definition;
  const kinds = [
    ...onDesks(workflow, operations, resting.desks),
    times(operations.assist ? few : 0, () => at("assisted", workflow, jointStages(workflow))),
    times(few, () => at("rung-asked", workflow, stagesToOrderIn(workflow, resting.open))),
    disputes(district, workflow, operations),
    times(operations.ruling ? few : 0, () => ({ ...at("ruled", workflow, [operations.ruling?.to ?? ""]), detour: "return" as const })),
    times(operations.merge ? some : 0, () => at("doubled", workflow, resting.open)),
    ...afterClose(workflow, operations, resting.final.slice(0, 1)),
  ];
  // Round by round, so that where there are few cases each kind comes once before any comes twice.
  return times(some, (round) => kinds.flatMap((kind) => kind[round] ?? []))
    .flat()
    .filter(({ rests }) => rests.length > 0);
}

const times = <T>(count: number, make: (round: number) => T): T[] => Array.from({ length: count }, (_, round) => make(round));

const at = (beside: Beside, { definition }: CompiledWorkflow, rests: readonly string[]): Wish => ({
  workflow: definition.id,
  beside,
  rests,
});

/** What somebody does, or asks for, with a case on their own desk; each on another desk. */
function onDesks(workflow: CompiledWorkflow, { hold, extend, ask }: Operations, desks: readonly Desk[]): Wish[][] {
  const kinds: readonly [Beside, readonly Permission[] | undefined][] = [
    ["hold-asked", hold?.approval && hold.by],
    ["extension-asked", extend?.approval && extend.by],
    ["asked", ask?.by],
    ["extended", extend?.by],
    ["extension-refused", extend?.approval && extend.by],
    ["answered", ask?.by],
  ];
  return kinds.map(([beside, by = []], index) => {
    const able = desks.filter(({ desk, stages }) => stages.length > 0 && by.some((each) => "role" in each && each.role === desk.role));
    return times(able.length > 0 ? few : 0, (round) => {
      const { desk, stages = [] } = able[(round * kinds.length + index) % able.length] ?? {};
      return { ...at(beside, workflow, stages), ...(desk ? { desk } : {}) };
    });
  });
}

function afterClose(workflow: CompiledWorkflow, { appeal, reopen }: Operations, closed: readonly string[]): Wish[][] {
  const appeals = (["appeal-asked", "appealed"] as const).map((beside) =>
    times(appeal?.approval ? few : 0, (): Wish => ({ ...at(beside, workflow, closed), lamp: "late" })),
  );
  return [...appeals, times(reopen?.approval ? few : 0, () => at("reopening-asked", workflow, closed))];
}

/** On the desk that rules, where a persona sits there; the first wherever it happens. */
function disputes(district: CompiledDistrict, workflow: CompiledWorkflow, { ruling }: Operations): Wish[] {
  if (ruling === undefined) return [];
  const { definition, organisation } = district;
  const posts = (definition.demo?.personas ?? []).flatMap((id) => organisation.member(id)?.assignments ?? []);
  const desk = posts.find(({ role, unit }) => role === ruling.by.role && couldBe(district, unit, ruling.by));
  const stages = workflow.definition.lifecycle.stages.flatMap(({ actions = [] }) => actions);
  const rests = [...new Set(stages.flatMap(({ kind, to }) => (kind === "return" ? [to] : [])))];
  return times(some, (round) => ({
    ...at("disputed", workflow, rests),
    detour: "return" as const,
    ...(desk && round > 0 ? { desk: { role: desk.role, unit: desk.unit } } : {}),
  }));
}

/** Whether a rule could mean a unit, by its level and line of work. */
function couldBe({ organisation }: CompiledDistrict, id: string, rule: UnitRule): boolean {
  if (rule.unit !== undefined) return rule.unit === id;
  const isAtLevel = rule.at === undefined || organisation.levelOf(id) === rule.at;
  return isAtLevel && (rule.function === undefined || organisation.unit(id)?.function === rule.function);
}

const jointStages = ({ definition }: CompiledWorkflow): string[] =>
  definition.lifecycle.stages.flatMap(({ id, joint }) => (joint === undefined ? [] : [id]));

/** The open stages in which a chain is at work that has a rung somebody may order and somebody else approves. */
function stagesToOrderIn({ definition }: CompiledWorkflow, open: readonly string[]): string[] {
  const chains = definition.supervision.filter(({ rungs }) => rungs.some(({ by, approval }) => by !== undefined && approval !== undefined));
  const isAtWork = (stage: Stage): boolean =>
    chains.some(({ watch }) => {
      if ("deadline" in watch) return (stage.deadlines ?? []).some(({ id }) => id === watch.deadline);
      return "stage" in watch ? watch.stage === stage.id : "order" in watch;
    });
  return definition.lifecycle.stages.filter((stage) => open.includes(stage.id) && isAtWork(stage)).map(({ id }) => id);
}
