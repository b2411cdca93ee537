import { readdirSync, readFileSync } from "node:fs";
import type { Statement } from "./driver.js";

// The .sql files lie beside this module in the sources, and the build copies them beside its JavaScript.
const folder = new URL("./", import.meta.url);

/** With the same line ends everywhere, whatever a checkout made of them: migrations are known by their digest. */
const read = (file: string): string => readFileSync(new URL(file, folder), "utf8").replaceAll("\r\n", "\n");

/** The comments are for who reads the file, not for each connection's parser. */
const withoutComments = (text: string): string => text.replace(/^\s*--.*\n/gm, "").trim();

/** A statement from `<name>.sql`, planned once per connection. For what runs often and has one good plan. */
export const preparedStatement = (name: string): Statement => ({ name: `gridloop-${name}`, text: withoutComments(read(`${name}.sql`)) });

/** A numbered change to the schema; a landed one never changes. */
export interface Migration {
  /** 1, 2, 3 … without gaps. */
  number: number;
  name: string;
  text: string;
}

/** All migrations of this release, in order. */
export function migrations(): Migration[] {
  return readdirSync(new URL("migrations/", folder))
    .filter((file) => file.endsWith(".sql"))
    .sort()
    .map((file) => ({ number: Number(file.slice(0, 4)), name: file.slice(0, -4), text: read(`migrations/${file}`) }));
}
