import { action, chain, field, intake, stages } from "./breakage.js";
import type { Breakage, Broken } from "./breakage.js";

const when = `${stages}[1].actions[0].when`;

const guard =
  (condition: Broken): Breakage[1] =>
  (_, w) =>
    (action(w, "dispatch").when = condition);

/** Conditions that cannot be read or never hold. */
export const conditions: Breakage[] = [
  ["a condition on an unknown field", guard({ field: "urgencie", is: "urgent" }), [`unknown-field at ${when}.field`]],
  ["a condition on a value no option has", guard({ field: "urgency", is: "Urgent" }), [`condition-value-unknown at ${when}.is`]],
  [
    "a condition on one of several values no option has",
    guard({ all: [{ not: { field: "urgency", oneOf: ["urgent", "dire"] } }] }),
    [`condition-value-unknown at ${when}.all[0].not.oneOf[1]`],
  ],
  [
    "a condition on several items, each known",
    guard({
      any: [
        { item: "id", oneOf: ["exposed-rubbish", "dead-tree"] },
        { case: "item", oneOf: ["dead-tree", "exposed-rubbish"] },
      ],
    }),
    [],
  ],
  [
    "a condition on several items, the last unknown",
    guard({ item: "id", oneOf: ["exposed-rubbish", "dead-tree", "dead-trees"] }),
    [`condition-value-unknown at ${when}.oneOf[2]`],
  ],
  [
    "a condition on several roles, units and levels, each known",
    guard({
      all: [
        { actor: "role", oneOf: ["dispatcher", "handler"] },
        { actor: "unit", oneOf: ["east", "hexi"] },
        { actor: "level", oneOf: ["district", "street"] },
      ],
    }),
    [],
  ],
  ["an order between texts", guard({ field: "description", atLeast: "a" }), [`condition-operator-unfit at ${when}.atLeast`]],
  ["a number that is a text", guard({ case: "returns", atLeast: "2" }), [`condition-value-kind at ${when}.atLeast`]],
  ["a fact that is neither true nor false", guard({ case: "urgent", is: "yes" }), [`condition-value-kind at ${when}.is`]],
  ["a channel that does not exist", guard({ case: "channel", is: "fax" }), [`condition-value-unknown at ${when}.is`]],
  ["a role that does not exist", guard({ actor: "role", oneOf: ["dispatcher", "clerk"] }), [`condition-value-unknown at ${when}.oneOf[1]`]],
  ["a duty that does not exist", guard({ item: "duty", is: "shared" }), [`condition-value-unknown at ${when}.is`]],
  ["an outcome no action gives", guard({ case: "outcome", is: "forgotten" }), [`condition-value-unknown at ${when}.is`]],
  ["a guard on a personal value", guard({ field: "comment", filled: true }), [`condition-on-personal at ${when}.field`]],
  [
    "a question that depends on a personal value of its own form",
    (_, w) => (field(w, "danger").show = { field: "phone", filled: true }),
    [],
  ],
  [
    "a question that depends on itself",
    (_, w) => (field(w, "danger").show = { field: "danger", filled: true }),
    [`condition-on-itself at ${intake}[2].show.field`],
  ],
  [
    "an indicator over personal values",
    (d) => (d.assessment[0].exemptions = [{ field: "phone", filled: false }]),
    ["condition-on-personal at assessment[0].exemptions[0].field"],
  ],
  [
    "a chain's condition on an unknown field",
    (_, w) => (w.supervision[0].when = { field: "nothing", filled: true }),
    [`unknown-field at ${chain}.when.field`],
  ],
];
