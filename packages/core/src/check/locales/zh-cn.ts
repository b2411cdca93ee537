import type { ProblemTable } from "../../definition/problem.js";
import { unknownThings } from "./things.js";

const unknown = unknownThings(
  {
    unit: "单位",
    level: "层级",
    role: "角色",
    member: "人员",
    function: "单位职能",
    "unit-kind": "单位类型",
    channel: "受理渠道",
    class: "事项类别",
    item: "事项",
    season: "日历季节",
    workflow: "流程",
    stage: "本流程环节",
    step: "公开步骤",
    form: "本流程表单",
    field: "表单字段",
    group: "本表单分组",
    action: "此处可用的操作",
    deadline: "此处可用的时限",
  },
  (name) => ({
    message: `{where}：没有标识为“{id}”的${name}。`,
    remedy: "请改用已有的，或先补上。已有：{known}。",
    nearest: "是否应为“{nearest}”？",
  }),
);

/** What keeps a definition from holding together, in Chinese. */
export const checksZhCn: ProblemTable = {
  problems: {
    ...unknown,
    "duplicate-id": {
      message: "{where}：列表第 {first} 条和第 {second} 条的标识都是“{id}”。",
      remedy: "请给其中一条换一个标识；分版本的条目请换版本号。",
    },
    "duplicate-workflow-version": {
      message: "{where}：流程“{id}”的第 {version} 版写了两遍。",
      remedy: "案件按区、流程和版本固定办理：流程有改动请用新的版本号。",
    },
    "stage-without-way-on": {
      message: "环节“{stage}”不是终点，却没有操作可以离开：案件会卡在这里。",
      remedy: "请添加通往其他环节的操作，或标注 final: true。",
    },
    "stage-unreachable": {
      message: "案件到不了环节“{stage}”：从“{initial}”出发没有通路。",
      remedy: "请让可到达的环节有操作通往它，或删除它。",
    },
    "stage-never-closes": {
      message: "案件到了环节“{stage}”就无法结案：只能在{stages}之间打转。",
      remedy: "请让其中一个环节有操作通往终点环节。",
    },
    "no-final-stage": { message: "流程“{workflow}”没有终点环节：案件永远不能结案。", remedy: "请给结案的环节标注 final: true。" },
    "final-with-actions": {
      message: "环节“{stage}”是终点，却还有操作，谁也用不上。",
      remedy: "请删除这些操作，或去掉 final。结案后重办请用回访的 reopenTo。",
    },
    "final-with-deadlines": { message: "环节“{stage}”是终点：这里的时限和会办不会开始。", remedy: "请移到前一个环节。" },
    "reopen-to-final": { message: "不满意后案件会重回“{stage}”，而它是终点。", remedy: "请填写办理该事项的环节。" },
    "reopen-to-final.operation": { message: "{where}：结案后重新办理会回到“{stage}”，而它是终点。", remedy: "请填写办理该事项的环节。" },
    "automatic-loop": {
      message: "自动操作“{action}”使一圈操作全是自动的：{stages}。案件会在其中不停打转。",
      remedy: "请让其中一个操作由人来做，或加上打转时会变化的条件，如 case.returns。",
    },
    "action-nobody-may-take": {
      message: "环节“{stage}”的操作“{action}”没有人可以做：既没有 by，也不是自动的。",
      remedy: '请在 by 中写明由谁来做，如 [{ "role": … }]，或设为自动。',
    },
    "automatic-with-form": {
      message: "环节“{stage}”的自动操作“{action}”带有表单，却没有人填写。",
      remedy: "请去掉表单，或改由人来做。",
    },
    "return-without-reason": { message: "环节“{stage}”的操作“{action}”退回案件却不问理由。", remedy: "请配一张必填理由的表单。" },
    "return-without-reason.optional": {
      message: "环节“{stage}”的操作“{action}”退回案件，而表单“{form}”可以不填理由。",
      remedy: "请把理由字段设为必填。",
    },
    "field-not-a-unit": { message: "{where}：字段“{id}”的类型是 {type}，不能选出单位。", remedy: "请填写类型为 unit 的字段。" },
    "role-not-at-level": {
      message: "{where}：层级“{level}”没有人担任角色“{role}”；该角色设在{levels}。",
      remedy: "请改为这些层级之一，或允许在此层级设该角色。",
    },
    "no-intake-form": {
      message: "流程“{workflow}”受理时什么也不问：没有标识为 intake 的表单，也没有指定。",
      remedy: "请添加标识为 intake 的表单，或在 intakeForm 中指定。",
    },
    "owner-of-itself": { message: "事项“{item}”的责任单位要从它自己的责任单位找起。", remedy: "请从某个单位、某个字段或案发地点找起。" },
    "replay-path-broken": {
      message: "{where}：环节“{stage}”没有操作“{action}”，回放无法继续。",
      remedy: "请填写该环节的操作：{known}。",
      nearest: "是否应为“{nearest}”？该环节的操作有：{known}。",
    },
    "replay-path-open": { message: "{where}：做完这些操作，案件停在环节“{stage}”，尚未结案。", remedy: "请补上直到结案的操作。" },
    "form-not-asked": { message: "表单“{form}”从未使用。", remedy: "请在操作、回访或受理中使用它，或删除它。" },
    "options-missing": { message: "表单“{form}”的字段“{field}”没有可选项。", remedy: "请填写 options。" },
    "options-unused": {
      message: "表单“{form}”的字段“{field}”写了可选项，但 {type} 类型不显示可选项。",
      remedy: "请删除可选项，或改为 select、radio 或 checkboxes。",
    },
    "personal-mark-missing": {
      message: "表单“{form}”的字段“{field}”（{type}）通常含个人信息，却没有注明敏感程度。",
      remedy: "请填写 personal：“ordinary”或“sensitive”；确不含个人信息请写“none”。",
    },
    "to-reporter-personal": {
      message: "表单“{form}”的字段“{field}”含个人信息，却要告知上报人。",
      remedy: "请删除 toReporter，或另设 personal 为“none”的字段填写答复。",
    },
    "to-reporter-not-words": {
      message: "表单“{form}”的字段“{field}”是 {type} 类型，这类内容不告知上报人。",
      remedy: "请删除 toReporter，或改为下列类型之一：{fitting}。",
    },
    "to-reporter-own-words": {
      message: "表单“{form}”由上报人自己填写，字段“{field}”不必再告知本人。",
      remedy: "请删除 toReporter，或把该字段移到由他人填写的表单。",
    },
    "pattern-unreadable": { message: "{where}：“{pattern}”不是有效的格式规则。", remedy: "请写 JavaScript 以 u 标志能读的正则表达式。" },
    "bounds-crossed": { message: "{where}：最大值 {largest} 小于最小值 {smallest}。", remedy: "请对调或更正。" },
    "field-differs": {
      message: "{where}：字段“{field}”在表单“{form}”与表单“{first}”中的 {differs} 不同，而两者存为同一个值。",
      remedy: "请换一个标识，或使两者一致。",
    },
    "condition-field-not-asked": {
      message: "{where}：字段“{id}”只在表单“{form}”中，而这张表单从未使用。",
      remedy: "请让某个操作或受理使用该表单，或改用其他字段。",
    },
    "condition-on-personal": {
      message: "{where}：表单“{form}”的字段“{id}”是可以删除的个人信息，表单之外的判断不能依赖它。",
      remedy: "请改用 personal 为“none”的字段；判断所需的事实可另设字段。",
    },
    "condition-on-itself": { message: "{where}：“{id}”是否显示取决于它自己的值。", remedy: "请改用其他字段。" },
    "condition-operator-unfit": {
      message: "{where}：{operator} 不适用于 {type}，条件永远不会成立。",
      remedy: "适用的运算符：{fitting}。",
    },
    "condition-value-kind": { message: "{where}：这里不能与“{value}”比较。", remedy: "请填写{expected}。" },
    "condition-value-unknown": {
      message: "{where}：这里不会出现“{value}”。",
      remedy: "可能的值：{options}。",
      nearest: "是否应为“{nearest}”？可能的值：{options}。",
    },
    "chain-without-end": {
      message: "督办链“{chain}”没有尽头：没有操作离开环节“{stage}”，所盯的事永远了结不了。",
      remedy: "请盯住会结束的环节或时限，或让操作可以离开该环节。",
    },
    "chain-without-end.final": {
      message: "督办链“{chain}”没有尽头：所盯的事在终点环节“{stage}”，案件不会离开那里。",
      remedy: "请盯住结案之前的环节或时限。",
    },
    "rungs-out-of-order": {
      message: "督办链“{chain}”：“{rung}”级的时间早于排在它前面的“{below}”级，会被跳过。",
      remedy: "请按时间先后排列各级。",
    },
    "rung-never-reached": {
      message: "督办链“{chain}”：“{rung}”级要等“{below}”级，而后者永远不会启动。",
      remedy: "请在 by 中写明谁可启动“{below}”，或让“{rung}”从到期时或起算时计时。",
    },
    "rung-nobody-may-fire": {
      message: "督办链“{chain}”：“{rung}”级须人工启动，却没有人可以启动。",
      remedy: "请在 by 中写明由谁启动，或改为定时。",
    },
    "rung-without-due": {
      message: "督办链“{chain}”：“{rung}”级从到期时计时，而该链没有盯住时限。",
      remedy: "请改用 afterStart 或 afterPrevious，或盯住某个时限。",
    },
    "rung-reaches-nobody": { message: "督办链“{chain}”：“{rung}”级既不督促谁，也不告知谁。", remedy: "请在 press 或 tell 中写明角色。" },
    "reply-of-nobody": { message: "督办链“{chain}”：“{rung}”级要求答复，却没有督促的对象。", remedy: "请在 press 中写明由谁答复。" },
    "rung-before-all": {
      message: "督办链“{chain}”：“{rung}”级从上一级起计时，而它就是第一级。",
      remedy: "请改用 afterStart（实际效果相同），或从到期时计时。",
    },
    "reply-never-asked": {
      message: "督办链“{chain}”：“{rung}”级在已有答复时不启动，而之前各级都不要求答复。",
      remedy: "请在之前某级填写 reply，或删除 unlessReplied。",
    },
    "answered-without-reply": {
      message: "督办链“{chain}”要到答复齐全才结束，而没有一级要求答复。",
      remedy: "请在某级填写 reply，或去掉 ends。",
    },
    "outcome-never-comes.unsatisfied": {
      message: "督办链“{chain}”盯住不满意，而没有人可以表示不满意。",
      remedy: "请在回访的 unsatisfied 中写明怎样算不满意，或在操作中写明 satisfaction。",
    },
    "outcome-never-comes.returned": {
      message: "督办链“{chain}”盯住退回，而没有操作退回案件。",
      remedy: "请把退回案件的操作的 kind 设为 return。",
    },
    "outcome-never-comes.reopened": {
      message: "督办链“{chain}”盯住重办，而案件不会重办。",
      remedy: "请填写回访的 reopenTo，或开放 reopen 操作。",
    },
    "meeting-not-set": {
      message: "督办链“{chain}”：“{rung}”级提交调度会，却没有写明何时开会。",
      remedy: "请在 meeting 中填写星期几和时间。",
    },
    "meeting-on-day-off": {
      message: "督办链“{chain}”：“{rung}”级的会议定在不上班的日子，每次都要顺延。",
      remedy: "请改为日历中有工作时间的日子。",
    },
    "rung-by-time-alone": {
      message: "督办链“{chain}”：“{rung}”级（{measure}）会向无关人员公开或移交责任人，却到时自动启动，无人决定。",
      remedy: "请填写 approval，或改为人工启动。",
    },
    "approval-by-whoever-asks": {
      message: "{where}：可以提出的人都可以自己批准第 {step} 级，提出即视为批准，这一级不起作用。",
      remedy: "请改由他人审批，或删除这一级。",
    },
    "approval-needs-second-holder": {
      message: "{where}：第 {step} 级只能由已提出或已审批的同一岗位审批；同一人不能审批两次，该岗位须另有一人。",
      remedy: "请为这一级改用其他角色、层级或单位，或确认该岗位不止一人。",
    },
    "question-not-told": {
      message: "{where}：上报人看不到所问的内容：所用表单没有告知上报人的字段。",
      remedy: "请指定表单，并给提问字段注明 toReporter: true。",
    },
    "assist-without-joint": {
      message: "{where}：可以增加协办单位，却没有会办的环节。",
      remedy: "请给办理环节填写 joint，或删除该操作。",
    },
    "split-without-merge": { message: "{where}：可以拆分，却没有人可以并案。", remedy: "请同时开放 merge，或删除 split。" },
    "lift-without-chains": { message: "{where}：可以销号，而流程没有督办链。", remedy: "请在 supervision 中填写督办链，或删除 lift。" },
    "appeal-without-approval": {
      message: "{where}：申诉无须任何人批准，提出即自行通过。",
      remedy: "请在 approval 中逐级写明由谁审定。",
    },
    "ruling-without-returns": {
      message: "{where}：没有操作退回案件，不会用到裁定。",
      remedy: "请把退回案件的操作的 kind 设为 return，或删除裁定。",
    },
    "ruling-to-final": {
      message: "{where}：被裁定的单位要在环节“{stage}”接案，而它是终点。",
      remedy: "请填写办理该事项的环节。",
    },
    "ruling-not-heeded": {
      message: "{where}：裁定在字段“{field}”中指定单位，而环节“{stage}”按字段“{read}”确定责任单位：案件再到该环节时，裁定不起作用。",
      remedy: "请让裁定表单填写该环节所用的字段。",
    },
    "ruling-not-heeded.elsewhere": {
      message: "{where}：裁定在字段“{field}”中指定单位，而环节“{stage}”不按字段确定责任单位：案件再到该环节时，裁定不起作用。",
      remedy: "请让该环节按此字段确定责任单位，或改为这样的环节。",
    },
    "ruling-deadline-shared": {
      message: "{where}：裁定的时限“{deadline}”与案件、环节或工单的时限同名。",
      remedy: "请给裁定的时限换一个标识。",
    },
    "plan-without-urgency": {
      message: "{where}：案件不会成为紧急案件，应急预案用不上。",
      remedy: "请给某个操作设 urgent: true，或允许工作人员上报。",
    },
    "plan-never-called": {
      message: "应急预案“{plan}”用不上：排在前面的“{before}”总是适用。",
      remedy: "请给“{before}”加上条件，或把它排在最后。",
    },
    "stop-never-comes.hold": {
      message: "{where}：挂账时停表，而没有人可以挂账。",
      remedy: "请开放 hold 操作，或在此删除。",
    },
    "stop-never-comes.waiting-for-citizen": {
      message: "{where}：等待市民时停表，而没有人可以向市民提问。",
      remedy: "请开放 ask 操作，或在此删除。",
    },
    "stop-never-comes.joint-handling": {
      message: "{where}：会办时停表，而没有会办的环节。",
      remedy: "请给某个环节填写 joint，或在此删除。",
    },
    "deadline-limits-differ": {
      message: "{where}：时限“{deadline}”在环节“{first}”与环节“{second}”中的时长不同。",
      remedy: "同一时限贯穿几个环节时，时长须一致；否则请另取标识。",
    },
    "deadline-without-limit": {
      message: "{where}：时限“{deadline}”没有时长，也没有事项给出时长：它不会起算。",
      remedy: "请填写 limit，或在事项的 limits 中给出。",
    },
    "deadline-past-horizon": {
      message: "{where}：{amount} 个{kind}超出日历的已公布范围（至 {horizon}）：即使从 {begun} 起算，也要到 {due} 才到期，只能估计。",
      remedy: "请缩短时限，或公布日历的下一年（days 与 horizon）。",
    },
    "unit-cycle": { message: "{where}：单位的上下级绕成了圈：{units}。", remedy: "请让其中一个单位归属圈外的单位，或作为最上级。" },
    "level-order": {
      message: "{where}：单位“{id}”（{level}）归属“{parent}”，而后者的层级并不更高（{above}）。",
      remedy: "请归属更高层级的单位，或更正层级的顺序（从高到低）。",
    },
    "covers-not-a-base-grid": { message: "{where}：“{id}”不是基础网格。", remedy: "专业网格叠加在基础网格之上，请填写基础网格。" },
    "professional-grid-covers-nothing": { message: "专业网格“{id}”没有叠加任何基础网格。", remedy: "请在 covers 中填写基础网格。" },
    "dates-crossed": { message: "{where}：结束日 {to} 早于开始日 {from}。", remedy: "请对调或更正日期。" },
    "assignment-level": {
      message: "{where}：单位“{unit}”属于层级 {level}，不设角色“{role}”；该角色设在{levels}。",
      remedy: "请改为这些层级的单位，或允许在此层级设该角色。",
    },
    "time-zone-unknown": {
      message: "{where}：没有名为“{id}”的时区。",
      remedy: "请填写 IANA 时区名，如 Asia/Shanghai。",
      nearest: "是否应为“{nearest}”？",
    },
    "window-empty": { message: "{where}：从 {from} 到 {to} 没有时间。", remedy: "结束须晚于开始；跨过午夜请写成两段。" },
    "windows-overlap": { message: "{where}：第 {first} 段与第 {second} 段工作时间重叠。", remedy: "请合并，或让一段结束时另一段才开始。" },
    "duplicate-day": { message: "{where}：{date} 在第 {first} 条和第 {second} 条中写了两遍。", remedy: "请只保留一条。" },
    "horizon-unfounded": {
      message: "{where}：已公布范围 {horizon} 超过最后公布的年份（{published}），却没有写明其后的日子。",
      remedy: "请写明那段时间的放假与调休，或去掉 horizon。",
    },
    "unknown-placeholder": {
      message: "{where}：花括号内的“{id}”没有含义。",
      remedy: "花括号内可用：{known}。",
      nearest: "是否应为“{nearest}”？",
    },
    "unknown-placeholder.reporter": {
      message: "{where}：发给上报人的消息可能被他人看到，不得写入“{id}”。",
      remedy: "花括号内可用：{known}。",
    },
    "notification-twice": {
      message: "{where}：第 {first} 条和第 {second} 条针对同样的消息，后一条不会用到。",
      remedy: "请删去一条，或在措施、途径、角色上加以区分。",
    },
    "measure-without-rung": { message: "{where}：事由为“{topic}”的消息没有措施。", remedy: "请去掉措施；只有以下事由有措施：{topics}。" },
    "digest-without-times": {
      message: "{where}：消息要并入汇总，但没有汇总的发送时间。",
      remedy: "请在 notifications.digest 中写明发送时间。",
    },
    "digest-at-once": { message: "{where}：消息不能既立即发送又等待汇总。", remedy: "请去掉 immediate 或 digest。" },
    "quiet-hours-empty": {
      message: "{where}：免打扰时段在起始的 {from} 即结束。",
      remedy: "请另定结束时间；全天免打扰请用 daysOff。",
    },
    "text-missing": { message: "{where}：缺少{languages}文本。", remedy: "请补上；补上之前显示另一种语言或标识。" },
    "text-missing.many": { message: "{where}：{count} 条缺少{languages}的“{text}”。", remedy: "请补上；补上之前显示另一种语言或标识。" },
  },
  terms: {
    "zh-CN": "中文",
    en: "英文",
    text: "文本",
    number: "数字",
    boolean: "true 或 false",
    date: "日期，格式为 YYYY-MM-DD",
    datetime: "日期或时间，如 2026-02-17T09:00:00+08:00",
    "elapsed-minutes": "自然分钟",
    "elapsed-hours": "紧急工作时",
    "working-minutes": "工作分钟",
    "working-hours": "工作时",
    "working-days": "工作日",
    "calendar-days": "自然日",
  },
  list: "、",
  document: "整个定义",
};
