import { answersZhCn } from "./made-up-answers-zh-cn.js";
import { descriptionsZhCn } from "./made-up-descriptions-zh-cn.js";
import { requestsZhCn } from "./made-up-requests-zh-cn.js";
import type { MadeUpText, MadeUpTexts } from "./made-up-text.js";

const reasons: readonly MadeUpText[] = [
  "已到{spot}看过，此件不在本单位职责和管辖范围内，建议按权属另行派遣。",
  "经核实，此处{matter}涉及其他单位管理的设施，本单位无法单独处置，申请退回重新派遣。",
];

const fields: Readonly<Record<string, readonly MadeUpText[]>> = {
  verification: [
    "已到{spot}查看，反映的情况属实，周边未见其他同类问题。",
    "与诉求人通了电话，情况与描述一致，建议立案。",
    "现场核实存在{matter}，已拍照留存，暂无人员受伤风险。",
  ],
  "filing-opinion": ["符合“{matter}”立案条件，同意立案。", "属实且未重复上报，予以立案，按事项清单时限办理。"],
  instruction: [
    "请在时限内处置完毕，处置前后各拍一张照片，并与诉求人联系。",
    "请先到{spot}设置警示，再安排修复；如权属不清，由你单位先行代处置。",
    "此件群众催问过，请优先办理，遇到困难及时反馈。",
  ],
  "contact-note": ["已电话联系诉求人，告知承办单位和预计办结时间，对方表示理解。", "与诉求人约定明日上午现场碰头，确认具体位置。"],
  "order-text": ["责令停止{spot}的施工，接受调查，并于三日内提交相关审批材料。"],
  "order-number": ["演综执停字第001号"],
  "disposal-text": [
    "已安排人员到{spot}处置完毕，现场恢复正常，后续列入每周巡查。",
    "{matter}问题已处理，对责任人作了提醒，一周内复查一次。",
  ],
  "disposal-text/disputes": [
    "已组织双方到社区调解室面对面调解，达成书面协议，约定一个月后回访。",
    "调解员分别上门做工作，双方情绪平稳，同意按调解意见履行。",
  ],
  "disposal-text/livelihood": [
    "已与诉求人联系，说明政策依据和办理步骤，协助补齐材料，事项进入正常办理。",
    "窗口已核对办理进度并电话答复，预计五个工作日内办结，诉求人表示认可。",
  ],
  "disposal-text/market-supervision": [
    "执法人员已到店检查，就{matter}问题责令当场改正，并制作检查记录，后续跟踪。",
    "已组织消费者与商家调解，双方就退款金额达成一致，当场办结。",
  ],
  "disposal-text/public-order": [
    "派出所已加密该处夜间巡逻，并会同社区走访，近三日未再发生。",
    "已到{spot}处置，对相关人员作了教育劝离，并与周边商户建立联络群。",
  ],
  "disposal-text/work-safety": [
    "已现场检查，就{matter}问题下达整改通知书，负责人当日完成整改，复查合格。",
    "隐患已消除，组织全体从业人员进行了一次安全培训，留存签到记录。",
  ],
  "disposal-text/public-safety": [
    "已到{spot}消除隐患，设施恢复完好，物业落实每日巡查。",
    "已更换失效设施并测试正常，责任单位签订了整改承诺书。",
  ],
  "ticket-text": [
    "已派人到场配合，提供了管线图纸，现场由牵头单位继续处理。",
    "已在{spot}疏导交通并设置隔离，未发生次生问题。",
    "经查不涉及本单位设施，已派技术人员配合牵头单位排查。",
  ],
  "return-explanation": reasons,
  "reassign-reason": ["经会商明确责任单位，改由对口部门承办，时限不变。"],
  reason: reasons,
  ...answersZhCn,
  ...requestsZhCn,
  "check-opinion": ["现场核查，问题已消除，处置前后照片一致，同意结案。", "电话回访诉求人，对处理结果认可，同意结案。"],
  "redo-reason": ["处置后照片与现场不符，仍有遗留，请重新处置。", "诉求人反映问题第二天又出现，请查清原因后彻底整改。"],
  "supervision-text": [
    "此件已接近时限，请承办单位主要负责人亲自过问，按期办结并报送情况。",
    "{spot}周边同类问题反复出现，请举一反三，集中整治。",
  ],
  "supervision-reply": [
    "已约谈承办人员，今天增派人手，预计明日下班前完成。",
    "因所需材料到货延迟造成超期，已协调就近调拨，完成后第一时间报送照片。",
  ],
  note: [
    "与物业沟通，物业同意先行垫付并配合开门。",
    "天气原因当天无法施工，已在现场设置警示标志。",
    "诉求人来电询问进度，已说明预计完成时间。",
  ],
  comment: ["处理得比较快，工作人员态度很好。", "问题解决了，希望以后多巡查。", "还没有彻底解决，雨天又出现了。"],
  other: ["情况属实，按流程办理。", "已到现场查看，正在处理。", "处理完毕，现场整洁。"],
};

/** 演示案件中虚构的文字。 */
export const madeUpZhCn: MadeUpTexts = {
  mark: "【演示数据】",
  since: ["这几天", "近一周", "半个月来", "最近", "上周以来"],
  descriptions: descriptionsZhCn,
  fields: { ...fields, result: fields["disposal-text"] ?? [], reply: fields["ticket-text"] ?? [], opinion: fields["filing-opinion"] ?? [] },
  spot: "{path}{house}号{near}",
  nearby: ["门前", "东侧", "西侧路边", "对面", "旁", "北门", "楼下", "南侧人行道"],
  vague: "{path}（具体位置待核实）",
  person: "演示市民",
  // 运营商未启用的号码。
  phone: "13800000000",
  // 国家标准 GB 11643 中的示例号码。
  identityNumber: "11010519491231002X",
};
