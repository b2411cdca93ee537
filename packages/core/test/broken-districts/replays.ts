import { action, stages } from "./breakage.js";
import type { Breakage, Broken } from "./breakage.js";

const replay = (path: string[]): Broken => ({
  id: "boston",
  columns: { number: "id", type: "type", opened: "open", target: "target" },
  instants: "iso",
  types: [{ value: "Rubbish", item: "exposed-rubbish" }],
  otherChannel: "hotline",
  deadline: "handle-in-time",
  path,
});

/** Mappings of other systems’ exports. */
export const replays: Breakage[] = [
  ["a replay that walks from report to close", (d) => (d.replays = [replay(["file", "dispatch", "accept", "finish", "close"])]), []],
  [
    "a replay that takes an action its stage lacks",
    (d) => (d.replays = [replay(["file", "accept"])]),
    ["replay-path-broken at replays[0].path[1]"],
  ],
  [
    "a replay whose way leads through an action that leads nowhere",
    (d, w) => {
      action(w, "dispatch").to = "dispached";
      d.replays = [replay(["file", "dispatch", "accept"])];
    },
    [`unknown-stage at ${stages}[1].actions[0].to`],
  ],
  [
    "a replay in a lifecycle that begins nowhere",
    (d, w) => {
      w.lifecycle.initial = "report";
      d.replays = [replay(["file"])];
    },
    ["unknown-stage at workflows[0].lifecycle.initial"],
  ],
  ["a replay that never closes", (d) => (d.replays = [replay(["file", "dispatch"])]), ["replay-path-open at replays[0].path"]],
  [
    "a replay of an unknown item",
    (d) => (d.replays = [{ ...replay(["file"]), types: [{ value: "x", item: "rubbish" }] }]),
    ["unknown-item at replays[0].types[0].item"],
  ],
  [
    "a replay through an unknown channel",
    (d) => (d.replays = [{ ...replay(["answer-directly"]), otherChannel: "fax" }]),
    ["unknown-channel at replays[0].otherChannel"],
  ],
];
