import type { DistrictView, WorklistCounts, WorklistPageView } from "@gridloop/core/api";
import type { FakeCall, FakeRoutes } from "./fake-server.js";

type Row = WorklistPageView["rows"][number];
type Title = Row["stageTitle"];

/** A Wednesday morning in Changzhou, by the server's clock. */
export const wednesday = "2026-03-04T10:20:00+08:00";

const unit = (id: string, zh: string, en: string): Row["place"]["unit"] => ({ id, title: { "zh-CN": zh, en } });
const xiaodongmen = unit("xiaodongmen-3", "小东门桥社区第三网格", "Xiaodongmenqiao Community, grid 3");
const hongmei = unit("hongmei-1", "红梅街道翠竹社区第一网格", "Hongmei Subdistrict, Cuizhu Community, grid 1");
const urban = unit("tianning-urban-management", "天宁区城市管理局", "Tianning Urban Management Bureau");
const water = unit("tianning-water", "天宁区住房和城乡建设局", "Tianning Housing and Urban-Rural Development Bureau");
const centre = unit("tianning-centre", "天宁区网格化服务管理中心", "Tianning Grid Service Centre");

const stage = (id: string, zh: string, en: string, step: string): Pick<Row, "stage" | "stageTitle" | "step" | "stepTitle"> => {
  const title: Title = { "zh-CN": zh, en };
  return { stage: id, stageTitle: title, step, stepTitle: title };
};
const handling = stage("handling", "处置中", "Being handled", "dispatch");
const dispatched = stage("dispatched", "待接收", "To be accepted", "dispatch");
const filed = stage("filed", "已立案", "Filed", "file");
const checking = stage("checking", "待核查", "To be checked", "check");

const row = (number: string, item: [id: string, zh: string, en: string], rest: Partial<Row>): Row => ({
  id: `case-${number}`,
  number: `CZ-2026-${number}`,
  version: 4,
  item: { id: item[0], title: { "zh-CN": item[1], en: item[2] } },
  channel: "hotline",
  status: "open",
  ...handling,
  responsible: { unit: urban, role: "handler" },
  place: { unit: xiaodongmen, address: "延陵东路 128 号门前" },
  dueAt: null,
  late: false,
  urgent: false,
  held: false,
  openedAt: "2026-03-03T09:15:00+08:00",
  changedAt: "2026-03-04T08:00:00+08:00",
  closedAt: null,
  ...rest,
});

/** Cases of every state against their deadline, as served: first due first. */
export const casesOfTianning: readonly Row[] = [
  row("000123", ["exposed-rubbish", "暴露垃圾", "Exposed rubbish"], {
    dueAt: "2026-03-04T08:15:00+08:00",
    late: true,
    returns: 2,
    summary: "小区北门外的垃圾已经堆了三天，污水流到人行道上，早晚高峰行人只能绕到机动车道上走，希望尽快清运并查一下是谁倒的。",
  }),
  row("000131", ["missing-manhole-cover", "井盖缺失", "Missing manhole cover"], {
    ...dispatched,
    dueAt: "2026-03-04T11:05:00+08:00",
    urgent: true,
    responsible: { unit: water, role: "handler" },
    place: { unit: hongmei, address: "翠竹新村 12 幢东侧路口" },
    openedAt: "2026-03-04T09:05:00+08:00",
    summary: "路口的雨水井盖不见了，已经有电动车绊倒。",
  }),
  row("000118", ["broken-street-lamp", "路灯损坏", "Broken street lamp"], {
    dueAt: "2026-03-05T09:30:00+08:00",
    summary: "整条弄堂的路灯都不亮，老人晚上不敢出门。",
  }),
  row("000097", ["illegal-parking-on-footway", "非机动车占用人行道乱停放", "Bicycles parked across the footway"], {
    ...filed,
    responsible: { unit: centre, role: "dispatcher" },
    dueAt: "2026-03-06T17:00:00+08:00",
    returns: 1,
    place: { unit: hongmei },
  }),
  row("000085", ["noise-at-night", "夜间施工噪声扰民", "Construction noise at night"], {
    ...checking,
    responsible: { unit: centre, role: "checker" },
    dueAt: "2026-03-10T12:00:00+08:00",
    summary: "隔壁工地连续几天夜里十一点以后还在浇筑。",
  }),
  row("000071", ["illegal-building", "违法搭建", "Illegal building"], {
    held: true,
    summary: "楼顶违建，等规划部门的认定意见。",
  }),
  row("000064", ["unowned-pole", "废弃线杆", "Abandoned pole"], { place: { unit: hongmei, address: "红梅东路与晋陵路交叉口" } }),
];

