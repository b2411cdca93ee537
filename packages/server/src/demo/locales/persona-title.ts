import type { Member, Text } from "@gridloop/core";

/** How a persona is offered: by name, and by what they are where. */
export function personaTitle({ name, title }: Member, post: { role: Text; unit: Text } | undefined): Text {
  const [zhCn, en] = [title?.["zh-CN"] ?? name, title?.en ?? name];
  if (!post) return { "zh-CN": zhCn, en };
  const { role, unit } = post;
  return {
    "zh-CN": `${zhCn}（${unit["zh-CN"] ?? unit.en ?? ""}·${role["zh-CN"] ?? role.en ?? ""}）`,
    en: `${en} (${role.en ?? role["zh-CN"] ?? ""}, ${unit.en ?? unit["zh-CN"] ?? ""})`,
  };
}
