import { combine, fault, matter, object } from "./matter.mjs";

const landscape = "landscape@district";
const farming = "agriculture@district";
const housing = "housing-construction@district";

/** Planting waits for its season: 种植季节 15 工作日 (domain §1). */
const inPlantingSeason = { startsInSeason: "planting" };

const trees = combine(
  landscape,
  [
    object("street-tree", "行道树", "street tree"),
    object("park-tree", "公园树木", "park tree"),
    object("estate-tree", "小区树木", "tree in an estate", housing),
    object("riverside-tree", "河岸树木", "riverside tree", "water@district"),
    object("windbreak-tree", "农田林网树木", "windbreak tree", farming),
  ],
  [
    fault(
      "dead",
      "{}枯死补种",
      "{} dead, to be replanted",
      "15wd",
      ["{}枯死、缺株", "{} dead or missing"],
      ["已在种植季节补种，成活正常", "Replanted in season and growing"],
      inPlantingSeason,
    ),
    fault(
      "fallen",
      "{}倒伏",
      "{} fallen",
      "2eh",
      ["{}倒伏，影响通行或安全", "{} fallen, in the way or a danger"],
      ["已扶正或清除", "Set up again or removed"],
    ),
    fault(
      "dangerous-branches",
      "{}断枝危险",
      "{}: dangerous branches",
      "1wd",
      ["{}断枝、枯枝有坠落危险", "{}: broken or dead branches may fall"],
      ["危险枝已清除", "Cut off"],
    ),
    fault(
      "blocking",
      "{}遮挡",
      "{}: blocks light or signs",
      "5wd",
      ["{}遮挡采光、路灯或标志", "{}: in the way of light, lamps or signs"],
      ["已修剪", "Pruned"],
    ),
    fault("pests", "{}病虫害", "{}: pests", "5wd", ["{}有病虫害", "{}: attacked by pests"], ["已防治", "Treated"]),
    fault(
      "felled",
      "擅自砍伐{}",
      "{} felled without permission",
      "3wd",
      ["{}被擅自砍伐、移植", "{} felled or moved without permission"],
      ["已查处，责令补种", "Dealt with; replanting ordered"],
    ),
  ],
);

const greens = combine(
  landscape,
  [
    object("green-strip", "绿化带", "green strip"),
    object("lawn", "草坪", "lawn"),
    object("flower-bed", "花坛", "flower bed"),
    object("hedge", "绿篱", "hedge"),
  ],
  [
    fault(
      "bare",
      "{}枯死缺株",
      "{} bare or dead",
      "15wd",
      ["{}枯死、露土", "{} dead, the soil is bare"],
      ["已在种植季节补植", "Replanted in season"],
      inPlantingSeason,
    ),
    fault(
      "damaged",
      "{}被毁坏",
      "{} damaged",
      "3wd",
      ["{}被踩踏、碾压或改作他用", "{} trodden, driven over or used otherwise"],
      ["已恢复", "Restored"],
    ),
    fault("littered", "{}有垃圾杂物", "{} littered", "8wh", ["{}内有垃圾杂物", "Rubbish lies in the {}"], ["已清理", "Cleared"], {
      owner: "urban-management@street",
    }),
    fault(
      "overgrown",
      "{}杂草丛生",
      "{} overgrown",
      "3wd",
      ["{}杂草丛生、长期未修剪", "{} overgrown, long not cut"],
      ["已修剪清理", "Cut and cleared"],
    ),
  ],
);

const villages = combine(
  farming,
  [
    object("village-road", "村道", "village road", "transport@district"),
    object("field-track", "机耕路", "field track"),
    object("irrigation-ditch", "灌排渠道", "irrigation ditch", "water@district"),
    object("pump-station", "排灌站", "pump station", "water@district"),
    object("farm-bridge", "农桥", "farm bridge", "transport@district"),
    object("village-lamp", "村内路灯", "village lamp"),
    object("village-toilet", "农村公厕", "village toilet"),
    object("rubbish-point", "垃圾收集点", "rubbish collection point"),
    object("village-square", "村健身广场", "village square"),
    object("village-sewage-plant", "农村污水设施", "village sewage plant", "ecology-environment@district"),
  ],
  [
    fault(
      "broken",
      "{}损坏",
      "{} broken",
      "5wd",
      ["{}损坏，影响使用", "{} broken, not usable as it should be"],
      ["已修复使用", "Mended and in use"],
    ),
    fault(
      "neglected",
      "{}无人管护",
      "{} neglected",
      "5wd",
      ["{}长期无人管护", "Nobody looks after it: {}"],
      ["管护责任已落实", "Somebody is in charge of it"],
    ),
  ],
);

