import type { DistrictInput, WorkflowInput } from "../definition/index.js";
import { CaseStory } from "./case-story.js";
import { smallDistrict } from "./small-district.js";

/** A supervision chain as a district writes it. */
export type ChainInput = NonNullable<WorkflowInput["supervision"]>[number];

/** A rung as a district writes it. */
export type RungInput = ChainInput["rungs"][number];

/** Monday morning, a minute of working time. */
export const MONDAY = "2026-02-02T09:00:00+08:00";

const report = { description: "垃圾堆在楼道口", grid: "liuyuan-1" };

/** The small district with these chains alone, and limits as the stages have them: five working days to handle a case. */
export function chainDistrict(
  chains: readonly ChainInput[],
  change?: (workflow: WorkflowInput, district: DistrictInput) => void,
): DistrictInput {
  const district = smallDistrict();
  if (Array.isArray(district.catalogue)) for (const item of district.catalogue) delete item.limits;
  const [workflow] = district.workflows;
  if (workflow === undefined) throw new Error("the small district has no workflow");
  workflow.supervision = [...chains];
  change?.(workflow, district);
  return district;
}

/** A case that has just been reported in a district. */
export const reportedIn = (district: DistrictInput): CaseStory => new CaseStory(district, MONDAY).open("exposed-rubbish", report);

/** A case with the department since Monday morning: its limit is due the next Monday, 9 February, at 09:00. */
export const handledIn = (district: DistrictInput, assistants: readonly string[] = []): CaseStory =>
  reportedIn(district)
    .act("qian", "file")
    .act("qian", "dispatch", {
      "handling-unit": "east-urban-management",
      ...(assistants.length === 0 ? {} : { "assisting-units": [...assistants] }),
    })
    .act("sun", "accept");

/** The same in the small district with these chains alone. */
export const handledWith = (...chains: ChainInput[]): CaseStory => handledIn(chainDistrict(chains));

/** When the rungs of a story fired, passed over ones left out: `id at`, in local time. */
export function firings(story: CaseStory): string[] {
  return story.events.flatMap((event) => (event.type === "rung-fired" ? [`${event.rung} ${story.local(event.counted)}`] : []));
}

/** Finishes the handling, whatever it takes. */
export const finish = (story: CaseStory): CaseStory =>
  story.do("sun", { type: "answer-ticket", ticket: "t1", data: { reply: "已清运" } }).act("sun", "finish", { result: "已清运" });

/** Closes the case for good or until the reporter says otherwise. */
export const close = (story: CaseStory): CaseStory => story.act("qian", "close");
