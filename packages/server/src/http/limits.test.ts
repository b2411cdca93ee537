import { expect, test } from "vitest";
import { handClock } from "../../test/town.js";
import { Limits } from "./limits.js";

test("strangers who guess at a number end their own tries, not those of whoever reported", () => {
  const limits = new Limits(handClock("2026-03-02T09:00:00+08:00"), { guessesOfNumber: { most: 5, perMs: 60_000 } });
  for (let guess = 0; guess < 5; guess++) limits.wrongGuess("lianhu/LH1", `10.0.0.${String(guess)}`);
  expect(() => limits.beforeGuess("lianhu/LH1", "10.0.0.1")).toThrow("rate-limited");
  expect(() => limits.beforeGuess("lianhu/LH1", undefined)).toThrow("rate-limited");
  expect(() => limits.beforeGuess("lianhu/LH1", "192.168.1.1")).not.toThrow();
  limits.wrongGuess("lianhu/LH1", "192.168.1.1");
  expect(() => limits.beforeGuess("lianhu/LH1", "192.168.1.1")).toThrow("rate-limited");
});
