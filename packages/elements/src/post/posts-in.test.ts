import { expect, test } from "vitest";
import { postsIn } from "./posts-in.js";

const say = { post: (unit: string, role: string) => `${unit} (${role})`, listSeparator: ", " };
const unit = (id: string) => ({ id, title: { en: id.toUpperCase() } });
const role = (id: string) => ({ title: { en: id } });

test("a unit stands once, with all of its roles, where it came first", () => {
  const posts = [{ unit: unit("water"), role: role("handler") }, { unit: unit("centre") }, { unit: unit("water"), role: role("head") }];
  expect(postsIn(posts, say, "en")).toBe("WATER (handler, head), CENTRE");
});

test("of nobody it says nothing", () => {
  expect(postsIn([], say, "en")).toBe("");
});
