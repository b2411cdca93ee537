import { text } from "./text.mjs";

/** CZ-11: five roles of the grid; the others run the loop. */
export const roles = [
  { id: "liaison", at: ["grid"], title: text("网格联络员", "Grid liaison") },
  { id: "grid-head", at: ["grid"], title: text("网格长", "Grid head") },
  { id: "full-time-member", at: ["grid"], title: text("专职网格员", "Full-time grid member") },
  { id: "part-time-member", at: ["grid"], title: text("兼职网格员", "Part-time grid member") },
  { id: "volunteer", at: ["grid"], title: text("网格志愿者", "Grid volunteer") },
  { id: "call-taker", at: ["city"], title: text("话务受理员", "Call-taker") },
  { id: "dispatcher", at: ["city", "district", "street"], title: text("受理派遣员", "Dispatcher") },
  { id: "handler", at: ["city", "district", "street"], title: text("处置人员", "Handler") },
  { id: "department-leader", at: ["city", "district", "street"], title: text("部门负责人", "Head of department") },
  { id: "checker", at: ["city", "district"], title: text("核查员", "Checker") },
  { id: "supervisor", at: ["city", "district"], oversees: true, title: text("督办员", "Supervisor") },
  { id: "leader", at: ["city", "district"], oversees: true, title: text("分管领导", "Leader in charge") },
];

const teamSource = "Mission CZ-12 to CZ-14: 4+X, 3+X, 2+X; X, the volunteers, has no least number.";

/** Who a grid's team must have. */
export const teamRules = [
  {
    id: "urban-four-plus-x",
    title: text("城市基础网格“4+X”", "Urban base grid: 4 + X"),
    when: { kind: "base", setting: "urban" },
    posts: [
      { role: "liaison", min: 1, max: 1 },
      { role: "grid-head", min: 1, max: 1 },
      { role: "full-time-member", min: 1, max: 1 },
      { role: "part-time-member", min: 1 },
      { role: "volunteer", min: 0 },
    ],
    source: teamSource,
  },
  {
    id: "village-three-plus-x",
    title: text("农村基础网格“3+X”", "Village base grid: 3 + X"),
    when: { kind: "base", setting: "village" },
    posts: [
      { role: "liaison", min: 1, max: 1 },
      { role: "grid-head", min: 1, max: 1 },
      { role: "part-time-member", min: 1 },
      { role: "volunteer", min: 0 },
    ],
    source: teamSource,
  },
  {
    id: "dedicated-two-plus-x",
    title: text("专属网格“2+X”", "Dedicated grid: 2 + X"),
    when: { kind: "dedicated" },
    posts: [
      { role: "grid-head", min: 1, max: 1 },
      { role: "part-time-member", min: 1 },
      { role: "volunteer", min: 0 },
    ],
    source: teamSource,
  },
];
