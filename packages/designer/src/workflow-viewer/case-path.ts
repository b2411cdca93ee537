import type { TimelineEntryView } from "@gridloop/core/api";
import type { WorkflowGraph } from "../layout/workflow-graph.js";

/** A stage a case came to. */
export interface PathStop {
  readonly stage: string;
  /** The way it came by, an action of the stage before; nothing where it was opened or reopened here. */
  readonly action?: string | undefined;
  /** When, RFC 3339. */
  readonly at?: string | undefined;
}

/** What is drawn of a case's path. */
export interface CasePath {
  /** For each stage the order numbers of its visits, counted from 1. */
  readonly visits: ReadonlyMap<string, readonly number[]>;
  /** For each way taken, by `wayKey`: the order numbers of what it led to, or how often it was taken without leaving. */
  readonly ways: ReadonlyMap<string, readonly number[]>;
  /** Lines travelled, by `lineKey`. */
  readonly lines: ReadonlySet<string>;
  readonly current: string;
  readonly moves: readonly PathMove[];
}

/** One move of the path, to be told as a sentence. */
export interface PathMove extends PathStop {
  /** The order number of the visit it begins; nothing where the case stayed. */
  readonly order: number | undefined;
  readonly from: string | undefined;
}

/** Names a way within a workflow. */
export function wayKey(stage: string, action: string): string {
  return `${stage} ${action}`;
}

/** Names the line between two stages. */
export function lineKey(from: string, to: string): string {
  return `${from} ${to}`;
}

/**
 * Reads a case's path. An action that leaves the case in its stage (contacting the reporter, reassigning) is told, but
 * begins no new visit.
 *
 * @param stops the visited stages in order
 * @param current the stage the case is in now; "" for the last of the path
 * @param graph the workflow they belong to
 */
export function casePath(stops: readonly PathStop[], current: string, graph: WorkflowGraph): CasePath {
  const visits = new Map<string, number[]>();
  const ways = new Map<string, number[]>();
  const lines = new Set<string>();
  const moves: PathMove[] = [];
  const known = new Map(graph.stages.map((stage) => [stage.id, stage]));
  let orders = 0;
  let from: string | undefined;
  for (const stop of readable(stops)) {
    const way = known.get(from ?? "")?.ways.find(({ action, target }) => action.id === stop.action && target === stop.stage);
    const stays = way?.course === "stay";
    if (!stays) {
      orders += 1;
      add(visits, stop.stage, orders);
    }
    if (from !== undefined && stop.action !== undefined && way) {
      add(ways, wayKey(from, stop.action), stays ? 0 : orders);
    }
    if (from !== undefined && (way || stop.action === undefined)) lines.add(lineKey(from, stop.stage));
    moves.push({ ...stop, order: stays ? undefined : orders, from });
    from = stop.stage;
  }
  return { visits, ways, lines, moves, current: current || (from ?? "") };
}

function readable(stops: readonly PathStop[]): readonly PathStop[] {
  return Array.isArray(stops) ? stops.filter((stop: PathStop | null) => typeof stop?.stage === "string") : [];
}

function add(map: Map<string, number[]>, key: string, order: number): void {
  map.set(key, [...(map.get(key) ?? []), order]);
}

/**
 * The path of a case out of its timeline, as members see it (`GET …/cases/:id/timeline`); a citizen's timeline has no
 * stages, so it gives none.
 *
 * @param entries the timeline's entries in any order
 * @returns the visited stages, first to last
 */
export function pathOfTimeline(entries: readonly TimelineEntryView[]): PathStop[] {
  return [...entries]
    .sort((a, b) => a.seq - b.seq)
    .flatMap(({ event, at, details }) => {
      const stage = details?.["stage"];
      const moves = event === "opened" || event === "acted" || event === "reopened";
      if (!moves || typeof stage !== "string") return [];
      const action = details?.["action"];
      return [{ stage, at, ...(event === "acted" && typeof action === "string" && { action }) }];
    });
}
