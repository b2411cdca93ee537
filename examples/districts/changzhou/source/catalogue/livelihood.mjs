import { combine, fault, object } from "./matter.mjs";

const civil = "civil-affairs@district";
const insurance = "medical-insurance@district";
const labour = "human-resources@district";
const housing = "housing-construction@district";
const education = "education@district";
const health = "health@district";

const services = [
  object("minimum-living", "最低生活保障", "minimum living allowance", civil),
  object("temporary-aid", "临时救助", "temporary aid", civil),
  object("old-age-allowance", "高龄津贴", "old-age allowance", civil),
  object("elderly-care", "养老服务", "care for the elderly", civil),
  object("home-adaptation", "居家适老化改造", "adapting homes for old age", civil),
  object("marriage-registration", "婚姻登记", "marriage registration", civil),
  object("funeral-service", "殡葬服务", "funeral service", civil),
  object("disability-subsidy", "残疾人补贴", "disability subsidy", "disabled-federation@district"),
  object("barrier-free-home", "无障碍改造", "barrier-free adaptation", "disabled-federation@district"),
  object("residents-insurance", "城乡居民医保", "residents' medical insurance", insurance),
  object("employees-insurance", "职工医保", "employees' medical insurance", insurance),
  object("treatment-elsewhere", "异地就医结算", "settling treatment elsewhere", insurance),
  object("serious-illness-aid", "大病救助", "aid in serious illness", insurance),
  object("pension", "养老保险", "pension insurance", labour),
  object("unemployment", "失业保险", "unemployment insurance", labour),
  object("injury-recognition", "工伤认定", "recognition of a work injury", labour),
  object("training-subsidy", "职业培训补贴", "training subsidy", labour),
  object("job-registration", "就业登记", "job registration", labour),
  object("social-security-card", "社会保障卡", "social security card", labour),
  object("housing-fund-withdrawal", "公积金提取", "housing fund withdrawal", "housing-fund@city"),
  object("housing-fund-loan", "公积金贷款", "housing fund loan", "housing-fund@city"),
  object("public-housing", "保障性住房", "public housing", housing),
  object("rent-subsidy", "住房租赁补贴", "rent subsidy", housing),
  object("estate-renewal", "老旧小区改造", "renewal of old estates", housing),
  object("school-admission", "义务教育入学", "school admission", education),
  object("school-transfer", "学籍转接", "school transfer", education),
  object("student-aid", "学生资助", "student aid", education),
  object("kindergarten", "幼儿园服务", "kindergarten service", education),
  object("after-school", "课后服务", "after-school service", education),
  object("vaccination", "预防接种", "vaccination", health),
  object("family-doctor", "家庭医生签约", "family doctor contract", health),
  object("community-clinic", "社区卫生服务", "community clinic", health),
  object("veterans-benefit", "退役军人优抚", "veterans' benefit", "veterans@district"),
  object("bus-line", "公交线路", "bus line", "transport@district"),
  object("public-bicycle", "公共自行车", "public bicycles", "urban-management@district"),
  object("water-service", "供水服务", "water service", "water-supply@city"),
  object("power-service", "供电服务", "power service", "power-supply@city"),
  object("gas-service", "供气服务", "gas service", "gas-supply@city"),
  object("broadband-service", "宽带服务", "broadband service", "communications@city"),
  object("parcel-delivery", "快递服务", "parcel delivery", "postal@city"),
  object("service-hall", "政务服务窗口", "government service desk", "government-services@district"),
];

/** 民生服务: questions, applications that take too long, complaints. Limits after the Shandong hotline's (domain §3). */
export const livelihood = combine(civil, services, [
  fault(
    "question",
    "{}政策咨询",
    "Question: {}",
    "2wd",
    ["询问条件、材料、流程", "Somebody asks for conditions, papers or the procedure"],
    ["已答复，咨询人知晓", "Answered and understood"],
  ),
  fault(
    "application-slow",
    "{}办理进度催问",
    "Application takes long: {}",
    "3wd",
    ["已申请，超过承诺时限未办结", "Applied for, and the promised time has passed"],
    ["已办结或书面说明原因和期限", "Settled, or the cause and a date given in writing"],
  ),
  fault(
    "complaint",
    "{}服务投诉",
    "Complaint: {}",
    "5wd",
    ["对服务质量、收费、态度不满", "Dissatisfied with quality, charges or manner"],
    ["情况查清，结果已反馈", "Looked into, the result reported back"],
  ),
]);
