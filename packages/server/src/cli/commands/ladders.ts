import type { Command } from "commander";
import { supervisionChainSchema, type Text } from "@gridloop/core/definition";
import { ladders, missingValues, type LadderParameter, type ListedLadder } from "@gridloop/core/ladders";
import { CliFault } from "../cli-fault.js";
import { didYouMean } from "../did-you-mean.js";
import { readGivenText } from "../read-given-file.js";
import type { Session } from "../session.js";

/** `gridloop ladders [ID] [VALUES.json]`: supervision ladders in use, what one asks of a district, and its chains. */
export function addLadders(program: Command, session: Session): void {
  const { help } = session.say;
  program
    .command("ladders")
    .description(help.ladders)
    .argument("[ID]", help["ladders-id"])
    .argument("[VALUES]", help["ladders-values"])
    .option("--json", help.json)
    .action(async (id: string | undefined, values: string | undefined, { json = false }: { json?: boolean }) => {
      if (id === undefined) list(session, json);
      else if (values === undefined) describe(session, ladderOf(id), json);
      else session.printJson(filled(ladderOf(id), values, await valuesOf(session, values)));
    });
}

function ladderOf(id: string): ListedLadder {
  const known = ladders.map((ladder) => ladder.id);
  const ladder = ladders.find((each) => each.id === id);
  if (ladder !== undefined) return ladder;
  const nearest = didYouMean(id, known);
  throw new CliFault("ladder-unknown", { ladder: id, known, ...(nearest === undefined ? {} : { nearest }) });
}

const inLanguage = ({ locale }: Session, text: Text): string => text[locale] ?? text.en ?? "";

function list(session: Session, json: boolean): void {
  if (json) session.printJson({ ladders: ladders.map(asJson) });
  else for (const { id, title, source } of ladders) session.print(`${id}: ${inLanguage(session, title)}\n  ${inLanguage(session, source)}`);
}

function describe(session: Session, ladder: ListedLadder, json: boolean): void {
  if (json) {
    session.printJson(asJson(ladder));
    return;
  }
  for (const text of [ladder.title, ladder.source, ladder.note]) if (text !== undefined) session.print(inLanguage(session, text));
  session.print("");
  for (const [name, parameter] of Object.entries(ladder.parameters)) session.print(parameterLine(session, name, parameter));
}

function parameterLine(session: Session, name: string, { kind, title, default: figure, optional }: LadderParameter): string {
  const { required, optional: spare, byDefault } = session.say.ladder;
  const need = figure !== undefined ? byDefault({ value: JSON.stringify(figure) }) : optional === true ? spare : required;
  return `${name} (${kind}) ${inLanguage(session, title)}: ${need}`;
}

const asJson = ({ id, title, source, note, parameters }: ListedLadder): object => ({ id, title, source, note, parameters });

async function valuesOf(session: Session, file: string): Promise<Record<string, unknown>> {
  const text = await readGivenText(session, file);
  try {
    const values: unknown = JSON.parse(text);
    if (typeof values === "object" && values !== null && !Array.isArray(values)) return values as Record<string, unknown>;
  } catch {
    // Said below, with the file's name.
  }
  throw new CliFault("file-unreadable", { file, reason: "JSON" });
}

/** The chains of a ladder with a district's values, ready to be written into a workflow. */
function filled(ladder: ListedLadder, file: string, values: Record<string, unknown>): object {
  const missing = missingValues(ladder, values);
  if (missing.length > 0) throw new CliFault("ladder-values-missing", { ladder: ladder.id, names: missing });
  const unknown = Object.keys(values).filter((name) => !(name in ladder.parameters));
  if (unknown.length > 0) throw new CliFault("ladder-values-wrong", { file, values: unknown });
  const supervision = ladder.chains(values);
  const wrong = supervision.flatMap((chain) =>
    (supervisionChainSchema.safeParse(chain).error?.issues ?? []).map(({ path }) => [chain.id, ...path].join(".")),
  );
  if (wrong.length > 0) throw new CliFault("ladder-values-wrong", { file, values: wrong });
  return { supervision, ...ladder.besides?.(values) };
}
