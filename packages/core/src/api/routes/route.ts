import type { RouteContract } from "../route.js";

/** Everything about a district lies under it. */
export const base = "/api/v1/districts/{district}";

/** Adds literal types without widening. */
export const route = <const R extends RouteContract>(contract: R): R => contract;
