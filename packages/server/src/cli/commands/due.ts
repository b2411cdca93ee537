import type { Command } from "commander";
import { CalendarError, createWorkCalendar, toInstant, toRfc3339, type Instant } from "@gridloop/core/calendar";
import {
  overrideLimit,
  resolveLimit,
  type CatalogueItem,
  type DeadlineDefinition,
  type District,
  type ResolvedLimit,
} from "@gridloop/core/definition";
import { CliFault } from "../cli-fault.js";
import { didYouMean } from "../did-you-mean.js";
import { loadSoundDistrict } from "../load-sound-district.js";
import type { Session } from "../session.js";

interface DueOptions {
  item: string;
  deadline: string;
  from: string;
  workflow?: string;
  json?: true;
}

/** `gridloop due FILE --item ID --deadline ID --from INSTANT`: when a deadline is due. */
export function addDue(program: Command, session: Session): void {
  const { help } = session.say;
  program
    .command("due")
    .description(help.due)
    .argument("<FILE>", help.file)
    .requiredOption("--item <ID>", help["due-item"])
    .requiredOption("--deadline <ID>", help["due-deadline"])
    .requiredOption("--from <INSTANT>", help["due-from"])
    .option("--workflow <ID>", help["due-workflow"])
    .option("--json", help.json)
    .action(async (file: string, options: DueOptions) => {
      const { district } = await loadSoundDistrict(session, file);
      const from = instantOf(options.from);
      const limit = limitOf(district, options);
      const calendar = createWorkCalendar(district.calendar, district.timeZone);
      const { at, provisional, due } = dueFrom(calendar, from, limit, options.from);
      if (options.json === true) session.printJson({ due, provisional, from: toRfc3339(from, calendar.timeZone), limit, at });
      else session.print(due);
      if (provisional) session.note(session.say.provisional({ horizon: calendar.horizon ?? "" }));
    });
}

function instantOf(written: string): Instant {
  try {
    return toInstant(written);
  } catch {
    throw new CliFault("instant-malformed", { instant: written });
  }
}

function dueFrom(
  calendar: ReturnType<typeof createWorkCalendar>,
  from: Instant,
  limit: ResolvedLimit,
  written: string,
): { at: Instant; due: string; provisional: boolean } {
  try {
    const { at, provisional } = calendar.due(from, limit);
    return { at, provisional, due: toRfc3339(at, calendar.timeZone) };
  } catch (error) {
    if (error instanceof CalendarError) throw new CliFault("out-of-range", { instant: written });
    throw error;
  }
}

/** The limit a deadline has for an item: the item's laid over the workflow's. */
function limitOf(district: District, { item: id, deadline, workflow }: DueOptions): ResolvedLimit {
  const item = newest(district.catalogue.filter((each) => each.id === id));
  if (item === undefined) {
    const nearest = didYouMean(
      id,
      district.catalogue.map((each) => each.id),
    );
    throw new CliFault("item-unknown", { item: id, ...(nearest === undefined ? {} : { nearest }) });
  }
  const deadlines = deadlinesOf(district, item, workflow);
  const definition = deadlines.find((each) => each.id === deadline);
  if (definition === undefined) {
    const known = [...new Set(deadlines.map((each) => each.id))];
    const nearest = didYouMean(deadline, known);
    throw new CliFault("deadline-unknown", { deadline, item: id, known, ...(nearest === undefined ? {} : { nearest }) });
  }
  const limit = overrideLimit(definition.limit, item.limits?.[deadline]);
  if (limit === undefined) throw new CliFault("deadline-without-limit", { deadline, item: id });
  return resolveLimit(limit);
}

/** The deadlines of the whole case, of its stages, and of the tickets of joint ones. */
function deadlinesOf(district: District, item: CatalogueItem, named: string | undefined): DeadlineDefinition[] {
  const workflow = newest(district.workflows.filter(({ id }) => id === (named ?? item.workflow)));
  if (workflow === undefined) return [];
  const { deadlines = [], stages } = workflow.lifecycle;
  return [...deadlines, ...stages.flatMap((stage) => [...(stage.deadlines ?? []), ...(stage.joint?.deadlines ?? [])])];
}

const newest = <T extends { version: number }>(versions: readonly T[]): T | undefined =>
  [...versions].sort((one, other) => other.version - one.version)[0];
