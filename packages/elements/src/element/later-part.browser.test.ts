import { LitElement } from "lit";
import type { TemplateResult } from "lit";
import { beforeEach, expect, test, vi } from "vitest";
import { drawn, mount, textOf } from "../../test/mount.js";
import { LaterPart } from "./later-part.js";

interface Words {
  readonly words: string;
}

const ask = vi.fn<() => Promise<Words>>();
const arrived = vi.fn<(part: Words) => void>();

class PartOnPage extends LitElement {
  readonly later: LaterPart<Words> = new LaterPart(this, ask, arrived);

  protected override render(): TemplateResult | string {
    return this.later.there?.words ?? this.later.renderWaiting("en");
  }
}

customElements.define("part-on-page", PartOnPage);

declare global {
  interface HTMLElementTagNameMap {
    "part-on-page": PartOnPage;
  }
}

beforeEach(() => {
  ask.mockReset().mockResolvedValue({ words: "there" });
  arrived.mockReset();
});

const text = (page: PartOnPage): string => textOf(page.shadowRoot);

test("nothing is asked for before it is about to be needed, and then once", async () => {
  const page = await mount("part-on-page");
  expect(ask).not.toHaveBeenCalled();
  page.later.prefetch();
  page.later.load();
  await vi.waitFor(() => expect(text(page)).toBe("there"));
  page.later.load();
  expect(ask).toHaveBeenCalledOnce();
  expect(arrived).toHaveBeenCalledOnce();
});

test("while it is on its way that is said", async () => {
  ask.mockReturnValue(new Promise(() => {}));
  const page = await mount("part-on-page");
  page.later.load();
  await drawn(page);
  expect(textOf(page.shadowRoot!.querySelector("[role=status]"))).toBe("Loading…");
});

test("what did not come is said with a way to try again", async () => {
  ask.mockRejectedValueOnce(new TypeError("Failed to fetch dynamically imported module"));
  const page = await mount("part-on-page");
  page.later.load();
  const again = await vi.waitUntil(() => page.shadowRoot!.querySelector("button"));
  expect(page.shadowRoot!.querySelector("[role=alert]")).not.toBeNull();
  // Nobody has asked for it: a sign of use is no reason to try again and again.
  page.later.prefetch();
  expect(ask).toHaveBeenCalledOnce();
  again.click();
  await vi.waitFor(() => expect(text(page)).toBe("there"));
});

test("once there is a network again it is asked for by itself, as long as it is on the page", async () => {
  ask.mockRejectedValueOnce(new TypeError("Failed to fetch dynamically imported module"));
  const [page, elsewhere] = [await mount("part-on-page"), await mount("part-on-page")];
  elsewhere.remove();
  page.later.load();
  await vi.waitUntil(() => page.shadowRoot!.querySelector("button"));
  window.dispatchEvent(new Event("online"));
  await vi.waitFor(() => expect(text(page)).toBe("there"));
  expect(ask).toHaveBeenCalledTimes(2);
});
