import { stepsOf, type CaseState, type CompiledDistrict } from "@gridloop/core";
import type { Receipt } from "@gridloop/core/api";
import { nextDeadline } from "../../service/case-row.js";
import { en } from "../locales/receipt-en.js";
import { zhCn } from "../locales/receipt-zh-cn.js";
import { workflowOf } from "./case-view.js";
import { titleOr, wireOf } from "./wire.js";

/**
 * The record a reporter keeps: number, what happens next and by when.
 *
 * @param trackUrl Where the case can be followed, without the code.
 */
export function receiptOf(district: CompiledDistrict, state: CaseState, trackUrl: string): Receipt {
  const wire = wireOf(district);
  const step = stepsOf(workflowOf(district, state)).find((each) => each.id === state.step);
  const dueAt = wire.instantOrNull(nextDeadline(state)?.due);
  const unit = wire.unit(state.responsible.unit).title;
  return {
    number: state.number,
    openedAt: wire.instant(state.openedAt),
    step: state.step,
    stepTitle: titleOr(step?.title, state.step),
    dueAt,
    trackUrl,
    next: {
      "zh-CN": zhCn.next({ unit: unit["zh-CN"] ?? unit.en ?? "" }),
      en: en.next({ unit: unit.en ?? unit["zh-CN"] ?? "" }),
    },
  };
}
