import { text } from "./text.mjs";

/**
 * The lines of work (职能) that take part: about forty (CZ-8, CZ-25), each with the levels that have a department of it.
 * Where an area has none, a rule that asks for it finds the city's. Names at city level follow the usual ones of the
 * field; that each exists in this form in each area is made up.
 * @type {{ id: string, zh: string, en: string, at: ("city" | "district" | "street")[], street?: { zh: string, en: string } }[]}
 */
export const functions = [
  {
    id: "urban-management",
    zh: "城市管理局",
    en: "Urban Management Bureau",
    at: ["city", "district", "street"],
    street: { zh: "综合行政执法局", en: "Integrated Enforcement Squad" },
  },
  { id: "ecology-environment", zh: "生态环境局", en: "Ecology and Environment Bureau", at: ["city", "district"] },
  {
    id: "housing-construction",
    zh: "住房和城乡建设局",
    en: "Housing and Construction Bureau",
    at: ["city", "district", "street"],
    street: { zh: "建设管理办公室", en: "Construction Office" },
  },
  {
    id: "public-security",
    zh: "公安局",
    en: "Public Security Bureau",
    at: ["city", "district", "street"],
    street: { zh: "派出所", en: "Police Station" },
  },
  {
    id: "civil-affairs",
    zh: "民政局",
    en: "Civil Affairs Bureau",
    at: ["city", "district", "street"],
    street: { zh: "社会事务办公室", en: "Social Affairs Office" },
  },
  { id: "health", zh: "卫生健康委员会", en: "Health Commission", at: ["city", "district"] },
  { id: "education", zh: "教育局", en: "Education Bureau", at: ["city", "district"] },
  {
    id: "market-supervision",
    zh: "市场监督管理局",
    en: "Market Supervision Bureau",
    at: ["city", "district", "street"],
    street: { zh: "市场监督管理分局", en: "Market Supervision Branch" },
  },
  {
    id: "emergency",
    zh: "应急管理局",
    en: "Emergency Management Bureau",
    at: ["city", "district", "street"],
    street: { zh: "应急管理办公室", en: "Emergency Office" },
  },
  { id: "transport", zh: "交通运输局", en: "Transport Bureau", at: ["city", "district"] },
  { id: "water", zh: "水利局", en: "Water Affairs Bureau", at: ["city", "district"] },
  { id: "agriculture", zh: "农业农村局", en: "Agriculture and Rural Affairs Bureau", at: ["city", "district"] },
  { id: "human-resources", zh: "人力资源和社会保障局", en: "Human Resources and Social Security Bureau", at: ["city", "district"] },
  { id: "justice", zh: "司法局", en: "Justice Bureau", at: ["city", "district", "street"], street: { zh: "司法所", en: "Justice Office" } },
  { id: "natural-resources", zh: "自然资源和规划局", en: "Natural Resources and Planning Bureau", at: ["city", "district"] },
  { id: "fire-rescue", zh: "消防救援支队", en: "Fire and Rescue", at: ["city", "district"] },
  { id: "culture-tourism", zh: "文化广电和旅游局", en: "Culture and Tourism Bureau", at: ["city", "district"] },
  { id: "sports", zh: "体育局", en: "Sports Bureau", at: ["city"] },
  { id: "commerce", zh: "商务局", en: "Commerce Bureau", at: ["city", "district"] },
  { id: "finance", zh: "财政局", en: "Finance Bureau", at: ["city", "district"] },
  { id: "development-reform", zh: "发展和改革委员会", en: "Development and Reform Commission", at: ["city", "district"] },
  { id: "industry-it", zh: "工业和信息化局", en: "Industry and Information Technology Bureau", at: ["city", "district"] },
  { id: "science-technology", zh: "科学技术局", en: "Science and Technology Bureau", at: ["city"] },
  { id: "medical-insurance", zh: "医疗保障局", en: "Medical Insurance Bureau", at: ["city", "district"] },
  { id: "veterans", zh: "退役军人事务局", en: "Veterans Affairs Bureau", at: ["city", "district"] },
  { id: "statistics", zh: "统计局", en: "Statistics Bureau", at: ["city"] },
  { id: "financial-supervision", zh: "地方金融监督管理局", en: "Local Financial Supervision Bureau", at: ["city"] },
  { id: "government-services", zh: "政务服务管理办公室", en: "Government Services Office", at: ["city", "district"] },
  { id: "public-complaints", zh: "信访局", en: "Public Complaints Bureau", at: ["city", "district"] },
  {
    id: "social-governance",
    zh: "社会治理办公室",
    en: "Social Governance Office",
    at: ["city", "district", "street"],
    street: { zh: "社会治理局", en: "Social Governance Office" },
  },
  { id: "women-federation", zh: "妇女联合会", en: "Women's Federation", at: ["city", "district"] },
  { id: "trade-union", zh: "总工会", en: "Federation of Trade Unions", at: ["city", "district"] },
  { id: "youth-league", zh: "共青团委", en: "Youth League", at: ["city"] },
  { id: "disabled-federation", zh: "残疾人联合会", en: "Disabled Persons' Federation", at: ["city", "district"] },
  { id: "housing-fund", zh: "住房公积金管理中心", en: "Housing Fund Centre", at: ["city"] },
  { id: "landscape", zh: "园林绿化管理中心", en: "Parks and Greening Centre", at: ["city", "district"] },
  { id: "drainage", zh: "排水管理处", en: "Drainage Office", at: ["city"] },
  { id: "water-supply", zh: "供水公司", en: "Water Supply Company", at: ["city"] },
  { id: "gas-supply", zh: "燃气公司", en: "Gas Company", at: ["city"] },
  { id: "power-supply", zh: "供电公司", en: "Power Supply Company", at: ["city"] },
  { id: "communications", zh: "通信管理办公室", en: "Communications Office", at: ["city"] },
  { id: "postal", zh: "邮政管理局", en: "Postal Administration", at: ["city"] },
];

/** Where an area's own name of its office differs. */
export const cityPrefix = { zh: "常州市", en: "Changzhou" };

/** The hotline's hall at city level: takes calls, answers what it can, hands on the rest. */
export const hotline = {
  id: "cz-hotline",
  kind: "centre",
  parent: "cz",
  function: "hotline",
  title: text("常州市12345政务服务便民热线", "Changzhou 12345 Hotline"),
};
