// Who is where in a district, and whom a matter goes to.

export { checkTeams, type TeamGap } from "./check-teams.js";
export { findAreas, type AreaSearch } from "./find-areas.js";
export { describeRule, findUnit, type FoundUnit, type UnitRuleContext, type UnitRulePart } from "./find-unit.js";
export { locate, LOCATE_WITHIN_M, type Whereabouts } from "./locate.js";
export { createOrganisation, type Organisation, type OrganisationDefinition } from "./organisation.js";
export type { HeldPost, Holder } from "./post.js";
export { distance } from "./position-index.js";
export { routeItem, type ItemRoute, type RoutedItem } from "./route-item.js";
