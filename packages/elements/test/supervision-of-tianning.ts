import type { PaperView, RegisterPage } from "@gridloop/core/api";
import type { FakeCall, FakeRoutes } from "./fake-server.js";

type Line = RegisterPage["lines"][number];
type Title = PaperView["title"];

const text = (zh: string, en: string): Title => ({ "zh-CN": zh, en });

const unit = (id: string, zh: string, en: string): Line["case"]["responsible"] => ({ id, title: text(zh, en) });
const urban = unit("tianning-urban-management", "天宁区城市管理局", "Tianning Urban Management Bureau");
const water = unit("tianning-water", "天宁区住房和城乡建设局", "Tianning Housing and Urban-Rural Development Bureau");
const centre = unit("tianning-centre", "天宁区网格化服务管理中心", "Tianning Grid Service Centre");
const tianning = unit("tianning", "天宁区", "Tianning District");

const role = (id: string, zh: string, en: string): NonNullable<Line["press"][number]["role"]> => ({ id, title: text(zh, en) });
const handler = role("handler", "承办人", "Handler");
const head = role("department-leader", "部门负责人", "Head of department");
const supervisor = role("supervisor", "督办员", "Supervisor");
const leader = role("leader", "分管领导", "Leader in charge");

const rubbish: Line["case"] = {
  id: "case-000123",
  number: "CZ-2026-000123",
  item: { id: "exposed-rubbish", title: text("暴露垃圾", "Exposed rubbish") },
  place: {
    unit: unit("xiaodongmen-3", "小东门桥社区第三网格", "Xiaodongmenqiao Community, grid 3"),
    path: [text("天宁区", "Tianning District"), text("天宁街道", "Tianning Subdistrict")],
  },
  openedAt: "2026-03-02T08:30:00+08:00",
  status: "open",
  stageTitle: text("处置中", "Being handled"),
  responsible: urban,
};

const pipe: Line["case"] = {
  ...rubbish,
  id: "case-000131",
  number: "CZ-2026-000131",
  item: { id: "burst-pipe", title: text("自来水管破裂", "Burst water pipe") },
  responsible: water,
};

/** A supervision order with all there can be on one, answered. */
export const order: PaperView = {
  at: "2026-03-12T09:00:00+08:00",
  title: text("督办单", "Supervision order"),
  district: text("常州市", "Changzhou"),
  case: rubbish,
  seq: 21,
  measure: "supervise",
  degree: 2,
  rungTitle: text("督查督办", "Supervision order"),
  issuedAt: "2026-03-09T15:31:00+08:00",
  issuedBy: { unit: centre, role: supervisor },
  rule: "six-step@2/overdue/supervise",
  source: "Bureau rule: more than five working days",
  press: [
    { unit: urban, role: handler },
    { unit: urban, role: head },
  ],
  tell: [{ unit: centre, role: supervisor }],
  copy: [{ unit: tianning, role: leader }],
  deadline: { id: "handle-in-time", title: text("处置时限", "Handling"), dueAt: "2026-03-02T15:30:00+08:00", late: true },
  text: text("请查明原因，限期整改，并举一反三。", "Find the cause, mend it by the date given, and see to it that it does not recur."),
  remarks: [{ field: "instruction", label: text("具体要求", "What is asked"), text: "三日内清运完毕，\n并在现场设置禁倒标志。" }],
  meeting: { at: "2026-03-16T09:00:00+08:00", title: text("区领导每周调度", "the district leader's weekly dispatch") },
  reply: {
    dueAt: "2026-03-11T15:31:00+08:00",
    repliedAt: "2026-03-11T10:12:00+08:00",
    words: [{ field: "reply", label: text("办理情况", "What was done"), text: "已清运，共三车。" }],
  },
};

