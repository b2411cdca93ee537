// Who acts in the stages.

/** Who sorts a matter: the dispatcher of the street the place is in, or of a unit above. */
export const dispatcherHere = { role: "dispatcher", at: "street" };

export const dispatcher = [{ role: "dispatcher", of: "place" }];

export const handler = [{ role: "handler" }, { role: "department-leader" }];

/** Reassigning is for who dispatches, whatever unit has the case by now, and for the leader in charge of it. */
export const mayReassign = [{ role: "dispatcher", of: "place" }, { role: "leader" }];

/** Who owns the matter where it happened, by the catalogue. */
export const owner = { role: "handler", owner: true };
