import { checkDistrict } from "@gridloop/core/check";
import { parseDistrict, type Assignment, type District, type Member, type Problem, type Unit } from "@gridloop/core/definition";
import type { DirectoryProblem } from "./directory-problem.js";
import { readDirectory, type DirectoryFile } from "./read-directory.js";

/** What an import would change, or changed. */
export interface DirectoryChange {
  kind: "added" | "changed" | "ended";
  what: "member" | "unit";
  id: string;
  /** What is different: posts as `+role@unit` and `-role@unit`, else the names of values. */
  details: string[];
}

/** What an import gives: a district with the entries of the file, or every reason why not; never a part of it. */
export type DirectoryImport = { ok: true; district: District; changes: DirectoryChange[] } | { ok: false; problems: DirectoryProblem[] };

/** How an import is meant. */
export interface DirectoryImportOptions {
  /** The civil date it takes effect: posts that are not in the file any more end the day before. */
  date: string;
  /** Whether the file is the whole directory: posts of members it does not name end, too. Default false. */
  complete?: boolean;
}

/**
 * Imports members with their posts, or units, from CSV. An entry of the file stands for the member or unit as a whole;
 * those it does not name stay as they are. Nothing is deleted: posts end, so that what was done by them keeps its post.
 *
 * Problems name row and column. Codes: those of `readTable`, `rowsToObjects`, `parseDistrict` and `checkDistrict`;
 * `directory-neither`, `id-missing`, `member-two-names`, `unit-twice`.
 *
 * @param text the CSV file.
 * @param district the district as it is; it is not changed.
 */
export function importDirectory(text: string, district: District, options: DirectoryImportOptions): DirectoryImport {
  const file = readDirectory(text);
  if (file.problems.length > 0) return { ok: false, problems: file.problems };
  const merged = file.list === "members" ? withMembers(district, file, options) : withUnits(district, file);
  const parsed = parseDistrict(merged.district);
  const problems = parsed.ok ? checkDistrict(parsed.district, { errorsOnly: true }) : parsed.problems;
  const own = broughtAbout(problems, file, district).map((problem) => inFile(problem, file, merged.positions));
  if (own.length > 0) return { ok: false, problems: own };
  if (!parsed.ok) return { ok: false, problems: problems.map((problem) => inFile(problem, file, merged.positions)) };
  return { ok: true, district: parsed.district, changes: merged.changes };
}

interface Merged {
  district: unknown;
  changes: DirectoryChange[];
  /** The file's entries by their position in the merged list. */
  positions: ReadonlyMap<number, number>;
}

function withMembers(district: District, { entries }: DirectoryFile, { date, complete }: DirectoryImportOptions): Merged {
  const changes: DirectoryChange[] = [];
  const list: unknown[] = district.members.map((member) => {
    if (complete !== true || entries.some(({ value }) => value.id === member.id)) return member;
    const ended = member.assignments.map((post) => endedBefore(post, date));
    const posts = member.assignments.filter((post, index) => post !== ended[index]).map((post) => `-${post.role}@${post.unit}`);
    if (posts.length > 0) changes.push({ kind: "ended", what: "member", id: member.id, details: posts });
    return { ...member, assignments: ended };
  });
  const positions = new Map<number, number>();
  const at = new Map(district.members.map(({ id }, index) => [id, index]));
  entries.forEach(({ value }, entry) => {
    const index = at.get(value.id);
    const before = index === undefined ? undefined : district.members[index];
    const { member, details } = mergedMember(before, value as unknown as Member, date);
    if (before === undefined) changes.push({ kind: "added", what: "member", id: value.id, details });
    else if (details.length > 0)
      changes.push({ kind: details.every((each) => each.startsWith("-")) ? "ended" : "changed", what: "member", id: value.id, details });
    positions.set(index ?? list.length, entry);
    if (index === undefined) list.push(member);
    else list[index] = member;
  });
  return { district: { ...district, members: list }, changes, positions };
}

const keyOf = ({ role, unit, substituteFor }: Assignment): string =>
  `${role}@${unit}${substituteFor === undefined ? "" : ` (${substituteFor})`}`;

/** The member as the file says, with posts it does not name ended; the file's posts come first, so that its rows keep their places. */
function mergedMember(before: Member | undefined, given: Member, date: string): { member: Member; details: string[] } {
  const posts = given.assignments;
  const old = before?.assignments ?? [];
  const dropped = old.filter((post) => !posts.some((each) => keyOf(each) === keyOf(post)));
  const ended = dropped.map((post) => endedBefore(post, date));
  const details = [
    ...(before !== undefined && before.name !== given.name ? ["name"] : []),
    ...posts.filter((post) => !old.some((each) => keyOf(each) === keyOf(post))).map((post) => `+${keyOf(post)}`),
    ...posts.filter((post) => old.some((each) => keyOf(each) === keyOf(post) && !sameDates(each, post))).map((post) => `~${keyOf(post)}`),
    ...dropped.filter((post, index) => post !== ended[index]).map((post) => `-${keyOf(post)}`),
  ];
  return { member: { ...before, ...given, assignments: [...posts, ...ended] }, details };
}

const sameDates = (one: Assignment, other: Assignment): boolean => one.from === other.from && one.to === other.to;

/** A post that has not ended yet, ended the day before a date; one that would only have begun by then never was. */
function endedBefore(post: Assignment, date: string): Assignment {
  if (post.to !== undefined && post.to < date) return post;
  const day = dayBefore(date);
  return { ...post, ...(post.from !== undefined && post.from > day ? { from: day } : {}), to: day };
}

const dayBefore = (date: string): string => new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

function withUnits(district: District, { entries }: DirectoryFile): Merged {
  const changes: DirectoryChange[] = [];
  const list: unknown[] = [...district.units];
  const positions = new Map<number, number>();
  const at = new Map(district.units.map(({ id }, index) => [id, index]));
  entries.forEach(({ value }, entry) => {
    const index = at.get(value.id);
    const before = index === undefined ? undefined : district.units[index];
    if (before === undefined) changes.push({ kind: "added", what: "unit", id: value.id, details: [] });
    else {
      const details = differences(before, value as unknown as Unit);
      const ends = before.to === undefined && value["to"] !== undefined;
      if (details.length > 0) changes.push({ kind: ends ? "ended" : "changed", what: "unit", id: value.id, details });
    }
    positions.set(index ?? list.length, entry);
    if (index === undefined) list.push(value);
    else list[index] = value;
  });
  return { district: { ...district, units: list }, changes, positions };
}

function differences(before: Unit, after: Unit): string[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Unit)[];
  return keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
}

/** The problems the file brought about: those of its list, and those the district was without before. */
function broughtAbout(problems: readonly Problem[], file: DirectoryFile, district: District): Problem[] {
  if (problems.every(({ path }) => path[0] === file.list)) return [...problems];
  const keyed = ({ code, path }: Problem): string => `${code} ${path.join(".")}`;
  const before = new Set(checkDistrict(district, { errorsOnly: true }).map(keyed));
  return problems.filter((problem) => problem.path[0] === file.list || !before.has(keyed(problem)));
}

function inFile(problem: Problem, file: DirectoryFile, positions: ReadonlyMap<number, number>): DirectoryProblem {
  const [list, index, ...within] = problem.path;
  const entry = list === file.list && typeof index === "number" ? file.entries[positions.get(index) ?? -1] : undefined;
  return { ...problem, ...(entry?.cell(within) ?? { row: 0, column: "" }) };
}