/** Cases in which more is going on than a deadline: each mark there is. */
export const casesInMotion: readonly Row[] = [
  row("000201", ["exposed-rubbish", "暴露垃圾", "Exposed rubbish"], {
    dueAt: "2026-03-04T08:15:00+08:00",
    late: true,
    marks: ["approval"],
    supervision: { fired: 3, measure: "yellow-card" },
    owed: { dueAt: "2026-03-05T15:30:00+08:00" },
    approving: true,
  }),
  row("000202", ["illegal-building", "违法搭建", "Illegal building"], {
    dueAt: "2026-03-06T17:00:00+08:00",
    marks: ["joint"],
    tickets: { answered: 1, asked: 3 },
    supervision: { fired: 1, measure: "on-site" },
    owed: { dueAt: "2026-03-04T09:00:00+08:00" },
  }),
  row("000203", ["noise-at-night", "夜间施工噪声扰民", "Construction noise at night"], { marks: ["question"] }),
  row("000204", ["noise-at-night", "夜间施工噪声扰民", "Construction noise at night"], {
    dueAt: "2026-03-06T12:00:00+08:00",
    marks: ["question", "approval", "duplicates"],
    owed: { dueAt: null },
  }),
  row("000205", ["unowned-pole", "废弃线杆", "Abandoned pole"], {
    returns: 2,
    marks: ["ruling"],
    dueAt: "2026-03-05T12:00:00+08:00",
    responsible: { unit: centre, role: "dispatcher" },
  }),
];

/** A case that is over. */
export const closedCase: Row = row("000012", ["exposed-rubbish", "暴露垃圾", "Exposed rubbish"], {
  ...stage("closed", "已结案", "Closed", "close"),
  status: "closed",
  openedAt: "2026-02-24T14:02:00+08:00",
  closedAt: "2026-02-26T16:20:00+08:00",
  summary: "菜场后门垃圾外溢。",
});

/** So many cases, each due an hour after the one before. */
export const manyCases = (count: number): Row[] =>
  Array.from({ length: count }, (_, index) => ({
    ...casesOfTianning[2]!,
    id: `many-${index + 1}`,
    number: `CZ-2026-1${String(index + 1).padStart(5, "0")}`,
    dueAt: new Date(Date.parse("2026-03-05T02:00:00Z") + index * 3_600_000).toISOString(),
  }));

export const countsOfTianning: WorklistCounts = {
  at: wednesday,
  soonBefore: "2026-03-05T10:20:00+08:00",
  most: 100,
  mine: { open: 7, late: 1, soon: 2 },
  all: { open: 100, late: 8, soon: 23, held: 1, closed: 100 },
};

/** What choices of filters are made from. */
export const tianning: DistrictView = {
  id: "changzhou",
  title: { "zh-CN": "常州市", en: "Changzhou" },
  timeZone: "Asia/Shanghai",
  classes: [
    { id: "city-management", title: { "zh-CN": "城市管理", en: "City management" } },
    { id: "environment", title: { "zh-CN": "生态环境", en: "Environment" } },
  ],
  channels: [],
  items: [],
  forms: [],
  steps: [
    { id: "file", title: { "zh-CN": "核实立案", en: "Verify and file" } },
    { id: "dispatch", title: { "zh-CN": "分流交办", en: "Dispatch" } },
    { id: "check", title: { "zh-CN": "核查结案", en: "Check and close" } },
  ],
};

/** A page as the server would cut it from these cases: by limit and cursor, whatever else is asked. */
export const pageOf =
  (cases: readonly Row[]) =>
  ({ query }: Pick<FakeCall, "query">): WorklistPageView => {
    const [from, limit] = [Number(query.get("cursor") ?? 0), Number(query.get("limit") ?? 50)];
    const cursor = from + limit < cases.length ? String(from + limit) : null;
    return { at: wednesday, rows: cases.slice(from, from + limit), cursor };
  };

/** A server with these cases. */
export const worklistRoutes = (cases: readonly Row[] = casesOfTianning, counts: WorklistCounts = countsOfTianning): FakeRoutes => ({
  "GET worklist": pageOf(cases),
  "GET worklist/counts": counts,
  "GET ": tianning,
});
