import { expect, test } from "vitest";
import { errorFact } from "./log.js";
import { createPinoLog } from "./pino-log.js";

test("a log line carries permitted facts and nothing else", () => {
  const lines: string[] = [];
  const log = createPinoLog({ destination: { write: (line) => void lines.push(line) } });
  log.info("request", { route: "openCase", status: 201, ...{ phone: "13800138000", authorization: "Bearer x" } });
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({ level: "info", msg: "request", route: "openCase", status: 201 });
  expect(lines[0]).not.toMatch(/13800138000|Bearer/);
});

test("an error is told by its kind, not by its message, which may quote a row", () => {
  const fact = errorFact(Object.assign(new TypeError("Failing row contains (张三, 13800138000)"), { code: "23505" }));
  expect(fact).toMatch(/^TypeError 23505 at /);
  expect(fact).not.toMatch(/13800138000|张三|\/[a-z]+\//);
});
