// What is asked of who reports.

import { text } from "../../text.mjs";
import { option, photos, writing } from "./field.mjs";

export const intake = {
  id: "intake",
  title: text("问题上报", "Report a matter"),
  groups: [
    { id: "matter", title: text("什么问题", "What is the matter") },
    { id: "place", title: text("在哪里", "Where it is") },
    { id: "reporter", title: text("如何联系您", "How to reach you") },
  ],
  fields: [
    writing("description", "问题描述", "Description", {
      group: "matter",
      hint: text("请写清楚是什么问题、持续了多久", "What is wrong, and for how long?"),
      required: true,
      minLength: 2,
    }),
    { ...photos("photo", "现场照片", "Photos"), group: "matter" },
    {
      id: "urgency",
      type: "select",
      group: "matter",
      label: text("紧急程度", "Urgency"),
      personal: "none",
      options: [option("normal", "一般", "Normal"), option("urgent", "紧急（有人身危险）", "Urgent (somebody is in danger)")],
    },
    {
      id: "location",
      type: "address",
      group: "place",
      label: text("问题地点", "Place"),
      hint: text("可在地图上选点，或选择网格后填写门牌", "Choose a point on the map, or a grid and a street number"),
      required: true,
      personal: "none",
    },
    {
      id: "reply-wanted",
      type: "radio",
      group: "reporter",
      label: text("是否需要回复", "Do you want an answer?"),
      personal: "none",
      options: [option("yes", "需要", "Yes"), option("no", "不需要", "No")],
    },
    {
      id: "reporter-name",
      type: "text",
      group: "reporter",
      label: text("称呼", "Name"),
      hint: text("可不填；不填视为匿名", "Optional; without it the report is anonymous"),
      maxLength: 40,
      personal: "ordinary",
    },
    {
      id: "reporter-phone",
      type: "phone",
      group: "reporter",
      label: text("联系电话", "Telephone"),
      required: { field: "reply-wanted", is: "yes" },
      personal: "sensitive",
    },
  ],
};
