import { combine, fault, matter, object } from "./matter.mjs";

const market = "market-supervision@district";

const food = combine(
  market,
  [
    object("restaurant", "餐馆", "restaurant"),
    object("snack-bar", "小吃店", "snack bar"),
    object("school-canteen", "学校食堂", "school canteen"),
    object("supermarket", "超市", "supermarket"),
    object("convenience-store", "便利店", "convenience store"),
    object("market-stall", "农贸市场摊位", "market stall"),
    object("takeaway-kitchen", "外卖厨房", "takeaway kitchen"),
    object("bakery", "蛋糕房", "bakery"),
    object("butcher", "鲜肉店", "butcher"),
  ],
  [
    fault(
      "expired-food",
      "{}销售过期食品",
      "Expired food: {}",
      "2wd",
      ["{}有过期、变质食品", "Food is expired or spoiled: {}"],
      ["已下架封存，依法处理", "Taken off the shelves, dealt with by law"],
    ),
    fault(
      "unhygienic",
      "{}卫生条件差",
      "Unhygienic: {}",
      "2wd",
      ["{}操作区脏乱、有虫害", "The kitchen is dirty or has vermin: {}"],
      ["已整改，复查合格", "Put right, inspected again"],
    ),
    fault(
      "unlicensed",
      "{}无证经营",
      "Without a licence: {}",
      "5wd",
      ["{}无食品经营许可或营业执照", "No food or business licence: {}"],
      ["已停业或取得许可", "Closed, or licensed"],
    ),
    fault(
      "prices-not-shown",
      "{}未明码标价",
      "Prices not shown: {}",
      "3wd",
      ["{}未标价或标价不符", "Prices are not shown or not kept: {}"],
      ["已明码标价", "Prices are shown"],
    ),
    fault(
      "false-advertising",
      "{}虚假宣传",
      "False advertising: {}",
      "5wd",
      ["{}宣传与事实不符", "What is advertised is not true: {}"],
      ["已停止宣传，依法处理", "Stopped, dealt with by law"],
    ),
    fault(
      "health-certificates",
      "{}从业人员无健康证",
      "No health certificates: {}",
      "3wd",
      ["{}从业人员不能出示有效健康证", "Staff cannot show valid health certificates: {}"],
      ["持证上岗", "Staff are certified"],
    ),
  ],
);

const trades = combine(
  market,
  [
    object("pharmacy", "药店", "pharmacy"),
    object("beauty-salon", "美容美发店", "beauty salon"),
    object("gym", "健身房", "gym"),
    object("baby-shop", "母婴店", "baby shop"),
    object("electrical-shop", "家电店", "electrical shop"),
    object("car-dealer", "汽车销售店", "car dealer"),
    object("decorator", "家装公司", "home decorator"),
    object("swimming-pool", "游泳馆", "swimming pool"),
  ],
  [
    fault(
      "false-advertising",
      "{}虚假宣传",
      "False advertising: {}",
      "5wd",
      ["{}宣传与事实不符", "What is advertised is not true: {}"],
      ["已停止宣传，依法处理", "Stopped, dealt with by law"],
    ),
    fault(
      "prepayment-kept",
      "{}预付款不退",
      "Prepayment not refunded: {}",
      "10wd",
      ["{}闭店或拒不退还预付款", "Closed, or refuses to pay back: {}"],
      ["已退款、调解或立案", "Paid back, mediated, or a case opened"],
    ),
    fault(
      "unlicensed",
      "{}无照经营",
      "Without a licence: {}",
      "5wd",
      ["{}无营业执照", "No business licence: {}"],
      ["已停业或取得执照", "Closed, or licensed"],
    ),
    fault(
      "unfair-terms",
      "{}霸王条款",
      "Unfair terms: {}",
      "5wd",
      ["{}合同、告示含不公平格式条款", "Contract or notice has unfair terms: {}"],
      ["条款已删除", "The terms are gone"],
    ),
  ],
);

const meters = combine(
  market,
  [
    object("petrol-pump", "加油机", "petrol pump"),
    object("market-scale", "市场电子秤", "market scale"),
    object("taxi-meter", "出租车计价器", "taxi meter"),
    object("water-meter", "水表", "water meter"),
    object("power-meter", "电表", "power meter"),
    object("gas-meter", "燃气表", "gas meter"),
  ],
  [
    fault(
      "inaccurate",
      "{}计量不准",
      "{} inaccurate",
      "5wd",
      ["怀疑{}计量不准", "Thought to measure wrong: {}"],
      ["检定合格，或已更换并退还差额", "Verified, or replaced and the difference paid back"],
    ),
    fault(
      "verification-expired",
      "{}超期未检定",
      "Verification expired: {}",
      "5wd",
      ["{}检定标志过期", "The verification mark has expired: {}"],
      ["已检定，标志有效", "Verified, the mark is valid"],
    ),
  ],
);

const products = combine(
  market,
  [
    object("e-bike", "电动自行车", "e-bike"),
    object("cable", "电线电缆", "cable"),
    object("toy", "儿童玩具", "toy"),
    object("gas-stove", "燃气灶具", "gas stove"),
    object("fire-extinguisher", "消防器材", "fire-fighting gear"),
    object("fertiliser", "化肥", "fertiliser"),
    object("school-uniform", "校服", "school uniform"),
    object("helmet", "安全头盔", "helmet"),
  ],
  [
    fault(
      "poor-quality",
      "{}质量问题",
      "Poor quality: {}",
      "10wd",
      ["{}存在质量问题", "Of poor quality: {}"],
      ["已抽检处理，结果已告知", "Sampled and dealt with, the result reported"],
    ),
    fault(
      "mark-lacking",
      "{}无合格证明或认证",
      "Certificate lacking: {}",
      "5wd",
      ["{}无合格证明或强制认证标志", "No certificate or mandatory mark: {}"],
      ["已下架处理", "Taken off the shelves"],
    ),
    fault(
      "counterfeit",
      "{}假冒侵权",
      "Counterfeit: {}",
      "10wd",
      ["{}涉嫌假冒他人商标", "Seems to bear somebody else's trade mark: {}"],
      ["已查处或移送", "Dealt with or referred"],
    ),
  ],
);

const sales = matter({
  id: "elderly-sales-meeting",
  zh: "向老年人会销推销",
  en: "Sales meeting aimed at the elderly",
  owner: market,
  within: "1wd",
  filing: ["以讲座、旅游、赠品等形式向老年人推销", "Goods are sold to the elderly by talks, trips or gifts"],
  closing: ["已检查处理，参与者已提醒", "Inspected and dealt with; those attending were warned"],
});

/** 市场监管: food, trades, meters, products. */
export const marketSupervision = [...food, ...trades, ...meters, ...products, sales];
