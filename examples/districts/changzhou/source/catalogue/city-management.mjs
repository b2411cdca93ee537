import { combine, fault, matter, object } from "./matter.mjs";

const here = "urban-management@district";
const squad = "urban-management@street";

const ownedCovers = [
  object("rainwater-cover", "雨水井盖", "rainwater manhole cover", "drainage@city"),
  object("sewer-cover", "污水井盖", "sewer manhole cover", "drainage@city"),
  object("water-supply-cover", "供水井盖", "water supply manhole cover", "water-supply@city"),
  object("power-cover", "电力井盖", "power manhole cover", "power-supply@city"),
  object("telecom-cover", "通信井盖", "telecom manhole cover", "communications@city"),
  object("gas-cover", "燃气井盖", "gas manhole cover", "gas-supply@city"),
  object("street-lamp-cover", "路灯井盖", "street lamp manhole cover"),
  object("hydrant-cover", "消火栓井盖", "hydrant manhole cover", "fire-rescue@district"),
];

/** Whoever reports a hole in the road need not know whose cover is missing. */
const missingCover = matter({
  id: "missing-manhole-cover",
  zh: "井盖缺失",
  en: "Missing manhole cover",
  owner: here,
  within: "2eh",
  filing: ["井盖缺失且权属不明，行人车辆有坠落危险", "A manhole cover of unknown owner is missing, people or vehicles may fall in"],
  closing: ["已补装，与路面齐平，现场安全", "A cover is in place, level with the road, and the spot is safe"],
});

const missingOwnedCovers = combine(here, ownedCovers, [
  fault(
    "missing",
    "{}缺失",
    "{} missing",
    "2eh",
    ["{}缺失，行人车辆有坠落危险", "{} missing, people or vehicles may fall in"],
    ["已补装，与路面齐平，现场安全", "A cover is in place, level with the road, and the spot is safe"],
  ),
]);

const worn = combine(
  here,
  [...ownedCovers, object("nameless-cover", "无主井盖", "manhole cover without known owner")],
  [
    fault(
      "broken",
      "{}破损",
      "{} broken",
      "4eh",
      ["{}开裂、缺角或框座松动", "{} cracked, chipped, or its frame loose"],
      ["已更换或修复，承重正常", "Replaced or mended, and it bears load again"],
    ),
    fault(
      "uneven",
      "{}沉降或凸起",
      "{} sunken or raised",
      "3wd",
      ["{}与路面高差明显", "{} clearly out of level with the road"],
      ["已调平，高差符合养护要求", "Levelled to the maintenance standard"],
    ),
    fault(
      "noisy",
      "{}异响",
      "{} rattling",
      "3wd",
      ["车辆经过时{}异响，影响周边居民", "{} rattles under traffic and disturbs residents"],
      ["已加装垫圈或更换，无异响", "Gasket fitted or cover replaced, no rattle"],
    ),
  ],
);

const covers = [missingCover, ...missingOwnedCovers, ...worn];

const streetFurniture = combine(
  here,
  [
    object("street-lamp", "路灯", "street lamp"),
    object("litter-bin", "果壳箱", "litter bin"),
    object("public-bench", "公共座椅", "public bench"),
    object("road-name-sign", "路名牌", "street name sign", "civil-affairs@district"),
    object("guard-rail", "道路护栏", "guard rail", "public-security@district"),
    object("bollard", "阻车桩", "bollard"),
    object("bus-shelter", "公交候车亭", "bus shelter", "transport@district"),
    object("billboard", "户外广告牌", "billboard"),
    object("shop-sign", "店招标牌", "shop sign"),
    object("notice-board", "公共宣传栏", "public notice board"),
  ],
  [
    fault(
      "broken",
      "{}破损",
      "{} broken",
      "3wd",
      ["{}损坏，影响使用或市容", "{} damaged, out of use or unsightly"],
      ["已修复或更换", "Mended or replaced"],
    ),
    fault(
      "tilted",
      "{}倾斜松动",
      "{} tilted or loose",
      "4eh",
      ["{}倾斜或松动，有倒伏、坠落危险", "{} leaning or loose, and may fall"],
      ["已加固或拆除，无安全隐患", "Fastened or taken down, no danger left"],
    ),
    fault("dirty", "{}脏污", "{} dirty", "8wh", ["{}表面积灰、污渍明显", "{} visibly dirty or stained"], ["已清洗干净", "Cleaned"]),
  ],
);

