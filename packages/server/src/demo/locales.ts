import type { Member, Text } from "@gridloop/core";

/** What people are made to say in made-up cases. Every text says that it is made up. */
export const madeUpTexts: readonly string[] = [
  "【演示数据】现场情况属实，请尽快处理。",
  "【演示数据】居民反映已有数日，影响通行。",
  "【演示数据】已到现场查看，正在处理。",
  "【演示数据】处理完毕，现场整洁。",
  "【演示数据】请相关单位协助。",
];

/** A made-up person, and a telephone number nobody has: the operators give out no 100-0000-0000. */
export const madeUpName = "演示市民";
export const madeUpPhone = "13800000000";

/** The identity number standards use as their example. */
export const madeUpIdNumber = "11010519491231002X";

/** Where made-up matters happen. */
export const madeUpPlace = (unit: Text | undefined): string => `【演示数据】${unit?.["zh-CN"] ?? unit?.en ?? ""}`;

/** How a persona is offered: by name, and by what they are where. */
export function personaTitle({ name, title }: Member, post: { role: Text; unit: Text } | undefined): Text {
  const [zhCn, en] = [title?.["zh-CN"] ?? name, title?.en ?? name];
  if (!post) return { "zh-CN": zhCn, en };
  const { role, unit } = post;
  return {
    "zh-CN": `${zhCn}(${unit["zh-CN"] ?? unit.en ?? ""}${role["zh-CN"] ?? role.en ?? ""})`,
    en: `${en} (${role.en ?? role["zh-CN"] ?? ""}, ${unit.en ?? unit["zh-CN"] ?? ""})`,
  };
}
