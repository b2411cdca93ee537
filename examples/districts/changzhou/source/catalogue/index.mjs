import { text } from "../text.mjs";
import { cityManagement } from "./city-management.mjs";

const inClass = (id, zh, en, matters) => ({ id, title: text(zh, en), matters });

const all = [inClass("city-management", "城市管理", "City management", cityManagement)];

/** CZ-8: nine classes. */
export const classes = all.map(({ id, title }) => ({ id, title }));

/** Every matter, in the order of the classes. */
export const catalogue = all.flatMap(({ id, matters }) =>
  matters.map(({ id: matter, version, ...rest }) => ({ id: matter, version, class: id, ...rest, source: "Made up for the demonstration" })),
);