/** A red card the rule itself issued, which nobody has answered. */
export const redCard: PaperView = {
  ...order,
  title: text("红牌警告通知单", "Red card notice"),
  seq: 18,
  measure: "red-card",
  rungTitle: text("红牌警告", "Red card"),
  issuedBy: null,
  rule: "six-step@2/overdue/red-card",
  copy: [],
  remarks: [],
  reply: { dueAt: "2026-03-11T15:31:00+08:00", repliedAt: null, words: [] },
};
for (const key of ["degree", "text", "meeting", "source"] as const) delete redCard[key];

const line = (about: Line["case"], seq: number, more: Partial<Line> & Pick<Line, "measure" | "rungTitle" | "issuedAt">): Line => ({
  case: about,
  seq,
  issuedBy: null,
  rule: "six-step@2/overdue/urge",
  press: [{ unit: about.responsible, role: handler }],
  tell: [],
  copy: [],
  ...more,
});

const lines: Line[] = [
  line(rubbish, 12, { measure: "urge", rungTitle: text("到期催办", "Urge"), issuedAt: "2026-03-02T15:30:00+08:00" }),
  line(rubbish, 18, {
    measure: "red-card",
    rungTitle: text("红牌警告", "Red card"),
    issuedAt: "2026-03-05T15:30:00+08:00",
    press: order.press,
    replyDueAt: "2026-03-06T15:30:00+08:00",
  }),
  line(rubbish, 21, {
    measure: "supervise",
    degree: 2,
    rungTitle: text("督查督办", "Supervision order"),
    issuedAt: "2026-03-09T15:31:00+08:00",
    issuedBy: { unit: centre, role: supervisor },
    replyDueAt: "2026-03-11T15:31:00+08:00",
    repliedAt: "2026-03-11T10:12:00+08:00",
  }),
  line(pipe, 9, {
    measure: "yellow-card",
    rungTitle: text("黄牌警告", "Yellow card"),
    issuedAt: "2026-03-10T09:00:00+08:00",
    replyDueAt: "2026-03-13T09:00:00+08:00",
  }),
];

const meetings: Line[] = [
  line(rubbish, 23, {
    measure: "dispatch-meeting",
    rungTitle: text("专题调度", "Dispatch meeting"),
    issuedAt: "2026-03-12T08:00:00+08:00",
    meetingAt: "2026-03-16T09:00:00+08:00",
  }),
];

const circulars: Line[] = [
  line(rubbish, 30, { measure: "circulate", rungTitle: text("通报", "Circular"), issuedAt: "2026-03-20T10:00:00+08:00" }),
  line(pipe, 31, { measure: "circulate", rungTitle: text("通报", "Circular"), issuedAt: "2026-03-20T10:00:00+08:00" }),
  line({ ...rubbish, id: "case-000140", number: "CZ-2026-000140" }, 12, {
    measure: "circulate",
    rungTitle: text("通报", "Circular"),
    issuedAt: "2026-03-20T10:00:00+08:00",
  }),
];

/** The register as a server has it: by month, by week for meetings, circulars alone where those are asked for. */
export function registerPage({ query }: Pick<FakeCall, "query">, all: readonly Line[] = lines): RegisterPage {
  const isWeek = query.get("by") === "meeting";
  const chosen = isWeek ? meetings : query.get("measure") === "circulate" ? circulars : all;
  const from = query.get("from") || (isWeek ? "2026-03-16" : "2026-03-01");
  const to = query.get("to") || (isWeek ? "2026-03-22" : "2026-03-31");
  return {
    at: "2026-03-12T09:00:00+08:00",
    district: text("常州市", "Changzhou"),
    from,
    to,
    lines: chosen.filter(
      ({ issuedAt, meetingAt }) => (meetingAt ?? issuedAt).slice(0, 10) >= from && (meetingAt ?? issuedAt).slice(0, 10) <= to,
    ),
    cursor: null,
  };
}

/** A server with a register and its papers. */
export const supervisionRoutes = (): FakeRoutes => ({
  "GET supervision": registerPage,
  "GET cases/*/papers/21": order,
  "GET cases/*/papers/18": redCard,
});
