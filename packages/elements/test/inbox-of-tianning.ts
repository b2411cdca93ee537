import type { InboxPageView } from "@gridloop/core/api";
import type { FakeRoutes } from "./fake-server.js";

type Item = InboxPageView["items"][number];

/** A Wednesday afternoon, by the server's clock. */
export const wednesdayAfternoon = "2026-03-04T15:20:00+08:00";

const item = (id: string, topic: Item["topic"], number: string, at: string, more: Partial<Item>): Item => ({
  id,
  topic,
  case: { id: `case-${number}`, number: `CZ-2026-${number}` },
  subject: "",
  body: "",
  at,
  readAt: null,
  post: { role: "handler", unit: "tianning-urban-management" },
  unheld: false,
  ...more,
});

type Words = Readonly<Record<"zh-CN" | "en", { readonly subject: string; readonly body: string }>>;

const words: Readonly<Record<string, Words>> = {
  d5: {
    "zh-CN": { subject: "待审批：挂账", body: "案件 CZ-2026-000131 申请挂账，请审批。" },
    en: { subject: "To approve: hold", body: "A hold is asked for on case CZ-2026-000131." },
  },
  d4: {
    "zh-CN": { subject: "黄牌警告", body: "案件 CZ-2026-000123 处置超期。\n请于3月5日 15:30前回复。" },
    en: { subject: "Yellow card", body: "Case CZ-2026-000123 is late.\nAnswer by 5 March, 15:30." },
  },
  d3: {
    "zh-CN": { subject: "新交办案件", body: "" },
    en: { subject: "A case was handed to you", body: "" },
  },
};

const all: readonly Item[] = [
  item("d5", "approval-asked", "000131", "2026-03-04T15:02:00+08:00", {}),
  item("d4", "pressed", "000123", "2026-03-04T11:30:00+08:00", { unheld: true }),
  item("d3", "assigned", "000118", "2026-03-03T09:15:00+08:00", { readAt: "2026-03-03T10:00:00+08:00" }),
];

/** The inbox as the server words it in a language. */
export const inboxIn = (locale: "zh-CN" | "en", more: Partial<InboxPageView> = {}): InboxPageView => ({
  at: wednesdayAfternoon,
  items: all.map((each) => ({ ...each, ...words[each.id]?.[locale] })),
  cursor: null,
  unread: 2,
  most: 100,
  ...more,
});

/** A server that words the inbox in whatever language it is asked. */
export const inboxRoutes = (more: Partial<InboxPageView> = {}): FakeRoutes => ({
  "GET inbox": ({ headers }: { headers: Headers }) => inboxIn(headers.get("accept-language") === "en" ? "en" : "zh-CN", more),
  "POST inbox/read": { read: 1, unread: 1 },
});
