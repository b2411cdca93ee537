import type { Text } from "@gridloop/core/definition";

export const text = (zh: string, en: string): Text => ({ "zh-CN": zh, en });
export const titled = (id: string, zh: string, en: string): { id: string; title: Text } => ({ id, title: text(zh, en) });

export const urban = titled("tianning-urban-management", "天宁区城市管理局", "Tianning Urban Management Bureau");
export const handler = titled("handler", "处置人员", "Handler");
export const head = titled("department-leader", "部门负责人", "Head of department");
