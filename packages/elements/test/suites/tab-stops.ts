import { userEvent } from "vitest/browser";
import { deepActiveElement, deepElementsOf, deepParent } from "./deep-tree.js";

const controls = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]";

/** The controls of an element that the Tab key must reach: visible ones, and of a group of radio buttons one. */
export function tabStopsOf(element: Element): Element[] {
  const found = [...deepElementsOf(element)].filter(
    (each) =>
      each.matches(controls) &&
      each.getAttribute("tabindex") !== "-1" &&
      !each.matches(":disabled") &&
      each.checkVisibility({ visibilityProperty: true }),
  );
  return found.filter((each) => !isRadio(each) || each === radioToReach(each, found));
}

const isRadio = (element: Element): element is HTMLInputElement => element instanceof HTMLInputElement && element.type === "radio";

function radioToReach(radio: HTMLInputElement, among: readonly Element[]): Element | undefined {
  const group = among.filter((each) => isRadio(each) && each.name === radio.name && each.getRootNode() === radio.getRootNode());
  return group.find((each) => (each as HTMLInputElement).checked) ?? group[0];
}

/**
 * Walks through an element with the Tab key, from just before it, and hands over each control it comes to.
 *
 * @param most an end for walks that go in circles
 */
export async function walkByTab(element: Element, most: number, arrived: (control: Element) => void): Promise<void> {
  const before = document.createElement("button");
  before.textContent = "·";
  before.setAttribute("aria-label", "before");
  element.before(before);
  before.focus();
  for (let presses = 0; presses < most; presses++) {
    await userEvent.keyboard("{Tab}");
    const active = deepActiveElement();
    if (!active || active === before || !isWithin(active, element)) break;
    arrived(active);
  }
  before.remove();
}

function isWithin(inner: Element, outer: Element): boolean {
  for (let each: Element | undefined = inner; each; each = deepParent(each)) if (each === outer) return true;
  return false;
}

/** Whether the eye sees where the focus is: an outline of two pixels and more around the control, or around the box that stands for it. */
export function showsFocus(control: Element): boolean {
  if (!control.matches(":focus-visible")) return false;
  let each: Element | undefined = control;
  for (let levels = 0; each && levels < 5; levels++, each = deepParent(each)) {
    const { outlineStyle, outlineWidth } = getComputedStyle(each);
    if (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2) return true;
  }
  return false;
}
