import { describe, expect, test } from "vitest";
import { itemSearch } from "./find-items.js";
import type { Item } from "./find-items.js";

const item = (id: string, chinese: string, english: string, keywords: string[] = []): Item => ({
  id,
  title: { "zh-CN": chinese, en: english },
  intakeForm: "intake",
  keywords,
});

const search = itemSearch([
  item("lamp-keyword", "公共照明设施损坏", "Public lighting damaged", ["路灯", "street lamp"]),
  item("lamp-part", "小区路灯不亮", "Street lamp out in an estate"),
  item("lamp-prefix", "路灯不亮", "Street lamp out"),
  item("rubbish", "暴露垃圾", "Exposed rubbish"),
  item("cover", "井盖缺失", "Missing manhole cover"),
]);

const ids = (query: string): string[] => search(query).items.map(({ id }) => id);

describe("the search for a matter", () => {
  test("puts titles that begin with the words first, then titles that hold them, then keywords", () => {
    expect(ids("路灯")).toEqual(["lamp-prefix", "lamp-part", "lamp-keyword"]);
  });

  test("puts the plainer of two matters first that fit alike", () => {
    const plain = itemSearch([item("long", "路灯井盖沉降或凸起", "…"), item("short", "路灯破损", "…")]);
    expect(plain("路灯").items.map(({ id }) => id)).toEqual(["short", "long"]);
    expect(plain("门口路灯不亮").items.map(({ id }) => id)).toEqual(["short", "long"]);
  });

  test("finds English titles, whatever their case and the order of the words", () => {
    expect(ids("LAMP street")).toEqual(["lamp-prefix", "lamp-part", "lamp-keyword"]);
  });

  test("makes no difference between full-width and half-width letters", () => {
    expect(ids("ＣＯＶＥＲ")).toEqual(["cover"]);
  });

  test("finds nothing for nothing", () => {
    expect(search("   ")).toEqual({ items: [], exact: true });
  });

  test("offers what comes near to a sentence no title holds, and says that it is not exact", () => {
    const found = search("门口的路灯不亮了三天");
    expect(found.exact).toBe(false);
    expect(
      found.items
        .map(({ id }) => id)
        .slice(0, 2)
        .sort(),
    ).toEqual(["lamp-part", "lamp-prefix"]);
  });

  test("weighs a rare part more than a common one", () => {
    expect(search("missing street cover thing").items[0]?.id).toBe("cover");
  });

  test("finds nothing where nothing comes near", () => {
    expect(search("量子计算")).toEqual({ items: [], exact: false });
  });
});