const carriageways = combine(
  here,
  [
    object("carriageway", "车行道", "carriageway"),
    object("footway", "人行道", "footway"),
    object("tactile-paving", "盲道", "tactile paving"),
    object("kerb", "路缘石", "kerb"),
    object("alley", "背街小巷路面", "alley surface"),
  ],
  [
    fault(
      "damaged",
      "{}破损",
      "{} damaged",
      "5wd",
      ["{}坑洼、松动或缺损", "{} has holes, or loose or missing parts"],
      ["已修补平整", "Mended and level"],
      {
        variants: [{ season: "cold", amount: 10, unit: "working-days" }],
      },
    ),
    fault(
      "blocked",
      "{}被占用",
      "{} blocked",
      "4wh",
      ["{}被物料、摊位或车辆占用，影响通行", "{} blocked by goods, stalls or vehicles"],
      ["已清除，恢复通行", "Cleared and passable again"],
      { owner: squad },
    ),
    fault(
      "subsided",
      "{}塌陷",
      "{} caved in",
      "2eh",
      ["{}塌陷，危及通行", "{} caved in, a danger to traffic"],
      ["已围护并修复，路基稳定", "Fenced off and mended, the ground is firm"],
    ),
  ],
);

const places = [
  object("main-road", "主次干道", "main road"),
  object("back-street", "背街小巷", "back street"),
  object("market-surroundings", "农贸市场周边", "surroundings of the market"),
  object("school-surroundings", "学校周边", "surroundings of the school"),
  object("station-surroundings", "车站周边", "surroundings of the station"),
  object("old-estate", "老旧小区", "old housing estate"),
  object("vacant-lot", "闲置地块", "vacant lot"),
];

/** Rubbish in the open wherever it lies; some places have a matter of their own. */
const exposedRubbish = [
  matter({
    id: "exposed-rubbish",
    zh: "暴露垃圾",
    en: "Exposed rubbish",
    owner: squad,
    within: "4wh",
    filing: ["道路或公共场所有暴露垃圾未清运", "Rubbish lies exposed in a street or public place"],
    closing: ["垃圾已清运，地面干净", "Rubbish taken away, the ground is clean"],
  }),
  ...combine(
    squad,
    places.filter(({ id }) => id !== "main-road"),
    [
      fault(
        "exposed-rubbish",
        "{}暴露垃圾",
        "Exposed rubbish: {}",
        "4wh",
        ["{}有暴露垃圾未清运", "Rubbish lies exposed: {}"],
        ["垃圾已清运，地面干净", "Rubbish taken away, the ground is clean"],
      ),
    ],
  ),
];

const cleaning = combine(squad, places, [
  fault(
    "construction-waste",
    "{}偷倒建筑垃圾",
    "Construction waste dumped: {}",
    "2wd",
    ["{}有偷倒的装修、建筑垃圾", "Building or renovation waste dumped: {}"],
    ["已清运，来源已追查", "Removed, and its source looked into"],
  ),
  fault(
    "bulky-waste",
    "{}大件垃圾堆放",
    "Bulky waste left: {}",
    "2wd",
    ["{}堆放废旧家具、家电等", "Old furniture or appliances left: {}"],
    ["已清运", "Removed"],
  ),
  fault(
    "small-advertisements",
    "{}小广告",
    "Stuck or sprayed advertisements: {}",
    "1wd",
    ["{}张贴、喷涂小广告", "Advertisements stuck or sprayed: {}"],
    ["已清除，底面恢复", "Removed, the surface restored"],
  ),
  fault(
    "street-stalls",
    "{}无照流动摊贩",
    "Unlicensed street stalls: {}",
    "4wh",
    ["{}流动摊贩占道经营", "Street vendors obstruct the way: {}"],
    ["已劝离或引导入市经营", "Moved on, or guided to a market"],
  ),
]);

const illegalBuilding = [
  [
    "illegal-building-under-way",
    "违法建设（在建）",
    "Illegal building under way",
    "20wd",
    "正在搭建，未见规划许可",
    "Being built without planning permission",
  ],
  [
    "illegal-building-finished",
    "违法建设（已建成）",
    "Illegal building, finished",
    "30wd",
    "已建成，未见规划许可",
    "Built without planning permission",
  ],
  [
    "illegal-rooftop-building",
    "楼顶违法搭建",
    "Illegal rooftop structure",
    "20wd",
    "楼顶擅自搭建房屋或构筑物",
    "A structure put up on a roof without permission",
  ],
  [
    "illegal-yard-building",
    "占用公共绿地搭建",
    "Structure on shared green",
    "20wd",
    "占用小区公共绿地搭建围栏、房屋",
    "A fence or shed put up on shared green",
  ],
].map(([id, zh, en, within, filingZh, filingEn]) =>
  matter({
    id,
    zh,
    en,
    owner: here,
    within,
    filing: [filingZh, filingEn],
    closing: ["已拆除或依法作出处理决定并执行", "Taken down, or decided on by law and carried out"],
    limits: {
      "stop-in-time": { amount: 4, unit: "working-hours" },
      "fine-in-time": { amount: 7, unit: "working-days" },
    },
  }),
);

/** 城市管理: streets, covers, furniture, cleanliness, illegal building. */
export const cityManagement = [...covers, ...streetFurniture, ...carriageways, ...exposedRubbish, ...cleaning, ...illegalBuilding];
