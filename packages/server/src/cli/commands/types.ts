import { writeFile } from "node:fs/promises";
import type { Command } from "commander";
import { CliFault } from "../cli-fault.js";
import { districtTypes } from "../district-types.js";
import { loadSoundDistrict } from "../load-sound-district.js";
import type { Session } from "../session.js";

/** `gridloop types FILE -o FILE.d.ts`: TypeScript types of a district's forms and ids. */
export function addTypes(program: Command, session: Session): void {
  const { help } = session.say;
  program
    .command("types")
    .description(help.types)
    .argument("<FILE>", help.file)
    .option("-o, --output <FILE>", help["types-output"])
    .action(async (file: string, { output }: { output?: string }) => {
      const { district } = await loadSoundDistrict(session, file);
      const types = await districtTypes(district, session.locale);
      if (output === undefined) {
        session.io.out(types);
        return;
      }
      await writeFile(session.path(output), types).catch((error: NodeJS.ErrnoException) => {
        throw new CliFault("file-unwritable", { file: output, reason: error.code ?? error.message });
      });
      session.note(session.say.written({ file: output }));
    });
}
