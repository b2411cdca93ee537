// The units a dispatcher chooses.

import { text } from "../../text.mjs";

/** All units that can take a case in hand: departments of any level, and the streets' squads. */
const handlingUnits = { kind: ["department", "squad"], anywhere: true };

export const assistingUnits = {
  id: "assisting-units",
  type: "unit",
  label: text("协办单位", "Assisting units"),
  hint: text("可选多个", "One or more"),
  multiple: true,
  personal: "none",
  units: handlingUnits,
};

export const handlingUnit = {
  id: "handling-unit",
  type: "unit",
  label: text("主办单位", "Unit in charge"),
  personal: "none",
  units: handlingUnits,
};
