import { text } from "../text.mjs";
import { cityManagement } from "./city-management.mjs";
import { disputes } from "./disputes.mjs";
import { environment } from "./environment.mjs";
import { greeningRural } from "./greening-rural.mjs";
import { livelihood } from "./livelihood.mjs";
import { marketSupervision } from "./market.mjs";
import { publicOrder } from "./public-order.mjs";
import { publicSafety } from "./public-safety.mjs";
import { workSafety } from "./work-safety.mjs";

const inClass = (id, zh, en, matters) => ({ id, title: text(zh, en), matters });

/** CZ-8: nine classes, 1,107 matters. The source names neither; both are composed here. */
const all = [
  inClass("city-management", "城市管理", "City management", cityManagement),
  inClass("environment", "生态环境", "Environment", environment),
  inClass("public-safety", "公共安全", "Public safety", publicSafety),
  inClass("disputes", "矛盾纠纷", "Disputes", disputes),
  inClass("livelihood", "民生服务", "Public services", livelihood),
  inClass("public-order", "社会治安", "Public order", publicOrder),
  inClass("work-safety", "安全生产", "Work safety", workSafety),
  inClass("market-supervision", "市场监管", "Market supervision", marketSupervision),
  inClass("greening-rural", "绿化住房与乡村", "Greening, housing and villages", greeningRural),
];

/** The classes. */
export const classes = all.map(({ id, title }) => ({ id, title }));

/** Matters of different classes that share a name differ by the class before their id. */
const prefixed = {
  "work-safety": "safety-",
  "market-supervision": "market-",
  disputes: "dispute-",
  livelihood: "service-",
  "public-order": "order-",
};

/** Every matter, in the order of the classes. */
export const catalogue = all.flatMap(({ id: itemClass, matters }) =>
  matters.map(({ id, version, ...rest }) => ({
    id: `${prefixed[itemClass] ?? ""}${id}`,
    version,
    class: itemClass,
    ...rest,
    source: "Composed for the demonstration; the mission gives only the number (CZ-8)",
  })),
);
