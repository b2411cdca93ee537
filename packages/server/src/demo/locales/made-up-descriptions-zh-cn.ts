import type { MadeUpText } from "./made-up-text.js";

/** 虚构的诉求内容，按事项类别。 */
export const descriptionsZhCn: Readonly<Record<string, readonly MadeUpText[]>> = {
  "city-management": [
    "{spot}发现{matter}，{since}一直没有人处理，行人和电动车只能绕行，请尽快安排。",
    "路过{spot}，看到有{matter}的情况。这里早晚高峰人多，老人孩子走得不方便，希望早点解决。",
    "反映{matter}：地点在{spot}，{since}向物业说过几次，物业说不归他们管，请明确由哪家单位负责。",
    "网格巡查时在{spot}发现{matter}，影响市容和通行，已拍照，申请派单处置。",
  ],
  environment: [
    "{spot}存在{matter}问题，{since}气味比较明显，附近住户不敢开窗，请到现场看看。",
    "反映{matter}。{since}几乎每天都有，傍晚以后更明显，位置在{spot}，希望查清来源并整改。",
    "巡河巡查记录：{spot}一带有{matter}的情况，范围约二十米，建议相关单位现场核实并清理。",
    "市民来电：{spot}的{matter}问题去年处理过一次，最近又反复，希望能有长效的办法。",
  ],
  "public-safety": [
    "安全隐患：{spot}发现{matter}，{since}没有整改，楼里老人和小孩多，请尽快消除隐患。",
    "入户走访时居民反映{matter}，地点{spot}，现场已作口头提醒，需要主管部门到场确认。",
    "{spot}有{matter}的情况，一旦出事很危险，请先采取临时措施，再通知责任单位。",
  ],
  disputes: [
    "{matter}：当事双方住在{spot}，{since}多次争执，社区上门劝过一次，希望安排调解员正式调解。",
    "来访反映{matter}一事，双方各有说法，目前情绪尚稳定。联系地址为{spot}，请指定单位跟进。",
    "网格走访掌握到一条线索：{spot}，{matter}。{since}双方不再来往，建议尽早介入。",
  ],
  livelihood: [
    "{matter}。本人住在{spot}，{since}去窗口问过，答复不太清楚，想知道要补哪些材料、多久能办好。",
    "帮家里老人问一件事：{matter}。老人行动不便，住{spot}，能否由社区代办或者上门办理？",
    "{matter}：材料早已提交，{since}网上一直显示“办理中”，希望告知目前到了哪一步。",
  ],
  "public-order": [
    "反映{matter}，地点{spot}，{since}晚上九点以后比较多，希望加强巡逻。",
    "{spot}一带有{matter}的情况，居民意见较大，请派出所和街道一起来看一下。",
    "网格员夜间巡查发现{matter}，位置在{spot}，已提醒周边商户和住户注意，建议相关部门研究处理。",
  ],
  "work-safety": [
    "检查中发现{spot}一处经营场所有{matter}的问题，{since}提醒过，仍未改正，请主管部门依法处理。",
    "周边居民反映{matter}，地点在{spot}。里面白天有十多人干活，希望尽快检查。",
    "“九小场所”排查：{spot}存在{matter}，已现场告知负责人，需执法单位复核。",
  ],
  "market-supervision": [
    "上周在{spot}消费，遇到{matter}的问题，与商家协商没有结果，手里有小票，希望市场监管部门处理。",
    "举报{matter}，商家在{spot}。不是为了赔偿，希望检查一下，别让其他人再吃亏。",
    "反映{spot}附近有商户涉及{matter}，请核实；如需补充材料，可电话联系我。",
  ],
  "greening-rural": [
    "{spot}有{matter}的情况，{since}大风之后更明显，希望养护单位来处理。",
    "村（居）民反映{matter}，位置在{spot}，影响日常生活，请相关单位核实并给个时间。",
    "巡查发现{matter}，地点{spot}，{since}已联系过养护人员，至今未见整改。",
  ],
  other: [
    "反映{matter}，地点在{spot}，{since}一直如此，请尽快安排处理。",
    "{spot}有{matter}的情况，影响日常生活，希望相关单位到现场核实。",
  ],
};
