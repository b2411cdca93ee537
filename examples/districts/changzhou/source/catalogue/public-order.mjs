import { combine, fault, matter, object } from "./matter.mjs";

const police = "public-security@district";

const places = combine(
  police,
  [
    object("estate", "住宅小区", "housing estate"),
    object("urban-village", "城中村", "urban village"),
    object("station-square", "车站广场", "station square"),
    object("shopping-street", "商业街", "shopping street"),
    object("farmers-market", "农贸市场", "farmers' market"),
    object("school-gate", "校门周边", "school gate"),
    object("park", "公园", "park"),
    object("nightlife-area", "夜市周边", "night market area"),
    object("hospital-gate", "医院门前", "hospital entrance"),
    object("car-park", "公共停车场", "public car park"),
  ],
  [
    fault(
      "fight",
      "{}打架斗殴",
      "Fight: {}",
      "30em",
      ["{}正在发生打架", "People are fighting: {}"],
      ["已制止，依法处理", "Stopped, and dealt with by law"],
      { sensitive: true },
    ),
    fault(
      "repeated-theft",
      "{}盗窃多发",
      "Repeated theft: {}",
      "3wd",
      ["{}近期多次发生盗窃", "Several thefts of late: {}"],
      ["已加强巡防，案件已受理", "Patrols stepped up, the thefts registered"],
    ),
    fault(
      "poor-lighting",
      "{}照明不足",
      "Poor lighting: {}",
      "5wd",
      ["{}夜间照明不足，存在安全隐患", "Too dark at night to be safe: {}"],
      ["照明已补足", "Lit"],
      { owner: "urban-management@district" },
    ),
    fault(
      "touting",
      "{}拉客揽客",
      "Touting: {}",
      "4wh",
      ["{}有人拉客、强行揽客", "Touts press passers-by: {}"],
      ["已制止并处理", "Stopped and dealt with"],
    ),
    fault(
      "drunken-disorder",
      "{}醉酒滋事",
      "Drunken disorder: {}",
      "30em",
      ["{}有人醉酒滋事", "Drunk people cause trouble: {}"],
      ["已制止，人员已安置", "Stopped, those concerned taken care of"],
    ),
    fault(
      "parking-disorder",
      "{}乱停车",
      "Disorderly parking: {}",
      "4wh",
      ["{}机动车乱停，影响通行", "Cars parked in the way: {}"],
      ["车辆已移走，秩序恢复", "Moved, the way is free"],
    ),
    fault(
      "shared-bikes",
      "{}共享单车堆积",
      "Shared bicycles piled up: {}",
      "4wh",
      ["{}共享单车堆积占道", "Shared bicycles block the way: {}"],
      ["已清运归位", "Taken away or set in order"],
      { owner: "urban-management@street" },
    ),
  ],
);

const fraud = combine(
  police,
  [
    object("fake-support", "冒充客服诈骗", "fake customer service"),
    object("click-farming", "刷单返利诈骗", "paid-order fraud"),
    object("false-investment", "虚假投资诈骗", "false investment"),
    object("fake-officials", "冒充公检法诈骗", "fake officials"),
    object("online-loan", "网络贷款诈骗", "online loan fraud"),
    object("pension-fraud", "养老诈骗", "fraud on the elderly"),
    object("health-product-fraud", "保健品诈骗", "health product fraud"),
    object("rental-fraud", "租房诈骗", "rental fraud"),
    object("job-fraud", "求职诈骗", "job fraud"),
    object("game-trade-fraud", "游戏交易诈骗", "game trade fraud"),
  ],
  [
    fault(
      "report",
      "{}线索反映",
      "Report: {}",
      "1wd",
      ["反映诈骗号码、场所或方式", "Numbers, places or methods are reported"],
      ["线索已登记移交", "Registered and handed over"],
    ),
    fault(
      "money-leaving",
      "{}紧急止付求助",
      "Help, money is leaving: {}",
      "30em",
      ["正在转账或刚刚转出", "A transfer is under way or was just made"],
      ["已联系止付并指导报案", "The bank was alerted, and the report guided"],
      { sensitive: true },
    ),
    fault(
      "talk-wanted",
      "{}防范宣传需求",
      "Talk wanted: {}",
      "10wd",
      ["社区、单位申请上门宣传", "A community or firm asks for a talk"],
      ["已开展宣传", "The talk was held"],
    ),
  ],
);

const traffic = combine(
  police,
  [
    object("traffic-light", "交通信号灯", "traffic light"),
    object("traffic-sign", "交通标志", "traffic sign"),
    object("road-marking", "道路标线", "road marking"),
    object("convex-mirror", "路口凸面镜", "junction mirror"),
    object("speed-bump", "减速带", "speed bump"),
    object("crossing", "人行横道设施", "pedestrian crossing"),
  ],
  [
    fault("broken", "{}损坏", "{} broken", "4eh", ["{}损坏或无法辨认", "{} broken or not recognisable"], ["已修复", "Mended"]),
    fault(
      "wanted",
      "建议增设{}",
      "{} wanted",
      "15wd",
      ["路口、路段需要增设{}", "A junction or road needs one: {}"],
      ["已增设，或书面说明不增设理由", "Set up, or the reason against it given in writing"],
    ),
    fault(
      "badly-placed",
      "{}设置不合理",
      "{} badly placed",
      "15wd",
      ["{}位置、时间或方式不合理", "Place, timing or manner is wrong: {}"],
      ["已调整，或书面说明理由", "Changed, or the reason given in writing"],
    ),
  ],
);

const others = [
  ["street-racing", "飙车炸街", "Street racing", police, "4eh"],
  ["gambling-place", "聚众赌博场所", "Place of gambling", police, "1wd"],
  ["dog-bite", "犬只伤人", "Dog attack", police, "2eh"],
  ["stray-dogs", "流浪犬出没", "Stray dogs", police, "2wd"],
  ["drone-disturbing", "无人机违规飞行", "Drone flown against the rules", police, "4eh"],
].map(([id, zh, en, owner, within]) =>
  matter({
    id,
    zh,
    en,
    owner,
    within,
    filing: [`经核实存在：${zh}`, `Confirmed: ${en}`],
    closing: ["已处置，现场正常", "Dealt with, the place is quiet"],
  }),
);

/** 社会治安: what happens in places. No list of people, no watching. */
export const publicOrder = [...places, ...fraud, ...traffic, ...others];
