import { combine, fault, matter, object } from "./matter.mjs";

const fire = "fire-rescue@district";
const housing = "housing-construction@district";

const fireSafety = combine(
  fire,
  [
    object("housing-estate", "住宅小区", "housing estate"),
    object("high-rise", "高层住宅", "high-rise"),
    object("shopping-centre", "商场", "shopping centre"),
    object("school", "学校", "school"),
    object("hospital", "医院", "hospital"),
    object("care-home", "养老机构", "care home"),
    object("hotel", "宾馆", "hotel"),
    object("entertainment-venue", "娱乐场所", "entertainment venue"),
  ],
  [
    fault(
      "escape-route-blocked",
      "{}疏散通道堵塞",
      "Escape route blocked: {}",
      "4wh",
      ["{}疏散通道堆放杂物", "Things stand in the escape route: {}"],
      ["通道已清空", "The route is clear"],
    ),
    fault(
      "emergency-exit-locked",
      "{}安全出口锁闭",
      "Emergency exit locked: {}",
      "4eh",
      ["{}安全出口上锁或封堵", "An emergency exit is locked or walled up: {}"],
      ["出口已打开，可正常使用", "The exit is open and usable"],
    ),
    fault(
      "fire-lane-blocked",
      "{}消防车通道被占用",
      "Fire lane blocked: {}",
      "4eh",
      ["{}消防车通道停车或设障", "Cars or obstacles in the fire lane: {}"],
      ["通道已清障，标线清晰", "The lane is clear and marked"],
    ),
    fault(
      "hydrant-dry",
      "{}消火栓无水或损坏",
      "Hydrant dry or broken: {}",
      "1wd",
      ["{}消火栓无水、缺件", "A hydrant has no water or lacks parts: {}"],
      ["已修复，压力正常", "Mended, pressure normal"],
    ),
    fault(
      "extinguisher-expired",
      "{}灭火器失效",
      "Extinguishers expired: {}",
      "2wd",
      ["{}灭火器过期或压力不足", "Extinguishers expired or without pressure: {}"],
      ["已更换或充装", "Replaced or refilled"],
    ),
    fault(
      "emergency-light-broken",
      "{}应急照明损坏",
      "Emergency lighting broken: {}",
      "3wd",
      ["{}应急照明、疏散指示不亮", "Emergency lights or exit signs are dark: {}"],
      ["已修复点亮", "Mended and lit"],
    ),
    fault(
      "smoke-alarm-dead",
      "{}烟感报警失灵",
      "Smoke alarms dead: {}",
      "3wd",
      ["{}烟感报警器失灵或被遮挡", "Smoke alarms dead or covered: {}"],
      ["已修复并测试", "Mended and tested"],
    ),
  ],
);

const electricBikes = [
  ...combine(
    fire,
    [
      object("stairwell", "楼道", "stairwell"),
      object("entrance-hall", "门厅", "entrance hall"),
      object("underground-garage", "地下车库", "underground garage"),
      object("open-ground-floor", "架空层", "open ground floor"),
    ],
    [
      fault(
        "e-bike-parked",
        "{}违规停放电动自行车",
        "E-bikes parked: {}",
        "4wh",
        ["{}停放电动自行车", "E-bikes are parked where they must not be: {}"],
        ["车辆已移走", "Moved away"],
        { owner: "emergency@street" },
      ),
      fault(
        "e-bike-charged",
        "{}违规充电",
        "E-bikes charged: {}",
        "4eh",
        ["{}为电动自行车充电", "E-bikes are charged where they must not be: {}"],
        ["已断电并移走", "Unplugged and moved away"],
      ),
    ],
  ),
  matter({
    id: "e-bike-in-lift",
    zh: "电动自行车进电梯",
    en: "E-bike taken into the lift",
    owner: "emergency@street",
    within: "1wd",
    filing: ["电动自行车或电池被带入电梯", "An e-bike or its battery is taken into a lift"],
    closing: ["已劝阻并落实管控", "Those concerned were told, and it is prevented"],
  }),
  matter({
    id: "cable-from-window",
    zh: "飞线充电",
    en: "Charging by a cable from the window",
    owner: "emergency@street",
    within: "4wh",
    filing: ["从楼上拉线为车辆充电", "A cable hangs from a window to charge a vehicle"],
    closing: ["线缆已拆除，有合规充电点可用", "Cable removed; a proper charging point is at hand"],
  }),
];

const structures = combine(
  housing,
  [
    object("facade", "外墙饰面", "facade"),
    object("balcony", "阳台", "balcony"),
    object("boundary-wall", "围墙", "boundary wall"),
    object("air-conditioner-bracket", "空调外机支架", "air conditioner bracket"),
    object("roof-tiles", "屋面瓦片", "roof tiles"),
    object("canopy", "雨棚", "canopy"),
    object("old-chimney", "废弃烟囱", "disused chimney"),
  ],
  [
    fault(
      "may-fall",
      "{}有脱落危险",
      "{} may fall",
      "4eh",
      ["{}松动，有坠落伤人危险", "{} loose, may fall on people"],
      ["已围护并排除危险", "Fenced off and made safe"],
    ),
    fault(
      "cracked",
      "{}开裂变形",
      "{} cracked or bent",
      "2wd",
      ["{}开裂、变形", "{} cracked or out of shape"],
      ["经鉴定或加固，无危险", "Examined or strengthened, no danger"],
    ),
  ],
);

