import { problem, pending, offline } from "../../test/fake-server.js";
import { elementSuite } from "../../test/suites/element-suite.js";
import { casesOfTianning, closedCase, countsOfTianning, manyCases, pageOf, worklistRoutes } from "../../test/worklist-of-tianning.js";
import "./define.js";

const nothing = { at: countsOfTianning.at, rows: [], cursor: null };

elementSuite("gridloop-worklist", {
  "with cases": { routes: worklistRoutes(), properties: { caseHref: "#case={id}", selected: casesOfTianning[1]!.id }, ready: ".row" },
  "rows that are buttons, and more to read": {
    routes: worklistRoutes(manyCases(20)),
    properties: { pageSize: 5, view: "all" },
    ready: ".row",
  },
  "closed cases": { routes: worklistRoutes([closedCase]), properties: { view: "all", lamp: "closed" }, ready: ".row" },
  "narrowed, with the choices open": { routes: worklistRoutes(), properties: { step: "dispatch", q: "CZ", urgent: true }, ready: ".row" },
  "nothing to do": {
    routes: {
      ...worklistRoutes(),
      "GET worklist": ({ query }: { query: URLSearchParams }) => (query.get("mine") ? nothing : pageOf(casesOfTianning)({ query })),
    },
    ready: ".row",
  },
  "nothing found": { routes: { ...worklistRoutes(), "GET worklist": nothing }, properties: { q: "CZ-2025" }, ready: ".ways-out" },
  loading: { routes: { "GET worklist": pending, "GET worklist/counts": pending }, ready: ".loading" },
  offline: { routes: { "GET worklist": offline, "GET worklist/counts": offline }, ready: ".notice.offline" },
  "not permitted": { routes: { "GET worklist": problem(403, "not-a-member") }, ready: ".notice.not-permitted" },
  "without a provider": { ready: ".notice.no-provider" },
});
