import { afterEach, expect, test, vi } from "vitest";
import { liveEvents } from "../../test/live-events.js";
import { Connection } from "./connection.js";
import { listenToChanges } from "./live-changes.js";

const own = globalThis.fetch;
let asked: RequestInit[] = [];
let isHidden = false;

/** Answers every request with the stream, and remembers what was asked. */
function serve(answer: () => Response): void {
  asked = [];
  globalThis.fetch = (async (_url: RequestInfo | URL, init: RequestInit = {}) => {
    asked.push(init);
    return answer();
  }) as typeof fetch;
}

function look(hidden: boolean): void {
  isHidden = hidden;
  document.dispatchEvent(new Event("visibilitychange"));
}

vi.spyOn(document, "hidden", "get").mockImplementation(() => isHidden);
afterEach(() => {
  globalThis.fetch = own;
  isHidden = false;
});

const connection = (token: string): Connection => new Connection({ apiBase: "/api/v1/districts/d", token }, "en");

test("however many listen for one person, one stream is held", async () => {
  const events = liveEvents();
  serve(events.answer);
  const [first, second] = [vi.fn(), vi.fn()];
  const ends = [listenToChanges(connection("a"), first), listenToChanges(connection("a"), second)];
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  await vi.waitFor(() => {
    events.changed("c-1");
    expect(first).toHaveBeenCalledWith({ case: "c-1", type: "acted" });
    expect(second).toHaveBeenCalledWith({ case: "c-1", type: "acted" });
  });
  expect(asked).toHaveLength(1);
  ends.forEach((end) => end());
  expect(asked[0]?.signal?.aborted).toBe(true);
});

test("another person has a stream of their own", async () => {
  serve(liveEvents().answer);
  const ends = [listenToChanges(connection("a"), vi.fn()), listenToChanges(connection("b"), vi.fn())];
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  ends.forEach((end) => end());
});

test("a page nobody looks at gives its connection back, and listens again when it is looked at", async () => {
  serve(liveEvents().answer);
  const end = listenToChanges(connection("c"), vi.fn());
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  look(true);
  await vi.waitFor(() => expect(asked[0]?.signal?.aborted).toBe(true));
  expect(asked).toHaveLength(1);
  look(false);
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  end();
});

test("whoever may not listen is not asked again and again", async () => {
  serve(() => Response.json({ type: "about:blank", title: "No", status: 403, code: "not-a-member" }, { status: 403 }));
  const end = listenToChanges(connection("d"), vi.fn());
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  end();
});
