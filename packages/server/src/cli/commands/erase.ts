import type { Command } from "commander";
import { CliFault } from "../cli-fault.js";
import { inDatabase, publishedDistrict, withDatabase, type DatabaseOptions } from "../open-database.js";
import type { Session } from "../session.js";

/** `gridloop erase CASE`: removes a case's personal values for good; its evidence still verifies. */
export function addErase(program: Command, session: Session): void {
  const { help } = session.say;
  withDatabase(
    program
      .command("erase")
      .description(help.erase)
      .argument("<CASE>", help.case)
      .option("--district <ID>", help["district-id"])
      .option("--json", help.json),
    session,
  ).action((named: string, options: DatabaseOptions & { district?: string; json?: true }) =>
    inDatabase(session, options, async (host) => {
      const { district } = await publishedDistrict(host, options.district);
      const found = (await host.loadByNumber(district, named)) ?? (await host.load(district, named));
      if (found === undefined) throw new CliFault("case-unknown", { case: named });
      const erased = await host.erase(district, found.id, session.io.clock.now());
      if (options.json === true) session.printJson({ district, case: found.id, number: found.number, ...erased });
      else session.print(session.say.erased({ number: found.number, ...erased }));
    }),
  );
}
