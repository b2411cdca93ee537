import { text } from "./text.mjs";

/** How matters arrive. Citizens use the public ones without signing in. */
export const channels = [
  { id: "hotline", title: text("12345热线", "Hotline 12345"), public: false },
  { id: "patrol", title: text("网格巡查", "Grid patrol"), public: false },
  { id: "website", title: text("政务网站", "Website"), public: true },
  { id: "mini-program", title: text("微信小程序", "Mini-program"), public: true },
  { id: "app", title: text("手机客户端", "App"), public: true },
  { id: "public-opinion", title: text("网络舆情", "Public opinion"), public: false },
  { id: "hall", title: text("服务大厅", "Service hall"), public: false },
  { id: "partner", title: text("部门系统推送", "Partner system"), public: false },
];

const everyWorkingDay = [1, 2, 3, 4, 5];

/** The State Council's holidays and make-up days; two windows a day; seasons some limits depend on. */
export const calendar = {
  base: "cn",
  windows: [
    { weekdays: everyWorkingDay, from: "09:00", to: "12:00" },
    { weekdays: everyWorkingDay, from: "14:00", to: "18:00" },
  ],
  days: [],
  seasons: [
    { id: "planting", title: text("种植季节", "Planting season"), from: "02-15", to: "04-15" },
    { id: "flood", title: text("汛期", "Flood season"), from: "05-01", to: "09-30" },
    { id: "cold", title: text("低温雨雪季节", "Cold season"), from: "12-01", to: "02-28" },
  ],
};
