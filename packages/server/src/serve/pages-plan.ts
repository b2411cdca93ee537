import { stat } from "node:fs/promises";
import { routes } from "@gridloop/core/api";
import type { ServeMessages } from "./locales/serve-message.js";
import { ServeFault } from "./serve-options.js";
import type { PagesFolder } from "./static-pages.js";

/** The first name of each of the interface's own addresses: no page may stand in their way. */
const interfaceNames = new Set(Object.values(routes).map(({ path }) => path.split("/")[1]));

/** Whether an address is the interface's own, whatever pages there are. */
export const isInterface = (request: Request): boolean => interfaceNames.has(new URL(request.url).pathname.split("/")[1]);

/** Checks folders of pages before anything is opened. Throws `ServeFault`: `pages-folder-missing`, `pages-prefix-wrong`. */
export async function checkPages(folders: readonly PagesFolder[], messages: ServeMessages): Promise<void> {
  const prefixes = new Set<string>();
  for (const { prefix = "/", folder } of folders) {
    const bare = prefix.replace(/\/$/, "");
    const name = bare.split("/")[1] ?? "";
    if (!/^(\/[\w-][\w.~-]*)*$/.test(bare) || interfaceNames.has(name) || prefixes.has(bare))
      throw new ServeFault("pages-prefix-wrong", messages.faults["pages-prefix-wrong"]({ prefix }));
    prefixes.add(bare);
    const found = await stat(folder).catch(() => undefined);
    if (!found?.isDirectory()) throw new ServeFault("pages-folder-missing", messages.faults["pages-folder-missing"]({ folder }));
  }
}
