import { combine, fault, matter, object } from "./matter.mjs";

const emergency = "emergency@district";

const premises = combine(
  "emergency@street",
  [
    object("workshop", "小作坊", "small workshop"),
    object("timber-yard", "木材加工点", "timber yard"),
    object("metal-works", "金属加工厂", "metal works"),
    object("spray-room", "喷涂车间", "spray room"),
    object("dust-plant", "涉粉尘企业", "plant with combustible dust"),
    object("warehouse", "仓库", "warehouse"),
    object("cold-store", "冷库", "cold store"),
    object("petrol-station", "加油站", "petrol station", "commerce@district"),
    object("chemicals-shop", "危化品经营店", "chemicals shop", emergency),
    object("bottled-gas-station", "瓶装燃气供应站", "bottled gas station", "housing-construction@district"),
    object("fireworks-shop", "烟花爆竹零售点", "fireworks shop", emergency),
    object("repair-garage", "汽修店", "repair garage", "transport@district"),
    object("charging-station", "充电场站", "charging station", "development-reform@district"),
    object("logistics-park", "物流园", "logistics park", "transport@district"),
  ],
  [
    fault(
      "staff-untrained",
      "{}未开展安全培训",
      "Staff untrained: {}",
      "5wd",
      ["{}从业人员未经安全培训", "Staff work without safety training: {}"],
      ["培训完成，有记录", "Training held and on record"],
    ),
    fault(
      "unsafe-wiring",
      "{}电气线路不安全",
      "Unsafe wiring: {}",
      "2wd",
      ["{}私拉乱接、线路老化", "Makeshift or worn-out wiring: {}"],
      ["线路已整改", "Rewired"],
    ),
    fault(
      "fire-gear-lacking",
      "{}消防器材不足",
      "Too little fire gear: {}",
      "2wd",
      ["{}灭火器材缺失或失效", "Fire gear missing or expired: {}"],
      ["器材已配齐有效", "Complete and valid"],
    ),
    fault(
      "exit-blocked",
      "{}安全出口不畅",
      "Exit blocked: {}",
      "4wh",
      ["{}安全出口堵塞、上锁", "The exit is blocked or locked: {}"],
      ["出口畅通", "The exit is free"],
    ),
    fault(
      "warnings-missing",
      "{}安全警示缺失",
      "Warnings missing: {}",
      "2wd",
      ["{}危险部位无警示标志", "No warning where there is danger: {}"],
      ["警示标志已设置", "Warnings are up"],
    ),
    fault(
      "people-sleeping",
      "{}违规住人",
      "People sleeping on the premises: {}",
      "1wd",
      ["{}生产经营场所内住人", "People sleep where work is done: {}"],
      ["人员已搬离，床铺已清除", "They moved out, the beds are gone"],
    ),
    fault(
      "licence-lacking",
      "{}证照不全",
      "Licence lacking: {}",
      "5wd",
      ["{}应有许可未取得或过期", "A licence is lacking or expired: {}"],
      ["已停业或取得许可", "Closed, or licensed"],
    ),
  ],
);

const building = combine(
  "housing-construction@district",
  [
    object("scaffold", "脚手架", "scaffold"),
    object("tower-crane", "塔式起重机", "tower crane"),
    object("deep-pit", "深基坑", "deep pit"),
    object("site-hoist", "施工升降机", "site hoist"),
    object("site-power", "工地临时用电", "site power supply"),
  ],
  [
    fault(
      "defect",
      "{}存在隐患",
      "Defect: {}",
      "4eh",
      ["{}存在明显隐患", "A plain defect: {}"],
      ["已停用并消除隐患", "Out of use until put right"],
    ),
    fault(
      "used-unaccepted",
      "{}未验收即使用",
      "Used before acceptance: {}",
      "1wd",
      ["{}未经验收投入使用", "In use without acceptance: {}"],
      ["验收合格后使用", "Accepted before use"],
    ),
    fault(
      "unprotected",
      "{}防护不到位",
      "Not protected: {}",
      "1wd",
      ["{}周边防护、警示不到位", "Barriers or warnings lacking: {}"],
      ["防护已到位", "Protected"],
    ),
  ],
);

const others = [
  ["confined-space", "有限空间作业无防护", "Work in a confined space without protection", emergency, "2eh"],
  ["hot-work", "动火作业无监护", "Hot work without a watch", emergency, "2eh"],
  ["working-at-height", "高处作业无安全带", "Work at height without a harness", "housing-construction@district", "2eh"],
  ["chemicals-overstocked", "超量储存危化品", "Too many chemicals in store", emergency, "1wd"],
  ["chemicals-transport", "违规运输危化品", "Chemicals carried against the rules", "transport@district", "4eh"],
  ["illegal-fuel", "非法加油点", "Illegal fuel point", "commerce@district", "1wd"],
  ["illegal-gas-bottles", "非法倒灌瓶装气", "Gas bottles filled illegally", "housing-construction@district", "1wd"],
  ["uncertified-welder", "特种作业无证上岗", "Special work without a certificate", emergency, "1wd"],
  ["accident-concealed", "瞒报生产安全事故", "Accident concealed", emergency, "2wd"],
  ["explosives-found", "发现遗弃爆炸物品", "Abandoned explosives found", "public-security@district", "30em"],
].map(([id, zh, en, owner, within]) =>
  matter({
    id,
    zh,
    en,
    owner,
    within,
    filing: [`经核实存在：${zh}`, `Confirmed: ${en}`],
    closing: ["隐患消除，依法处理", "The danger is over, dealt with by law"],
    sensitive: within === "30em",
  }),
);

/** 安全生产: premises, building sites, dangerous work. */
export const workSafety = [...premises, ...building, ...others];
