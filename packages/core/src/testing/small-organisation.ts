import type { DistrictInput } from "../definition/district.js";

/** A city with one district, one street, one community and four grids; a department of each line of work it needs. */
export const smallUnits: DistrictInput["units"] = [
  { id: "lianhu", level: "city", title: { "zh-CN": "莲湖市", en: "Lianhu City" } },
  { id: "east", level: "district", parent: "lianhu", title: { "zh-CN": "城东区", en: "East District" } },
  {
    id: "east-centre",
    kind: "centre",
    parent: "east",
    actsForArea: true,
    function: "governance-centre",
    title: { "zh-CN": "城东区社会治理中心", en: "East District Governance Centre" },
  },
  {
    id: "east-urban-management",
    kind: "department",
    parent: "east",
    function: "urban-management",
    title: { "zh-CN": "城东区城市管理局", en: "East District Urban Management" },
  },
  {
    id: "east-water",
    kind: "department",
    parent: "east",
    function: "water",
    title: { "zh-CN": "城东区水务局", en: "East District Water Affairs" },
  },
  { id: "hexi", level: "street", parent: "east", title: { "zh-CN": "河西街道", en: "Hexi Street" } },
  {
    id: "hexi-enforcement",
    kind: "squad",
    parent: "hexi",
    function: "enforcement",
    title: { "zh-CN": "河西街道综合执法中队", en: "Hexi Street Enforcement Squad" },
  },
  { id: "liuyuan", level: "community", parent: "hexi", title: { "zh-CN": "柳园社区", en: "Liuyuan Community" } },
  {
    id: "liuyuan-1",
    level: "grid",
    parent: "liuyuan",
    title: { "zh-CN": "柳园第一网格", en: "Liuyuan Grid 1" },
    grid: { kind: "base", setting: "urban", policeCode: "320402001001" },
    longitude: 119.97,
    latitude: 31.78,
  },
  {
    id: "liuyuan-2",
    level: "grid",
    parent: "liuyuan",
    title: { "zh-CN": "柳园第二网格", en: "Liuyuan Grid 2" },
    grid: { kind: "base", setting: "urban", policeCode: "320402001002" },
  },
  {
    id: "liuyuan-school",
    level: "grid",
    parent: "liuyuan",
    title: { "zh-CN": "柳园小学专属网格", en: "Liuyuan School Grid" },
    grid: { kind: "dedicated", institution: "school" },
  },
  {
    id: "liuyuan-water",
    level: "grid",
    parent: "liuyuan",
    title: { "zh-CN": "柳园水务专业网格", en: "Liuyuan Water Grid" },
    grid: { kind: "professional", profession: "water", covers: ["liuyuan-1", "liuyuan-2"] },
  },
];

/** The five roles of the small lifecycle. */
export const smallRoles: DistrictInput["roles"] = [
  { id: "reporter-grid-member", at: ["grid"], title: { "zh-CN": "网格员", en: "Grid member" } },
  { id: "dispatcher", at: ["district"], title: { "zh-CN": "派遣员", en: "Dispatcher" } },
  { id: "handler", at: ["district", "street"], title: { "zh-CN": "承办人", en: "Handler" } },
  { id: "supervisor", at: ["district"], oversees: true, title: { "zh-CN": "督办员", en: "Supervisor" } },
  { id: "leader", at: ["district", "city"], oversees: true, title: { "zh-CN": "分管领导", en: "Leader in charge" } },
];

/** One holder of each post, and a substitute for the dispatcher in one week of February 2026. */
export const smallMembers: NonNullable<DistrictInput["members"]> = [
  { id: "zhao", name: "赵一", assignments: [{ role: "reporter-grid-member", unit: "liuyuan-1", from: "2026-01-01" }] },
  { id: "qian", name: "钱二", assignments: [{ role: "dispatcher", unit: "east-centre", from: "2026-01-01" }] },
  { id: "sun", name: "孙三", assignments: [{ role: "handler", unit: "east-urban-management", from: "2026-01-01" }] },
  { id: "li", name: "李四", assignments: [{ role: "handler", unit: "east-water", from: "2026-01-01" }] },
  { id: "zhou", name: "周五", assignments: [{ role: "supervisor", unit: "east-centre", from: "2026-01-01" }] },
  { id: "wu", name: "吴六", assignments: [{ role: "leader", unit: "east", from: "2026-01-01" }] },
  { id: "zheng", name: "郑七", assignments: [{ role: "handler", unit: "hexi-enforcement", from: "2026-01-01" }] },
  {
    id: "wang",
    name: "王八一",
    assignments: [{ role: "dispatcher", unit: "east-centre", from: "2026-02-02", to: "2026-02-08", substituteFor: "qian" }],
  },
];
