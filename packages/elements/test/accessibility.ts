import axe from "axe-core";
import { expect } from "vitest";

/**
 * Expects axe-core to find nothing in an element, by WCAG 2.2 AA and its own best practices.
 * Page-level rules are off: a test's page is not a page.
 *
 * @param element the element to look at, with all that it shows
 */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join("\n  ")}`,
  );
  expect(found.join("\n")).toBe("");
}