const lifts = combine(
  "market-supervision@district",
  [
    object("housing-lift", "住宅电梯", "lift in housing"),
    object("hospital-lift", "医院电梯", "lift in a hospital"),
    object("office-lift", "写字楼电梯", "lift in an office building"),
    object("added-lift", "加装电梯", "lift added to an old building"),
  ],
  [
    fault(
      "people-trapped",
      "{}困人",
      "People trapped: {}",
      "30em",
      ["{}困人", "People are trapped: {}"],
      ["人员已救出，电梯停用检修", "Freed; the lift is out of service for repair"],
      { owner: fire },
    ),
    fault(
      "failing-often",
      "{}频繁故障",
      "Fails often: {}",
      "3wd",
      ["{}一月内故障两次以上", "Two failures or more in a month: {}"],
      ["已检修，运行正常", "Repaired, runs normally"],
    ),
    fault(
      "not-inspected",
      "{}超期未检",
      "Inspection overdue: {}",
      "5wd",
      ["{}检验标志过期", "The inspection mark has expired: {}"],
      ["检验合格，标志有效", "Inspected, the mark is valid"],
    ),
  ],
);

const networks = [
  ["gas-leak", "燃气泄漏", "Gas leak", "gas-supply@city", "30em", true],
  ["gas-pipe-exposed", "燃气管道裸露", "Gas pipe laid bare", "gas-supply@city", "4eh", false],
  ["gas-pipe-built-over", "燃气管道被占压", "Gas pipe built over", "gas-supply@city", "10wd", false],
  ["gas-hose-old", "燃气软管老化", "Gas hose worn out", "gas-supply@city", "2wd", false],
  ["power-line-down", "电线断落", "Power line down", "power-supply@city", "30em", true],
  ["power-pole-leaning", "电杆倾斜", "Power pole leaning", "power-supply@city", "4eh", false],
  ["transformer-box-open", "配电箱门敞开", "Distribution box open", "power-supply@city", "4eh", false],
  ["power-failure", "停电", "Power failure", "power-supply@city", "4eh", false],
  ["water-main-burst", "供水管爆裂", "Water main burst", "water-supply@city", "2eh", false],
  ["water-cut-off", "停水", "No water", "water-supply@city", "8eh", false],
  ["telecom-cable-low", "通信线缆低垂", "Telecom cable hanging low", "communications@city", "1wd", false],
  ["telecom-cable-tangled", "废弃线缆凌乱", "Tangle of disused cables", "communications@city", "10wd", false],
].map(([id, zh, en, owner, within, sensitive]) =>
  matter({
    id,
    zh,
    en,
    owner,
    within,
    sensitive,
    filing: [`经核实存在：${zh}`, `Confirmed: ${en}`],
    closing: ["危险排除，设施恢复正常", "The danger is over, the service restored"],
  }),
);

const waterside = combine(
  "water@district",
  [
    object("river-bank", "河岸", "river bank"),
    object("village-pond", "村塘", "village pond"),
    object("reservoir-edge", "水库岸边", "reservoir edge"),
    object("landscape-lake", "景观湖", "ornamental lake", "landscape@district"),
    object("foundation-pit", "积水基坑", "flooded pit", housing),
  ],
  [
    fault(
      "warning-missing",
      "{}无警示标志",
      "No warning sign: {}",
      "2wd",
      ["{}无防溺水警示标志", "No sign warns of drowning: {}"],
      ["已设置警示标志", "A sign is up"],
    ),
    fault(
      "railing-missing",
      "{}护栏缺失",
      "Railing missing: {}",
      "3wd",
      ["{}护栏缺失或破损", "The railing is missing or broken: {}"],
      ["护栏已补装", "A railing is in place"],
    ),
    fault(
      "life-buoy-missing",
      "{}救生设施缺失",
      "Life buoy missing: {}",
      "3wd",
      ["{}无救生圈、救生杆", "No life buoy or pole: {}"],
      ["已补充救生设施", "Life-saving gear is in place"],
    ),
  ],
);

const flooded = combine(
  "drainage@city",
  [
    object("underpass", "下穿立交", "underpass"),
    object("low-estate", "低洼小区", "low-lying estate"),
    object("basement-garage", "地下车库出入口", "basement garage entrance"),
    object("road-section", "道路", "road section"),
  ],
  [
    fault(
      "flooded",
      "{}积水",
      "Flooded: {}",
      "4eh",
      ["{}积水影响通行或安全", "Water stands in the way or is a danger: {}"],
      ["积水排除，通行正常", "Drained and passable"],
      { variants: [{ season: "flood", amount: 2, unit: "elapsed-hours" }] },
    ),
  ],
);

/** 公共安全: fire, e-bikes, structures, lifts, pipes and lines, water. */
export const publicSafety = [...fireSafety, ...electricBikes, ...structures, ...lifts, ...networks, ...waterside, ...flooded];
