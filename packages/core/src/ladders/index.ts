/** Supervision ladders in use, as presets: parameters in, chains as data out. */
import { bureauRule } from "./bureau-rule.js";
import { electronicSupervision } from "./electronic-supervision.js";
import type { ListedLadder } from "./ladder.js";
import { qingdaoWestCoast } from "./qingdao-west-coast.js";
import { sanming } from "./sanming.js";
import { shandongHotline } from "./shandong-hotline.js";
import { shenzhen } from "./shenzhen.js";

export { missingValues } from "./ladder.js";
export type {
  AddresseeInput,
  BesidesLadder,
  ChainInput,
  Ladder,
  LadderParameter,
  LadderParameterKind,
  LadderParameters,
  LadderParameterValue,
  LadderValues,
  ListedLadder,
  MeetingInput,
} from "./ladder.js";
export { bureauRule, electronicSupervision, qingdaoWestCoast, sanming, shandongHotline, shenzhen };

/** All of them, for those who choose one. */
export const ladders: readonly ListedLadder[] = [
  shandongHotline,
  bureauRule,
  sanming,
  electronicSupervision,
  shenzhen,
  qingdaoWestCoast,
] as readonly unknown[] as readonly ListedLadder[];
