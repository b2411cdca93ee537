import type { FieldValue } from "../field-value.js";
import { toNumber } from "./number.js";
import { isBlank, refused, taken, type FieldReader, type Reading } from "./reading.js";
import { readText } from "./text.js";

const parts = ["text", "unit", "longitude", "latitude"];

/** The shape of a unit's id. */
export const unitIdPattern = "[a-z0-9][a-z0-9-]{0,63}";

const unitId = new RegExp(`^${unitIdPattern}$`);

type Position = Record<"longitude" | "latitude", number> | Record<string, never>;

/** The position of an address in WGS 84 degrees: both numbers or neither. */
function readPosition(given: Readonly<Record<string, unknown>>): { ok: true; position: Position } | Extract<Reading, { ok: false }> {
  const [east, north] = [given["longitude"], given["latitude"]];
  if (isBlank(east) && isBlank(north)) return { ok: true, position: {} };
  if (isBlank(east) || isBlank(north)) return { ok: false, problem: { code: "position-incomplete" } };
  const [longitude, latitude] = [toNumber(east), toNumber(north)];
  const within = longitude !== undefined && latitude !== undefined && Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
  return within ? { ok: true, position: { longitude, latitude } } : { ok: false, problem: { code: "position-out-of-range" } };
}

/** Reads an address: a text, or a text, a unit and a position, any of which may be left out. */
export const readAddress: FieldReader = (field, answer, context) => {
  if (typeof answer === "string") return readText(field, answer, context);
  if (typeof answer !== "object" || answer === null || Array.isArray(answer)) return refused({ code: "not-an-address" });
  const given = answer as Readonly<Record<string, unknown>>;
  if (Object.keys(given).some((key) => !parts.includes(key))) return refused({ code: "not-an-address" });
  const text: Reading = isBlank(given["text"]) ? { ok: true } : readText(field, given["text"], context);
  if (!text.ok) return text;
  const unit = given["unit"];
  if (!isBlank(unit) && !(typeof unit === "string" && unitId.test(unit))) return refused({ code: "not-an-address" });
  const position = readPosition(given);
  if (!position.ok) return position;
  const value: { [key: string]: FieldValue } = {
    ...(text.value === undefined ? {} : { text: text.value }),
    ...(typeof unit === "string" && !isBlank(unit) ? { unit } : {}),
    ...position.position,
  };
  return Object.keys(value).length === 0 ? { ok: true } : taken(value);
};
