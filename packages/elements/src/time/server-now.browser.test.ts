import type { ReactiveControllerHost } from "lit";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ServerNow } from "./server-now.js";

const requestUpdate = vi.fn();
const host = { addController: () => {}, requestUpdate } as unknown as ReactiveControllerHost;

beforeEach(() => {
  requestUpdate.mockClear();
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

test("before the server said anything there is no now", () => {
  expect(new ServerNow(host).now).toBeUndefined();
});

test("the server's now goes on from what it said, in the offset it wrote, whatever the browser's clock shows", () => {
  const clock = new ServerNow(host);
  clock.tell("2031-03-02T23:59:30+08:00");
  vi.advanceTimersByTime(45_000);
  expect(clock.now).toBe("2031-03-03T00:00:15+08:00");
  clock.tell("2031-03-02T12:00:00-05:30");
  expect(clock.now).toBe("2031-03-02T12:00:00-05:30");
  clock.tell("2031-03-02T12:00:00Z");
  expect(clock.now).toBe("2031-03-02T12:00:00Z");
});

test("what is no instant is passed over", () => {
  const clock = new ServerNow(host);
  clock.tell("2031-03-02T09:00:00+08:00");
  clock.tell("soon");
  expect(clock.now).toBe("2031-03-02T09:00:00+08:00");
});

test("the host is drawn anew each minute, for as long as it is on the page", () => {
  const clock = new ServerNow(host);
  clock.hostConnected();
  vi.advanceTimersByTime(120_000);
  expect(requestUpdate).toHaveBeenCalledTimes(2);
  clock.hostDisconnected();
  vi.advanceTimersByTime(120_000);
  expect(requestUpdate).toHaveBeenCalledTimes(2);
});
