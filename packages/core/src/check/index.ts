// Whether what a district wrote down holds together.

export { checkDistrict } from "./check-district.js";
export type { CheckOptions } from "./check-district.js";
export { formatPath } from "../definition/problem.js";
export type { Problem, ProblemPath } from "../definition/problem.js";
