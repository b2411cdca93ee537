import { combine, fault, object } from "./matter.mjs";

const justice = "justice@street";
const housing = "housing-construction@district";
const labour = "human-resources@district";
const market = "market-supervision@district";

const subjects = [
  object("water-leak", "邻里漏水", "water leaking between neighbours", justice),
  object("neighbour-noise", "邻里噪声", "noise between neighbours", justice),
  object("light-and-air", "采光通风", "light and air", justice),
  object("right-of-way", "相邻通行", "right of way", justice),
  object("pets", "饲养宠物", "pets", justice),
  object("parking-space", "车位使用", "use of a parking space", justice),
  object("shared-stairs", "楼道占用", "use of shared stairs", justice),
  object("renovation", "装修施工", "renovation works", justice),
  object("homestead-boundary", "宅基地边界", "boundary of a homestead", "natural-resources@district"),
  object("air-conditioner", "空调外机安装", "placing of an air conditioner", justice),
  object("drainage", "排水", "drainage between neighbours", justice),
  object("overhanging-tree", "树木越界", "overhanging tree", justice),
  object("support-of-parents", "赡养", "support of parents", justice),
  object("inheritance", "继承析产", "inheritance", justice),
  object("marriage", "婚姻家庭", "marriage and family", "women-federation@district"),
  object("support-of-children", "抚养", "support of children", "women-federation@district"),
  object("property-service", "物业服务质量", "quality of property service", housing),
  object("property-fee", "物业费", "property fee", housing),
  object("maintenance-fund", "维修资金使用", "use of the maintenance fund", housing),
  object("owners-committee", "业主委员会选举", "election of the owners' committee", housing),
  object("added-lift", "既有住宅加装电梯", "adding a lift to an old building", housing),
  object("garage-ownership", "车库权属", "ownership of garages", housing),
  object("unpaid-wages", "拖欠工资", "unpaid wages", labour),
  object("labour-contract", "劳动合同", "labour contract", labour),
  object("work-injury", "工伤赔偿", "compensation for a work injury", labour),
  object("social-insurance-arrears", "社保补缴", "social insurance in arrears", labour),
  object("goods-quality", "商品质量", "quality of goods", market),
  object("prepaid-card", "预付卡退费", "refund of a prepaid card", "commerce@district"),
  object("decoration-contract", "家装合同", "home decoration contract", market),
  object("training-refund", "培训退费", "refund by a training school", "education@district"),
  object("travel-contract", "旅游合同", "travel contract", "culture-tourism@district"),
  object("rent-deposit", "租房押金", "rent deposit", housing),
  object("house-sale", "房屋买卖", "sale of a home", housing),
  object("estate-agent", "房产中介", "estate agent's service", housing),
  object("resettlement", "征收安置", "expropriation and resettlement", housing),
  object("land-contract", "土地承包", "contracted farmland", "agriculture@district"),
  object("land-transfer", "土地流转", "transfer of farmland", "agriculture@district"),
  object("farm-supplies", "农资质量", "quality of farm supplies", "agriculture@district"),
  object("medical-treatment", "医疗", "medical treatment", "health@district"),
  object("traffic-accident", "交通事故赔偿", "compensation after a traffic accident", justice),
  object("school-accident", "校园意外", "accident at school", "education@district"),
];

/** 矛盾纠纷: what people ask the grid to settle. The case is about the dispute and keeps no register of people. */
export const disputes = combine(justice, subjects, [
  fault(
    "mediation",
    "{}纠纷调解",
    "Mediation: {}",
    "10wd",
    ["一方或双方申请调解，属可调解范围", "A party asks for mediation, and the law allows it"],
    ["达成协议，或告知仲裁、诉讼途径", "Agreement reached, or the way to arbitration or court explained"],
  ),
  fault(
    "agreement-not-kept",
    "{}调解协议未履行",
    "Agreement not kept: {}",
    "10wd",
    ["已有调解协议，约定期限已过未履行", "There is an agreement, and its date has passed"],
    ["已履行，或已引导司法确认、起诉", "Kept, or the way to court shown"],
  ),
  fault(
    "may-escalate",
    "{}纠纷有激化苗头",
    "Dispute may escalate: {}",
    "4eh",
    ["双方情绪激动，有升级为冲突的可能", "Tempers are high, it may come to blows"],
    ["双方已稳控分离，进入调解", "The parties are apart and calm; mediation has begun"],
    { sensitive: true, owner: "justice@street" },
  ),
]);