const land = combine(
  "natural-resources@district",
  [
    object("farmland", "耕地", "farmland"),
    object("prime-farmland", "永久基本农田", "prime farmland"),
    object("woodland", "林地", "woodland"),
    object("river-flat", "河滩地", "river flat", "water@district"),
    object("collective-land", "集体建设用地", "collective building land"),
  ],
  [
    fault(
      "occupied",
      "违法占用{}",
      "{} occupied illegally",
      "10wd",
      ["{}被违法占用、硬化", "{} occupied or paved illegally"],
      ["已拆除复原或立案查处", "Cleared and restored, or a case opened"],
    ),
    fault(
      "soil-dug",
      "{}取土挖塘",
      "Soil dug: {}",
      "2wd",
      ["{}被挖土、挖塘", "Soil or ponds are dug: {}"],
      ["已制止并复原", "Stopped and restored"],
    ),
    fault(
      "dumping",
      "向{}倾倒废弃物",
      "Waste dumped: {}",
      "2wd",
      ["向{}倾倒渣土、垃圾", "Earth or rubbish is dumped: {}"],
      ["已清理，来源已追查", "Cleared, its source looked into"],
    ),
  ],
);

const sharedParts = combine(
  housing,
  [
    object("roof", "屋面", "roof"),
    object("outer-wall", "外墙", "outer wall"),
    object("septic-tank", "化粪池", "septic tank"),
    object("entrance-door", "单元门禁", "entrance door"),
    object("roof-tank", "二次供水水箱", "roof water tank"),
    object("booster-pump", "加压水泵", "booster pump"),
    object("estate-wall", "小区围墙", "estate wall"),
    object("bicycle-shed", "车棚", "bicycle shed"),
    object("estate-charger", "小区充电设施", "estate charger"),
    object("barrier", "车辆道闸", "car barrier"),
    object("stair-light", "楼道灯", "stair light"),
    object("mail-box", "信报箱", "mail box"),
  ],
  [
    fault(
      "broken",
      "{}损坏待修",
      "{} to be repaired",
      "5wd",
      ["{}损坏，物业未及时修理", "{} broken, the property service has not repaired it"],
      ["已修复，或维修资金程序已启动", "Repaired, or the maintenance fund is being drawn on"],
    ),
    fault(
      "not-maintained",
      "{}缺乏保养",
      "{} not maintained",
      "10wd",
      ["{}长期未清洗、保养", "{} long not cleaned or serviced"],
      ["已保养，有记录", "Serviced and on record"],
    ),
  ],
);

const animals = combine(
  farming,
  [
    object("pig", "病死猪", "dead pigs"),
    object("poultry", "病死家禽", "dead poultry"),
    object("cattle", "病死牛羊", "dead cattle or sheep"),
  ],
  [
    fault(
      "abandoned",
      "{}被丢弃",
      "Abandoned: {}",
      "4eh",
      ["发现丢弃的{}", "Found abandoned: {}"],
      ["已无害化处理，场地消毒", "Disposed of safely, the place disinfected"],
    ),
    fault(
      "collection-wanted",
      "{}收集处理申请",
      "To be collected: {}",
      "1wd",
      ["养殖户申请收集{}", "A farmer asks for collection: {}"],
      ["已收集处理", "Collected and disposed of"],
    ),
  ],
);

const talks = [
  ["fire-safety", "消防安全", "Fire safety", "fire-rescue@district"],
  ["waste-sorting", "垃圾分类", "Waste sorting", "urban-management@street"],
  ["flood-safety", "防汛避险", "Flood safety", "emergency@street"],
  ["medical-insurance", "医保参保", "Medical insurance", "medical-insurance@district"],
  ["legal-advice", "法律服务", "Legal advice", "justice@street"],
  ["drowning", "防溺水", "Drowning", "education@district"],
  ["road-safety", "交通安全", "Road safety", "public-security@district"],
  ["food-safety", "食品安全", "Food safety", "market-supervision@district"],
  ["dog-keeping", "文明养犬", "Keeping dogs", "public-security@district"],
  ["spring-ploughing", "惠农政策", "Support for farmers", farming],
].map(([id, zh, en, owner]) =>
  matter({
    id: `${id}-talk`,
    zh: `${zh}宣讲需求`,
    en: `Talk wanted: ${en}`,
    owner,
    within: "10wd",
    filing: [`社区、村或单位申请开展${zh}宣讲`, `A community, village or firm asks for a talk: ${en}`],
    closing: ["宣讲已开展", "The talk was held"],
  }),
);

const others = [
  ["house-cracked", "农房开裂", "Farmhouse cracked", housing, "2wd"],
  ["well-uncovered", "机井未加盖", "Well uncovered", "water@district", "2eh"],
  ["greenhouse-film", "废旧农膜遗弃", "Greenhouse film left behind", farming, "5wd"],
  ["tomb-in-field", "农田乱葬乱建", "Tomb built in a field", "civil-affairs@district", "10wd"],
  ["estate-handover", "小区物业交接不畅", "Property service not handed over", housing, "15wd"],
].map(([id, zh, en, owner, within]) =>
  matter({
    id,
    zh,
    en,
    owner,
    within,
    filing: [`经核实存在：${zh}`, `Confirmed: ${en}`],
    closing: ["已处置，隐患消除", "Dealt with, no danger left"],
  }),
);

/** 园林绿化、住房与乡村: trees and greens, villages, land, shared parts of housing, talks. */
export const greeningRural = [...trees, ...greens, ...villages, ...land, ...sharedParts, ...animals, ...talks, ...others];
