import { locales, makeProblem, slugPattern, type Locale, type Problem, type ProblemDetail } from "@gridloop/core/definition";
import { readTable } from "../district-file/index.js";
import type { Contact } from "../host/contact-store.js";
import { isEmailAddress } from "../notify/ways/email-adapter.js";
import { en } from "./locales/en.js";
import { zhCn } from "./locales/zh-cn.js";

/** A problem with a cell of a file of contacts; it says where, never what stands there. */
export interface ContactProblem extends Problem {
  /** As a spreadsheet counts: the heading is row 1; 0 where it is about the whole file. */
  row: number;
  column: string;
}

/** The contacts of a file, or every reason why not; never a part of it. */
export type ContactImport = { ok: true; contacts: Omit<Contact, "preferences">[] } | { ok: false; problems: ContactProblem[] };

/** An address that adapters of any kind may take: printable, without spaces around it. */
const isAddress = (way: string, text: string): boolean =>
  way === "email" ? isEmailAddress(text) : text.length <= 200 && /^[^\p{Cc}\p{Z}](?:[^\p{Cc}\p{Zl}\p{Zp}]*[^\p{Cc}\p{Z}])?$/u.test(text);

/**
 * Reads how members are reached from CSV: `member,language,email` and a column for each adapter, such as `sms`. A row stands for all of
 * a member's addresses; an empty cell is none. Codes: those of `readTable`, `contacts-without-member`, `contact-column`,
 * `contact-member-unknown`, `contact-twice`, `contact-language`, `contact-address`.
 *
 * @param knows whether somebody is a member of the district.
 */
export function importContacts(text: string, knows: (member: string) => boolean): ContactImport {
  const { rows, numbers, problems: read } = readTable("CSV", text);
  const problems: ContactProblem[] = read.map((each) => ({
    ...each,
    row: Number(each.details["row"] ?? 1),
    column: String(each.details["column"] ?? ""),
  }));
  const columns = Object.keys(rows[0] ?? {});
  if (problems.length === 0 && !columns.includes("member")) problems.push(problem("contacts-without-member", 0, "", { columns }));
  const ways = columns.filter((column) => column !== "member" && column !== "language");
  for (const way of ways) if (!slugPattern.test(way)) problems.push(problem("contact-column", 1, way, { id: way }));
  if (problems.length > 0) return { ok: false, problems };
  const first = new Map<string, number>();
  const contacts = rows.map((cells, index) => {
    const row = numbers[index] ?? index + 2;
    const { member = "", language = "" } = cells;
    const before = first.get(member);
    if (before !== undefined) problems.push(problem("contact-twice", row, "member", { id: member, row2: before }));
    else if (!knows(member)) problems.push(problem("contact-member-unknown", row, "member", { id: member }));
    first.set(member, before ?? row);
    if (language !== "" && !isLocale(language)) problems.push(problem("contact-language", row, "language", { id: language }));
    const given = ways.filter((way) => (cells[way] ?? "") !== "");
    for (const way of given) if (!isAddress(way, cells[way] ?? "")) problems.push(problem("contact-address", row, way));
    return {
      member,
      ...(isLocale(language) ? { language } : {}),
      addresses: Object.fromEntries(given.map((way) => [way, cells[way] ?? ""])),
    };
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, contacts };
}

const isLocale = (text: string): text is Locale => (locales as readonly string[]).includes(text);

const problem = (code: string, row: number, column: string, details: Record<string, ProblemDetail> = {}): ContactProblem => ({
  ...makeProblem({ "zh-CN": zhCn, en }, { code, path: [], details }),
  row,
  column,
});
