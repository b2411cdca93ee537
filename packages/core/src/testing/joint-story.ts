import { CaseStory } from "./case-story.js";
import { smallDistrict } from "./small-district.js";

/** A case of the small district on its way: with personal values, a lead's and an assistant's ticket, a note, and a warning. */
export function jointStory(): CaseStory {
  return new CaseStory(smallDistrict(), "2026-02-02T09:00:00+08:00")
    .open("exposed-rubbish", {
      description: "垃圾堆在楼道口",
      grid: "liuyuan-1",
      phone: "13800138000",
      address: { text: "柳园路1号", longitude: 119.97, latitude: 31.78 },
    })
    .act("qian", "file")
    .act("qian", "dispatch", { "handling-unit": "east-urban-management", "assisting-units": ["east-water"] })
    .act("sun", "accept")
    .at("2026-02-03T10:00:00+08:00")
    .fireDue();
}
