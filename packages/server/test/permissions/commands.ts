import type { RouteId } from "@gridloop/core/api";
import type { Asked, DefinitionReader, Whereabouts } from "./reader.js";

/** A command as the matrix sends it. */
export interface MatrixCommand extends Asked {
  name: string;
  route: RouteId;
  path: string;
  body: object;
}

const reason = { reason: "理由充分" };
const due = "2026-03-20T18:00:00+08:00";

/** Every command there is, for a case in a stage, with data that would do. `other` is an open case that may be merged into. */
export function commandsOn(reader: DefinitionReader, { stage }: Whereabouts, deadline: string, other: string): MatrixCommand[] {
  const { operations = {}, survey, lifecycle, supervision } = reader.workflow;
  const joint = lifecycle.stages.find(({ id }) => id === "handling")?.joint;
  const onSite = supervision?.find(({ id }) => id === "overdue")?.rungs.find(({ id }) => id === "on-site");
  const by = (operation: { by: Asked["permissions"] } | undefined): Asked["permissions"] => operation?.by ?? [];
  const of = (route: RouteId, path: string, permissions: Asked["permissions"], body: object = {}, more: Partial<Asked> = {}) => ({
    ...{ name: path, route, path, permissions, body },
    ...more,
  });
  const firstStep = by(operations.hold?.approval?.[0]);
  return [
    ...actionsOf(reader, stage),
    of("returnCase", "return", reader.action(stage, "return"), { data: reason }),
    of("reassignCase", "reassign", reader.action(stage, "reassign"), { data: { "handling-unit": "east-water" } }),
    of("noteCase", "note", by(operations.note)),
    of("holdCase", "hold", by(operations.hold)),
    of("resumeCase", "resume", by(operations.hold)),
    of("extendDeadline", "extend", by(operations.extend), { deadline, by: { amount: 1, unit: "working-days" } }),
    of("setDue", "set-due", by(operations.setDue), { deadline, due }),
    of("askReporter", "ask", by(operations.ask), { data: { question: "请补充位置" } }),
    of("stopAsking", "stop-asking", by(operations.ask)),
    of("nameAssistants", "assist", by(operations.assist), { data: { "assisting-units": ["hexi-enforcement"], ...reason } }),
    of("withdrawTicket", "tickets/t2/withdraw", by(operations.assist), { data: reason }),
    of("mergeCase", "merge", by(operations.merge), { into: other, data: reason }),
    of("splitCase", "split", by(operations.split), { data: reason }),
    of("appealLateMark", "appeal", by(operations.appeal), { deadline, data: reason }),
    of("reopenCase", "reopen", by(operations.reopen), { data: reason }),
    of("ruleResponsibility", "rule", [{ role: "dispatcher" }], { data: { "handling-unit": "east-water", ...reason } }),
    of("callBack", "call-back", survey?.callBack ?? [], { data: { satisfied: "yes" } }),
    of("superviseCase", "supervise", onSite?.by ?? [], { chain: "overdue", rung: "on-site" }),
    of("liftSupervision", "lift", by(operations.lift), { chain: "overdue", data: reason }),
    of("replyToCase", "reply", (joint?.by ?? []) as Asked["permissions"], { ticket: "t2", data: { reply: "已协助" } }),
    {
      ...of("replyToCase", "reply", [{ role: "handler" }], { chain: "overdue", rung: "on-site", data: { reply: "已到场" } }),
      name: "reply to a rung",
      exactly: ["east-urban-management"],
    },
    of("grantRequest", "requests/r1/grant", firstStep),
    of("refuseRequest", "requests/r1/refuse", firstStep),
  ];
}

const dataOf: Record<string, object> = {
  "answer-directly": { answer: "已告知" },
  reject: reason,
  dispatch: { "handling-unit": "east-urban-management" },
  reassign: { "handling-unit": "east-water" },
  return: reason,
  finish: { result: "已清理" },
  redo: reason,
};

function actionsOf(reader: DefinitionReader, stage: string): MatrixCommand[] {
  const actions = reader.workflow.lifecycle.stages.find(({ id }) => id === stage)?.actions ?? [];
  return actions
    .filter(({ automatic }) => automatic !== true)
    .map(({ id }) => ({
      name: `actions/${id}`,
      route: "takeAction",
      path: `actions/${id}`,
      permissions: reader.action(stage, id),
      body: { data: dataOf[id] ?? {} },
    }));
}
