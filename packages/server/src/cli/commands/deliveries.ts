import type { Command } from "commander";
import { toRfc3339 } from "@gridloop/core/calendar";
import type { Delivery } from "../../host/delivery-store.js";
import { CliFault } from "../cli-fault.js";
import { inDatabase, withDatabase, type DatabaseOptions } from "../open-database.js";
import type { Session } from "../session.js";

interface DeliveriesOptions extends DatabaseOptions {
  failed?: true;
  again?: string;
  json?: true;
}

/** As many as somebody looks through; who has more mends the cause first. */
const most = 1_000;

/** `gridloop deliveries [--failed] [--again ID]`: what could not be told outside the desk, and sending one of it again. */
export function addDeliveries(program: Command, session: Session): void {
  const { help } = session.say;
  withDatabase(
    program
      .command("deliveries")
      .description(help.deliveries)
      .option("--failed", help["deliveries-failed"])
      .option("--again <ID>", help["deliveries-again"])
      .option("--json", help.json),
    session,
  ).action((options: DeliveriesOptions) =>
    inDatabase(session, options, async (host) => {
      if (options.again !== undefined) {
        if (!(await host.deliveries.again(options.again, session.io.clock.now())))
          throw new CliFault("delivery-unknown", { id: options.again });
        if (options.json === true) session.printJson({ again: options.again });
        else session.print(session.say.deliveryAgain({ id: options.again }));
        return;
      }
      const found = await host.deliveries.unsettled(
        options.failed === true ? ["failed"] : ["waiting", "failed", "no-address", "no-way"],
        most,
      );
      if (options.json === true) session.printJson({ deliveries: found.map(asJson) });
      else tell(session, found);
    }),
  );
}

const asJson = ({ facts: _facts, plannedAt, dueAt, settledAt, ...delivery }: Delivery): object => ({
  ...delivery,
  plannedAt: toRfc3339(plannedAt, "UTC"),
  dueAt: toRfc3339(dueAt, "UTC"),
  ...(settledAt === undefined ? {} : { settledAt: toRfc3339(settledAt, "UTC") }),
});

function tell({ print, say }: Session, found: readonly Delivery[]): void {
  if (found.length === 0) print(say.noDeliveries());
  for (const { id, facts, topic, way, recipient, status, attempts, reason = "", case: caseId } of found)
    print(say.deliveryLine({ id, case: String(facts["number"] ?? caseId), topic, way, to: recipient, status, attempts, reason }));
}
