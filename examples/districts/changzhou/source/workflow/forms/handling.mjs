// What is asked of who handles.

import { text } from "../../text.mjs";
import { option, photos, writing } from "./field.mjs";

export const contact = {
  id: "contact",
  title: text("联系诉求人", "Contact the reporter"),
  fields: [
    {
      id: "contact-result",
      type: "select",
      label: text("联系结果", "Result"),
      required: true,
      personal: "none",
      options: [option("reached", "已联系上", "Reached"), option("not-reached", "未联系上", "Not reached")],
    },
    writing("contact-note", "沟通要点", "What was said", { personal: "ordinary" }),
  ],
};

export const order = {
  id: "order",
  title: text("执法文书", "Enforcement order"),
  fields: [
    { id: "order-number", type: "text", label: text("文书编号", "Number of the order"), maxLength: 60, personal: "none" },
    writing("order-text", "主要内容", "What was ordered", { required: true }),
  ],
};

export const disposal = {
  id: "disposal",
  title: text("处置结果", "Disposal"),
  fields: [
    writing("disposal-text", "处置情况", "What was done", { required: true, minLength: 2 }),
    {
      id: "disposal-result",
      type: "select",
      label: text("处置结果", "Result"),
      required: true,
      personal: "none",
      options: [
        option("solved", "已解决", "Solved"),
        option("partly-solved", "部分解决", "Partly solved"),
        option("explained", "已解释说明", "Explained"),
      ],
    },
    photos("before-photo", "处置前照片", "Photos before"),
    photos("after-photo", "处置后照片", "Photos after"),
  ],
};

export const ticketReply = {
  id: "ticket-reply",
  title: text("工单答复", "Answer to the ticket"),
  fields: [writing("ticket-text", "办理情况", "What was done", { required: true }), photos("ticket-photo", "现场照片", "Photos")],
};

export const note = { id: "note", title: text("备注", "Note"), fields: [writing("note", "备注内容", "Note", { required: true })] };
