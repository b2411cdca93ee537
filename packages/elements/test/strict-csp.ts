import { afterEach, beforeEach, expect } from "vitest";
import { takeViolations } from "./policy.js";

// Set up for every browser test: each runs under the strict policy, fails if it breaks it, and leaves an empty page.

beforeEach(() => {
  takeViolations();
  // The runner's own page speaks English.
  document.documentElement.lang = "";
});

afterEach(async () => {
  // The browser reports a violation in a task of its own.
  await new Promise((done) => setTimeout(done));
  expect(takeViolations(), "violations of default-src 'self'").toEqual([]);
  document.body.replaceChildren();
  document.documentElement.lang = "";
});
