import { expect, test, vi } from "vitest";
import { ConnectionError, faultOf } from "./connection-error.js";

test("an error of another copy of the package is known, too", async () => {
  vi.resetModules();
  const copy = await import("./connection-error.js");
  expect(copy.ConnectionError).not.toBe(ConnectionError);
  const error = new copy.ConnectionError("offline");
  expect(error).toBeInstanceOf(ConnectionError);
  expect(faultOf(error)).toBe("offline");
});

test.each([new Error("x"), undefined, null, "offline", {}])("%s is none", (thrown) => {
  expect(thrown instanceof ConnectionError).toBe(false);
  expect(faultOf(thrown)).toBe("unavailable");
});
