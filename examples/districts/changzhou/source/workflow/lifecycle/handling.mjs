// One unit at work on a matter: the one chosen or the owner, or the grid itself (CZ-30).

import { text } from "../../text.mjs";
import { dispose, giveBack, handleInTime } from "./disposal.mjs";
import { illegalBuilding, milestones } from "./illegal-building.mjs";
import { workingDays } from "../spans.mjs";
import { handler, mayReassign } from "./people.mjs";

const contact = {
  id: "contact",
  to: "handling",
  title: text("联系诉求人", "Contact the reporter"),
  by: handler,
  form: "contact",
  notice: text("承办单位已联系诉求人", "The unit in charge contacted the reporter"),
};

export const handling = {
  id: "handling",
  step: "dispatch",
  title: text("处置中", "Being handled"),
  // The unit chosen at dispatch or reassignment; where none was, the owner of the matter.
  responsible: { role: "handler", field: "handling-unit" },
  deadlines: [
    handleInTime,
    {
      id: "contact-in-time",
      title: text("首次联系时限", "First contact"),
      limit: workingDays(1),
      when: { field: "reply-wanted", is: "yes" },
      metBy: ["contact"],
    },
    ...milestones,
  ],
  actions: [
    dispose(),
    contact,
    { id: "order-stop", to: "handling", title: text("责令停工", "Order to stop"), by: handler, when: illegalBuilding, form: "order" },
    {
      id: "decide-penalty",
      to: "handling",
      title: text("作出处罚决定", "Decide the penalty"),
      by: handler,
      when: illegalBuilding,
      form: "order",
    },
    giveBack,
    { id: "reassign", to: "handling", kind: "reassign", title: text("改派", "Reassign"), by: mayReassign, form: "reassign" },
  ],
};

export const gridHandling = {
  id: "grid-handling",
  step: "dispatch",
  title: text("网格处置中", "Handled in the grid"),
  responsible: { role: "grid-head", at: "grid" },
  deadlines: [handleInTime],
  actions: [
    dispose([
      { role: "grid-head", of: "place" },
      { role: "full-time-member", of: "place" },
      { role: "dispatcher", of: "place" },
    ]),
    {
      ...giveBack,
      by: [
        { role: "grid-head", of: "place" },
        { role: "full-time-member", of: "place" },
        { role: "dispatcher", of: "place" },
      ],
    },
  ],
};
