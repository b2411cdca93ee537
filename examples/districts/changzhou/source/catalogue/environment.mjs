import { combine, fault, matter, object } from "./matter.mjs";

const here = "ecology-environment@district";

const waters = combine(
  "water@district",
  [
    object("river", "河道", "river"),
    object("pond", "池塘", "pond"),
    object("ditch", "沟渠", "ditch"),
    object("lake-shore", "湖岸", "lake shore"),
    object("landscape-water", "景观水体", "ornamental water"),
    object("reservoir", "水库", "reservoir"),
    object("water-source", "饮用水水源地", "drinking water source", here),
  ],
  [
    fault(
      "black-smelly",
      "{}水体黑臭",
      "Black and smelly water: {}",
      "5wd",
      ["{}水体发黑、发臭", "The water is black or smells: {}"],
      ["水质感官正常，污染源已查明处置", "The water looks and smells normal; the source was found and dealt with"],
    ),
    fault(
      "floating-debris",
      "{}漂浮物",
      "Floating debris: {}",
      "1wd",
      ["{}水面有成片漂浮垃圾、水草", "Rubbish or weed floats in patches: {}"],
      ["已打捞，水面洁净", "Fished out, the surface is clean"],
      {
        variants: [{ season: "flood", amount: 8, unit: "working-hours" }],
      },
    ),
    fault(
      "bank-rubbish",
      "{}岸坡垃圾",
      "Rubbish on the bank: {}",
      "1wd",
      ["{}岸坡、护坡有垃圾堆积", "Rubbish piled on the bank: {}"],
      ["已清运，岸坡整洁", "Taken away, the bank is tidy"],
    ),
    fault(
      "algae",
      "{}蓝藻水华",
      "Algal bloom: {}",
      "3wd",
      ["{}出现蓝藻或水华聚集", "Blue-green algae gather: {}"],
      ["已打捞控制，无明显聚集", "Skimmed and under control"],
    ),
    fault(
      "dead-fish",
      "{}死鱼",
      "Dead fish: {}",
      "1wd",
      ["{}出现成批死鱼", "Many dead fish: {}"],
      ["死鱼已无害化处理，原因已查明", "Fish disposed of safely, the cause found"],
    ),
  ],
);

const sewage = combine(
  here,
  [
    object("restaurant", "餐饮店", "restaurant", "urban-management@district"),
    object("car-wash", "洗车场", "car wash", "urban-management@district"),
    object("factory", "工业企业", "factory"),
    object("livestock-farm", "养殖场", "livestock farm"),
    object("building-site", "建筑工地", "building site"),
    object("street-shop", "沿街商铺", "street shop", "urban-management@district"),
    object("clinic", "诊所", "clinic"),
    object("repair-garage", "汽修厂", "repair garage"),
  ],
  [
    fault(
      "sewage-discharge",
      "{}污水直排",
      "Untreated sewage: {}",
      "2wd",
      ["{}污水未经处理直接排放", "Sewage is let out untreated: {}"],
      ["排放已停止，按规定接管或处理", "Stopped, and connected or treated as required"],
    ),
    fault(
      "rain-sewer-mix",
      "{}雨污混接",
      "Sewage led into the rain drain: {}",
      "10wd",
      ["{}污水接入雨水管", "Sewage runs into the rain drain: {}"],
      ["已改接污水管", "Connected to the sewer instead"],
    ),
  ],
);

const dust = combine(
  "housing-construction@district",
  [
    object("building-site", "建筑工地", "building site"),
    object("demolition-site", "拆迁工地", "demolition site"),
    object("road-works", "道路施工现场", "road works", "transport@district"),
    object("storage-yard", "物料堆场", "storage yard", here),
    object("concrete-plant", "混凝土搅拌站", "concrete plant"),
  ],
  [
    fault(
      "dust",
      "{}扬尘",
      "Dust: {}",
      "1wd",
      ["{}扬尘明显，无抑尘措施", "Clouds of dust, nothing done against it: {}"],
      ["已洒水、围挡或停工整改", "Sprinkled, screened, or stopped until put right"],
    ),
    fault(
      "bare-soil",
      "{}裸土未覆盖",
      "Bare soil uncovered: {}",
      "2wd",
      ["{}裸露土方或物料未覆盖", "Soil or material lies uncovered: {}"],
      ["已全部覆盖或绿化", "Covered or planted"],
    ),
    fault(
      "no-wheel-wash",
      "{}车辆带泥上路",
      "Vehicles leave with muddy wheels: {}",
      "1wd",
      ["{}车辆未冲洗，带泥上路", "Vehicles are not washed and soil the road: {}"],
      ["冲洗设施已启用，路面已清洗", "Wheel wash in use, road cleaned"],
    ),
  ],
);

