/** CZ-15: 3,967 officials act as liaisons of the 4,982 base grids. Some therefore have more than one grid. */
const gridsPerLiaison = 4982 / 3967;

/**
 * Areas (by code) whose grids have their whole team in the file: Tianning. Elsewhere each grid has its head only; whole
 * teams for all 6,298 grids would be 22,000 people and double what every reader of the file has to load.
 */
export const fullTeamsIn = ["320402"];

const since = "2026-01-01";

const surnames = [
  ..."王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石",
];
const givenNames = [
  ..."建国 志强 丽华 秀英 海燕 文斌 晓明 玉兰 国平 雪梅 春生 永刚 小红 佳怡 俊杰 子涵 立新 美玲 振华 宏伟 淑珍 桂芳 卫东 云飞 思远 敏 静 磊 洋 勇 娟 涛 超 霞 平 刚 辉 玲 桂英 建华 明辉 丽娟 志明 秀兰 晓东 雅琴 一鸣 书豪 梦洁 嘉伟 正荣 福根".split(
    " ",
  ),
];

/** A made-up name for the n-th member. @param {number} n */
const name = (n) => `${surnames[(n * 7) % surnames.length]}${givenNames[(n * 11 + Math.floor(n / surnames.length)) % givenNames.length]}`;

const posts = {
  city: { "call-taker": 3, dispatcher: 2, handler: 2, checker: 2, supervisor: 2, leader: 1 },
  district: { dispatcher: 2, handler: 2, checker: 2, supervisor: 1, leader: 1 },
  street: { dispatcher: 2 },
  department: { handler: 2, "department-leader": 1 },
};

/**
 * Made-up people for every post of the areas and departments, and for the grids' teams.
 * @param {{ id: string, level?: string, kind?: string, code?: string, parent?: string, grid?: { kind: string, setting?: string } }[]} units
 */
export function members(units) {
  const list = [];
  const add = (id, ...assignments) =>
    list.push({
      id,
      name: name(list.length),
      synthetic: true,
      assignments: assignments.map(([role, unit]) => ({ role, unit, from: since })),
    });
  for (const unit of units) {
    const wanted = unit.kind === undefined ? posts[unit.level] : posts.department;
    for (const [role, many] of Object.entries(wanted ?? {}))
      for (let n = 1; n <= many; n += 1) add(`${unit.id}-${role}-${n}`, [role, unit.id]);
  }
  const grids = units.filter(({ level }) => level === "grid");
  for (const unit of grids) {
    add(`${unit.id}-head`, ["grid-head", unit.id]);
    if (!fullTeamsIn.includes(unit.id.slice(0, 6))) continue;
    if (unit.grid.setting === "urban") add(`${unit.id}-full-time`, ["full-time-member", unit.id]);
    add(`${unit.id}-part-time`, ["part-time-member", unit.id]);
  }
  const base = grids.filter((unit) => unit.grid.kind === "base" && fullTeamsIn.includes(unit.id.slice(0, 6)));
  const ofLiaison = new Map();
  base.forEach((unit, index) => {
    const number = Math.floor(index / gridsPerLiaison) + 1;
    ofLiaison.set(number, [...(ofLiaison.get(number) ?? []), unit.id]);
  });
  for (const [number, own] of ofLiaison) add(`liaison-${String(number).padStart(4, "0")}`, ...own.map((unit) => ["liaison", unit]));
  return list;
}

const grid = "320402005001-01";

/** Members between whom every case reported anywhere in Tianning can be walked from report to close. */
export const personas = [
  "cz-call-taker-1",
  `${grid}-full-time`,
  `${grid}-head`,
  "tianning-tianning-dispatcher-1",
  "tianning-dispatcher-1",
  "tianning-tianning-urban-management-handler-1",
  "tianning-urban-management-handler-1",
  "tianning-housing-construction-handler-1",
  "tianning-handler-1",
  "tianning-urban-management-department-leader-1",
  "tianning-social-governance-department-leader-1",
  "tianning-checker-1",
  "tianning-supervisor-1",
  "tianning-leader-1",
  "cz-dispatcher-1",
  "cz-handler-1",
  "cz-checker-1",
  "cz-supervisor-1",
  "cz-leader-1",
];
