import { userEvent } from "vitest/browser";
import { fieldSuite } from "../../../../test/suites/field-suite.js";

fieldSuite({
  field: {
    type: "member",
    options: [
      { id: "m-1", title: { "zh-CN": "第一网格专职网格员", en: "Officer of grid 1" } },
      { id: "m-2", title: { "zh-CN": "第二网格专职网格员", en: "Officer of grid 2" } },
    ],
    multiple: true,
  },
  answer: ["m-2"],
  answering: () => userEvent.keyboard("grid 2{ArrowDown}{Enter}"),
  answered: ["m-2"],
});