const fumes = combine(
  here,
  [
    object("eatery", "餐饮店", "eatery", "urban-management@district"),
    object("barbecue-stall", "烧烤摊", "barbecue stall", "urban-management@street"),
    object("spray-shop", "喷涂作业点", "spray shop"),
    object("plastics-workshop", "塑料加工点", "plastics workshop"),
    object("furniture-workshop", "家具作坊", "furniture workshop"),
    object("food-workshop", "食品加工点", "food workshop"),
  ],
  [
    fault(
      "odour",
      "{}异味扰民",
      "Odour: {}",
      "3wd",
      ["{}油烟、异味影响周边居民", "Fumes or smell disturb residents: {}"],
      ["异味消除或达标排放", "The smell is gone or within limits"],
    ),
    fault(
      "no-filter",
      "{}未安装净化设施",
      "No filter fitted: {}",
      "10wd",
      ["{}未安装或未使用净化设施", "No filter fitted, or not used: {}"],
      ["已安装并正常使用", "Fitted and in use"],
    ),
    fault(
      "untreated-exhaust",
      "{}废气直排",
      "Untreated exhaust: {}",
      "5wd",
      ["{}废气未经处理直接排放", "Exhaust is let out untreated: {}"],
      ["已停止直排，达标排放", "Stopped; within limits now"],
    ),
  ],
);

const burning = [
  ["straw", "秸秆", "straw"],
  ["household-rubbish", "生活垃圾", "household rubbish"],
  ["fallen-leaves", "落叶", "fallen leaves"],
  ["waste-plastic", "废旧塑料", "waste plastic"],
  ["waste-tyres", "废旧轮胎", "waste tyres"],
].map(([id, zh, en]) =>
  matter({
    id: `${id}-burning`,
    zh: `露天焚烧${zh}`,
    en: `Open burning of ${en}`,
    owner: "urban-management@street",
    within: "2eh",
    filing: [`正在露天焚烧${zh}`, `Somebody is burning ${en} in the open`],
    closing: ["已扑灭，当事人已教育或处理", "Put out; those who did it were told or fined"],
  }),
);

const noise = combine(
  "public-security@district",
  [
    object("building-site", "建筑施工", "building site", here),
    object("shop-loudspeaker", "商业音响", "shop loudspeakers", "urban-management@street"),
    object("public-dancing", "广场舞", "public dancing"),
    object("karaoke-bar", "歌厅酒吧", "karaoke bar"),
    object("cooling-unit", "空调冷却设备", "cooling units", here),
    object("factory-machine", "工业设备", "factory machines", here),
    object("home-renovation", "住宅装修", "home renovation"),
  ],
  [
    fault(
      "day-noise",
      "{}日间噪声扰民",
      "Noise by day: {}",
      "2wd",
      ["{}日间噪声影响周边", "Noise by day disturbs the neighbourhood: {}"],
      ["噪声已停止或降至标准内", "Stopped, or within limits"],
    ),
    fault(
      "night-noise",
      "{}夜间噪声扰民",
      "Noise at night: {}",
      "4eh",
      ["{}夜间（22时至次日6时）噪声影响休息", "Noise between 22:00 and 06:00: {}"],
      ["噪声已停止，责任人已告知", "Stopped; those responsible were told"],
    ),
  ],
);

const waste = combine(
  here,
  [
    object("industrial-waste", "一般工业固废", "industrial waste"),
    object("hazardous-waste", "危险废物", "hazardous waste"),
    object("medical-waste", "医疗废物", "medical waste", "health@district"),
    object("waste-oil", "废机油", "waste oil"),
    object("pesticide-packaging", "农药包装废弃物", "pesticide packaging", "agriculture@district"),
    object("sludge", "污泥", "sludge"),
  ],
  [
    fault(
      "dumped",
      "倾倒{}",
      "Dumped: {}",
      "1wd",
      ["发现随意倾倒{}", "Found dumped: {}"],
      ["已规范收集处置，来源已追查", "Collected and disposed of properly, its source looked into"],
    ),
    fault(
      "open-storage",
      "露天堆放{}",
      "Stored in the open: {}",
      "3wd",
      ["{}露天堆放，无防渗防雨措施", "Stored without cover or lining: {}"],
      ["已转移至规范贮存场所", "Moved to proper storage"],
    ),
  ],
);

const nature = [
  ["illegal-fishing", "违规捕捞", "Illegal fishing", "agriculture@district", "1wd"],
  ["electric-fishing", "电鱼毒鱼", "Fishing by electricity or poison", "agriculture@district", "4eh"],
  ["bird-netting", "架网捕鸟", "Nets set for birds", "natural-resources@district", "1wd"],
  ["goldenrod", "加拿大一枝黄花", "Canadian goldenrod growing wild", "agriculture@district", "5wd"],
  ["injured-wild-animal", "受伤野生动物", "Injured wild animal", "natural-resources@district", "4eh"],
  ["illegal-sand-digging", "非法采砂取土", "Sand or soil dug without permission", "water@district", "1wd"],
  ["wetland-occupied", "侵占湿地", "Wetland built on or filled", "natural-resources@district", "10wd"],
  ["outfall-warning-missing", "入河排污口无标识", "Outfall without a sign", here, "10wd"],
].map(([id, zh, en, owner, within]) =>
  matter({
    id,
    zh,
    en,
    owner,
    within,
    filing: [`经核实存在：${zh}`, `Confirmed on site: ${en}`],
    closing: ["已制止或处置，现场恢复", "Stopped or dealt with, the place restored"],
  }),
);

/** 生态环境: water, sewage, dust, fumes, burning, noise, waste, nature. */
export const environment = [...waters, ...sewage, ...dust, ...fumes, ...burning, ...noise, ...waste, ...nature];
