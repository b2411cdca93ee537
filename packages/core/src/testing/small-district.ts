import type { DistrictInput } from "../definition/district.js";
import { smallMembers, smallRoles, smallUnits } from "./small-organisation.js";
import { smallWorkflow } from "./small-workflow.js";

const levels: DistrictInput["levels"] = [
  { id: "city", title: { "zh-CN": "市", en: "City" } },
  { id: "district", title: { "zh-CN": "区", en: "District" } },
  { id: "street", title: { "zh-CN": "街道", en: "Street" } },
  { id: "community", title: { "zh-CN": "社区", en: "Community" } },
  { id: "grid", title: { "zh-CN": "网格", en: "Grid" } },
];

const catalogue: DistrictInput["catalogue"] = [
  {
    id: "exposed-rubbish",
    version: 1,
    class: "environment",
    title: { "zh-CN": "暴露垃圾", en: "Exposed rubbish" },
    owner: { at: "district", function: "urban-management" },
    backstop: { unit: "east-centre" },
    duty: "functional",
    workflow: "six-step",
    limits: { "handle-in-time": { amount: 4, unit: "working-hours" } },
    retention: { amount: 730, unit: "calendar-days" },
  },
  {
    id: "missing-manhole-cover",
    version: 1,
    class: "environment",
    title: { "zh-CN": "井盖缺失", en: "Missing manhole cover" },
    owner: { at: "district", function: "water" },
    workflow: "six-step",
    limits: { "handle-in-time": { amount: 2, unit: "elapsed-hours" } },
  },
  {
    id: "dead-tree",
    version: 1,
    class: "greening",
    title: { "zh-CN": "枯死树木", en: "Dead tree" },
    owner: { at: "district", function: "urban-management" },
    workflow: "six-step",
    limits: {
      "handle-in-time": { amount: 20, unit: "working-days", variants: [{ season: "planting", amount: 15, unit: "working-days" }] },
    },
  },
];

const small: DistrictInput = {
  id: "lianhu",
  title: { "zh-CN": "莲湖市", en: "Lianhu City" },
  timeZone: "Asia/Shanghai",
  levels,
  units: smallUnits,
  roles: smallRoles,
  members: smallMembers,
  teamRules: [
    {
      id: "urban-team",
      title: { "zh-CN": "城区网格团队", en: "Urban grid team" },
      when: { kind: "base", setting: "urban" },
      posts: [{ role: "reporter-grid-member", min: 1 }],
    },
  ],
  channels: [
    { id: "hotline", title: { "zh-CN": "热线", en: "Hotline" } },
    { id: "patrol", title: { "zh-CN": "网格巡查", en: "Grid patrol" } },
    { id: "mini-program", title: { "zh-CN": "微信小程序", en: "Mini-program" }, public: true },
  ],
  calendar: {
    base: "cn",
    windows: [
      { weekdays: [1, 2, 3, 4, 5], from: "09:00", to: "12:00" },
      { weekdays: [1, 2, 3, 4, 5], from: "14:00", to: "18:00" },
    ],
    seasons: [{ id: "planting", title: { "zh-CN": "种植季节", en: "Planting season" }, from: "03-01", to: "04-30" }],
  },
  classes: [
    { id: "environment", title: { "zh-CN": "环境", en: "Environment" } },
    { id: "greening", title: { "zh-CN": "绿化", en: "Greening" } },
  ],
  catalogue,
  workflows: [smallWorkflow],
  assessment: [
    {
      id: "on-time-rate",
      version: 1,
      title: { "zh-CN": "按期处置率", en: "Handled in time" },
      numerator: { count: "deadlines", deadline: "handle-in-time", met: "on-time" },
      denominator: { count: "deadlines", deadline: "handle-in-time" },
      weight: 1,
      better: "higher",
      source: "Made up for tests.",
    },
  ],
  caseNumber: "LH{date}{sequence:4}",
  demo: { personas: ["zhao", "qian", "sun", "zhou", "wu"] },
};

/**
 * A small sound district in both languages, for tests: five levels, four grids, five roles, a lifecycle of six stages with
 * return, reassignment, direct answer, joint handling and redo, an overdue chain of three rungs (the last by hand), a
 * call-back that may reopen, and every operation but appeal and split. Each call gives a copy of its own, to be broken at will.
 *
 * @returns the district as it would be written in a file, before defaults.
 */
export function smallDistrict(): DistrictInput {
  // Plain JSON, and core has no host globals such as structuredClone.
  return JSON.parse(JSON.stringify(small)) as DistrictInput;
}
