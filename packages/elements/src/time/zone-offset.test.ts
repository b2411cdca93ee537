import { expect, test } from "vitest";
import { zoneOffset } from "./zone-offset.js";

test("China is eight hours ahead of UTC all year", () => {
  expect(zoneOffset("2026-01-15T09:30", "Asia/Shanghai")).toBe("+08:00");
  expect(zoneOffset("2026-07-15T09:30", "Asia/Shanghai")).toBe("+08:00");
});

test("Boston is five hours behind in winter and four in summer, up to the hour of the change", () => {
  expect(zoneOffset("2026-03-08T01:59", "America/New_York")).toBe("-05:00");
  expect(zoneOffset("2026-03-08T03:00", "America/New_York")).toBe("-04:00");
  expect(zoneOffset("2026-11-01T12:00", "America/New_York")).toBe("-05:00");
});

test("half hours count", () => {
  expect(zoneOffset("2026-03-08T01:59", "Asia/Kolkata")).toBe("+05:30");
  expect(zoneOffset("2026-01-08T01:59", "America/St_Johns")).toBe("-03:30");
});

test("an instant the server wrote says its offset", () => {
  expect(zoneOffset("2026-03-08T01:59", "2026-03-02T09:15:00+08:00")).toBe("+08:00");
  expect(zoneOffset("2026-03-08T01:59", "2026-03-02T09:15:00Z")).toBe("+00:00");
});

test("a zone the browser does not know is taken for its own", () => {
  expect(zoneOffset("2026-03-08T01:59", "Moon/Tranquility")).toBe(zoneOffset("2026-03-08T01:59"));
});
