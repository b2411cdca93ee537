import type { Text } from "@gridloop/core/definition";

export const text = (zh: string, en: string): Text => ({ "zh-CN": zh, en });
export const titled = (id: string, zh: string, en: string): { id: string; title: Text } => ({ id, title: text(zh, en) });

export const urban = titled("tianning-urban-management", "天宁区城市管理局", "Tianning Urban Management Bureau");
export const handler = titled("handler", "处置人员", "Handler");
export const head = titled("department-leader", "部门负责人", "Head of department");

export const street = titled("tianning-tianning-urban-management", "天宁街道综合执法中队", "Tianning Subdistrict Enforcement Squad");
export const centre = titled("tianning-centre", "天宁区网格化服务管理中心", "Tianning Grid Service Centre");
export const district = titled("tianning", "天宁区", "Tianning District");
export const dispatcher = titled("dispatcher", "派遣员", "Dispatcher");
export const supervisor = titled("supervisor", "督查员", "Supervisor");
export const leader = titled("leader", "分管领导", "Leader in charge");
