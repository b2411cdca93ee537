import { text } from "../text.mjs";

const option = (id, zh, en) => ({ id, title: text(zh, en) });

/** An answer somebody writes. What it is about is the case, not a person: it stays in the evidence. */
const writing = (id, zh, en, more = {}) => ({ id, type: "textarea", label: text(zh, en), maxLength: 1000, personal: "none", ...more });

const photos = (id, zh, en) => ({ id, type: "photo", label: text(zh, en), multiple: true, maxCount: 6, personal: "ordinary" });

/** All units that can take a case in hand: departments of any level, and the streets' squads. */
const handlingUnits = { kind: ["department", "squad"], anywhere: true };

const assistingUnits = {
  id: "assisting-units",
  type: "unit",
  label: text("协办单位", "Assisting units"),
  hint: text("可选多个", "One or more"),
  multiple: true,
  personal: "none",
  units: handlingUnits,
};

const handlingUnit = {
  id: "handling-unit",
  type: "unit",
  label: text("主办单位", "Unit in charge"),
  personal: "none",
  units: handlingUnits,
};

const intake = {
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

const verify = {
  id: "verify",
  title: text("核实", "Verify"),
  fields: [
    {
      id: "verified-by",
      type: "select",
      label: text("核实方式", "Verified by"),
      required: true,
      personal: "none",
      options: [
        option("on-site", "现场核实", "Visit"),
        option("telephone", "电话核实", "Telephone"),
        option("platform", "平台比对", "Records of the platform"),
      ],
    },
    writing("verification", "核实情况", "What was found"),
    photos("verification-photo", "核实照片", "Photos of the visit"),
  ],
};

const filing = {
  id: "filing",
  title: text("立案", "File"),
  fields: [
    {
      id: "duty",
      type: "radio",
      label: text("责任类型", "Kind of duty"),
      required: true,
      personal: "none",
      options: [option("functional", "部门职能责任", "The department's"), option("territorial", "属地管理责任", "The area's")],
    },
    writing("filing-opinion", "立案意见", "Opinion"),
  ],
};

const dispatch = {
  id: "dispatch",
  title: text("派遣", "Dispatch"),
  fields: [
    { ...handlingUnit, hint: text("不选则按事项清单的责任单位派遣", "Left empty, the unit the catalogue names") },
    writing("instruction", "交办要求", "Instruction"),
  ],
};

const dispatchAgain = {
  id: "dispatch-again",
  title: text("重新派遣", "Dispatch again"),
  fields: [{ ...handlingUnit, required: true }, writing("instruction", "交办要求", "Instruction")],
};

const jointDispatch = {
  id: "joint-dispatch",
  title: text("联合派遣", "Joint dispatch"),
  fields: [{ ...assistingUnits, required: true }, writing("instruction", "交办要求", "Instruction")],
};

const urgentDispatch = {
  id: "urgent-dispatch",
  title: text("急事特办", "Urgent dispatch"),
  fields: [writing("instruction", "处置要求", "Instruction"), assistingUnits],
};

const reassign = {
  id: "reassign",
  title: text("改派", "Reassign"),
  fields: [{ ...handlingUnit, required: true }, writing("reassign-reason", "改派理由", "Reason", { required: true })],
};

const returned = {
  id: "return",
  title: text("退回", "Return"),
  fields: [
    {
      id: "return-reason",
      type: "select",
      label: text("退回原因", "Reason"),
      required: true,
      personal: "none",
      options: [
        option("not-our-duty", "不属于本单位职责", "Not our duty"),
        option("not-our-area", "不在本单位辖区", "Not our area"),
        option("facts-unclear", "情况或地点不清", "Facts or place unclear"),
        option("other", "其他", "Other"),
      ],
    },
    writing("return-explanation", "具体说明", "Explanation", {
      required: true,
      minLength: 2,
      hint: text("写明职责依据或应由谁办理", "Name the rule, or who should act"),
    }),
  ],
};

const contact = {
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

const order = {
  id: "order",
  title: text("执法文书", "Enforcement order"),
  fields: [
    { id: "order-number", type: "text", label: text("文书编号", "Number of the order"), maxLength: 60, personal: "none" },
    writing("order-text", "主要内容", "What was ordered", { required: true }),
  ],
};

const disposal = {
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

const ticketReply = {
  id: "ticket-reply",
  title: text("工单答复", "Answer to the ticket"),
  fields: [writing("ticket-text", "办理情况", "What was done", { required: true }), photos("ticket-photo", "现场照片", "Photos")],
};

const feedback = {
  id: "feedback",
  title: text("结果反馈", "Report back"),
  fields: [writing("answer", "答复内容", "Answer to the citizen", { required: true, minLength: 2 })],
};

const check = {
  id: "check",
  title: text("核查", "Check"),
  fields: [
    {
      id: "checked-by",
      type: "select",
      label: text("核查方式", "Checked by"),
      required: true,
      personal: "none",
      options: [
        option("on-site", "现场核查", "Visit"),
        option("photo", "照片比对", "Photos compared"),
        option("call-back", "电话回访", "Call-back"),
      ],
    },
    writing("check-opinion", "核查意见", "Opinion"),
    photos("check-photo", "核查照片", "Photos of the check"),
  ],
};

const redo = {
  id: "redo",
  title: text("返工重办", "Do it again"),
  fields: [writing("redo-reason", "不合格之处", "What is not good enough", { required: true })],
};

const reject = {
  id: "reject",
  title: text("不予立案", "Not filed"),
  fields: [
    {
      id: "reject-reason",
      type: "select",
      label: text("原因", "Reason"),
      required: true,
      personal: "none",
      options: [
        option("not-found", "经核实不存在", "Not found on verification"),
        option("duplicate", "重复上报", "Reported before"),
        option("out-of-scope", "不在事项清单内", "Not in the catalogue"),
        option("other-procedure", "应通过诉讼、仲裁、复议等途径", "Belongs to court, arbitration or review"),
      ],
    },
    writing("reject-explanation", "告知内容", "What the citizen is told", { required: true }),
  ],
};

const directAnswer = {
  id: "direct-answer",
  title: text("直接答办", "Direct answer"),
  fields: [writing("answer", "答复内容", "Answer", { required: true, minLength: 2 })],
};

const note = { id: "note", title: text("备注", "Note"), fields: [writing("note", "备注内容", "Note", { required: true })] };

const supervision = {
  id: "supervision",
  title: text("督办要求", "Supervision order"),
  fields: [writing("supervision-text", "督办要求", "What is demanded")],
};

const supervisionReply = {
  id: "supervision-reply",
  title: text("督办回复", "Reply to supervision"),
  fields: [writing("supervision-reply", "原因与整改措施", "Cause and remedy", { required: true })],
};

const survey = {
  id: "survey",
  title: text("回访评价", "Survey"),
  fields: [
    {
      id: "solved",
      type: "radio",
      label: text("问题解决了吗", "Was it solved?"),
      required: true,
      personal: "none",
      options: [option("yes", "解决了", "Yes"), option("partly", "部分解决", "Partly"), option("no", "没有解决", "No")],
    },
    {
      id: "satisfied",
      type: "radio",
      label: text("您满意吗", "Are you satisfied?"),
      required: true,
      personal: "none",
      options: [option("yes", "满意", "Yes"), option("mostly", "基本满意", "Mostly"), option("no", "不满意", "No")],
    },
    {
      id: "dissatisfied-with",
      type: "checkboxes",
      label: text("哪里不满意", "What with?"),
      show: { field: "satisfied", is: "no" },
      personal: "none",
      options: [
        option("result", "处理结果", "The result"),
        option("speed", "办理速度", "The time it took"),
        option("manner", "服务态度", "The manner"),
      ],
    },
    writing("comment", "意见建议", "Comment", { personal: "ordinary" }),
  ],
};

/** What is asked on the way. A machine can fill all that is required from types and options alone. */
export const forms = [
  intake,
  verify,
  filing,
  dispatch,
  dispatchAgain,
  jointDispatch,
  urgentDispatch,
  reassign,
  returned,
  contact,
  order,
  disposal,
  ticketReply,
  feedback,
  check,
  redo,
  reject,
  directAnswer,
  note,
  supervision,
  supervisionReply,
  survey,
];
