import type { Text } from "../../definition/index.js";

/** The words of the ladder. */
export const qingdaoWestCoastTexts = {
  title: { "zh-CN": "青岛西海岸新区督办", en: "Qingdao West Coast New Area" },
  source: {
    "zh-CN": "青岛西海岸新区“五个一”社会治理：三级督办、现场督办、区领导每周调度、一把手通报、媒体曝光台，公众投诉事项处置不力单位通报制度",
    en: "Qingdao West Coast New Area, “five ones”: supervision at three levels, on site, weekly dispatch by the district's leaders, report to the top leader, media exposure, circular on units that handle complaints badly",
  },
  note: {
    "zh-CN": "原文只列出督办方式和先后，没有任何数字：各级之间的间隔、几次不满意即通报，都由本区填写。",
    en: "The source names the measures and their order and no figure at all: the spans between them, and after how many dissatisfactions a unit is named, are the district's to set.",
  },
  overdue: { "zh-CN": "超期督办", en: "Overdue" },
  one: { "zh-CN": "一级督办", en: "Supervision, level 1" },
  two: { "zh-CN": "二级督办", en: "Supervision, level 2" },
  three: { "zh-CN": "三级督办", en: "Supervision, level 3" },
  onSite: { "zh-CN": "现场督办", en: "On-site supervision" },
  dispatch: { "zh-CN": "区领导每周调度", en: "Weekly dispatch by the district's leaders" },
  topLeader: { "zh-CN": "一把手通报", en: "Report to the top leader" },
  expose: { "zh-CN": "媒体曝光台", en: "Media exposure" },
  poor: { "zh-CN": "处置不力", en: "Handled badly" },
  circular: { "zh-CN": "处置不力单位通报", en: "Circular on units that handle badly" },
  districtLeader: { "zh-CN": "主持调度的区领导", en: "The district's leaders, who hold the dispatch" },
  topLeaderPost: { "zh-CN": "接受通报的一把手", en: "The top leader" },
  media: { "zh-CN": "媒体曝光台的经办岗位", en: "The post that runs the exposure desk" },
  meeting: { "zh-CN": "每周调度会的时间", en: "When the weekly dispatch is held" },
  oneAfter: { "zh-CN": "超期多久一级督办", en: "How long after due level 1 is" },
  twoAfter: { "zh-CN": "超期多久二级督办", en: "How long after due level 2 is" },
  threeAfter: { "zh-CN": "超期多久三级督办", en: "How long after due level 3 is" },
  onSiteAfter: { "zh-CN": "超期多久现场督办", en: "How long after due the on-site supervision is" },
  dispatchAfter: { "zh-CN": "超期多久提交每周调度", en: "How long after due it goes to the weekly dispatch" },
  topLeaderAfter: { "zh-CN": "超期多久一把手通报", en: "How long after due the top leader is told" },
  exposeAfter: { "zh-CN": "超期多久媒体曝光", en: "How long after due it is made public" },
  poorTimes: { "zh-CN": "几次不满意即通报", en: "After how many dissatisfactions the unit is named" },
  approval: { "zh-CN": "通报和曝光发出前的审批步骤", en: "Who must approve a circular or an exposure" },
} satisfies Record<string, Text>;
