import type { CatalogueItem, CompiledDistrict, Text } from "@gridloop/core";
import type { Dice } from "./dice.js";
import type { MadeUpText } from "./locales/made-up-text.js";
import { madeUpZhCn } from "./locales/made-up-zh-cn.js";

/** Writes what people say in one made-up case. */
export interface Writer {
  /** The report itself. */
  description(): string;
  /** What somebody writes into a field of a form; `contrary`, where they are against it. */
  field(id: string, form: string, contrary?: boolean): string;
  /** The address. */
  readonly spot: string;
}

/** A writer for one case: what it is about and where stays the same in all it writes. */
export function writerFor(district: CompiledDistrict, matter: Pick<CatalogueItem, "title" | "class">, unit: string, luck: Dice): Writer {
  const texts = madeUpZhCn;
  const spot = spotIn(district, unit, luck);
  const facts = { matter: chinese(matter.title), spot, since: luck.pick(texts.since) ?? "" };
  const write = (from: readonly MadeUpText[] | undefined): string => filled(luck.pick(from ?? []) ?? "", facts) + texts.mark;
  return {
    spot,
    description: () => write(texts.descriptions[matter.class ?? "other"] ?? texts.descriptions["other"]),
    field: (id, form, contrary = false) => {
      const ids = [`${form}.${id}`, id];
      const keys = [
        ...(contrary ? ids.map((key) => `${key}/against`) : []),
        ...ids.flatMap((key) => [`${key}/${matter.class ?? ""}`, key]),
      ];
      return write(texts.fields[keys.find((key) => key in texts.fields) ?? "other"]);
    },
  };
}

/** A house number in the community a grid belongs to; of a wider area only its name. */
function spotIn({ organisation, definition }: CompiledDistrict, unit: string, luck: Dice): string {
  const above = organisation
    .ancestors(unit)
    .map((id) => ({ id, level: organisation.levelOf(id), title: chinese(organisation.unit(id)?.title) }));
  const narrowest = definition.levels.at(-1)?.id;
  const named = above.filter(({ id, level }) => level !== narrowest && id !== organisation.root).reverse();
  const path = named.map(({ title }) => title).join("") || (above[0]?.title ?? "");
  if (above[0]?.level !== narrowest) return filled(madeUpZhCn.vague, { path });
  const house = String(1 + Math.floor(luck.roll() * 180));
  return filled(madeUpZhCn.spot, { path, house, near: luck.pick(madeUpZhCn.nearby) ?? "" });
}

const chinese = (text: Text | undefined): string => text?.["zh-CN"] ?? text?.en ?? "";

const filled = (text: MadeUpText, facts: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_gap, name: string) => facts[name] ?? "");
