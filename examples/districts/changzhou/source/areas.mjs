import { text } from "./text.mjs";

/** Mission CZ-2, CZ-25: five levels of user, from the city down to the grid. */
export const levels = [
  { id: "city", title: text("市", "City") },
  { id: "district", title: text("区（市）", "District") },
  { id: "street", title: text("街道（镇）", "Subdistrict or town") },
  { id: "community", title: text("社区（村）", "Community or village") },
  { id: "grid", title: text("网格", "Grid") },
];

/** The city itself, at the position of its seat. */
export const city = { id: "cz", code: "3204", zh: "常州市", en: "Changzhou", longitude: 119.9741, latitude: 31.8108 };

/**
 * The six areas of today, each at the approximate position of its seat; `reach` is the radius in degrees over which
 * the made-up positions of its grids are spread.
 *
 * The source counts five 辖市(区) with a grid service centre and does not name them. We read them as the five municipal
 * districts and give Liyang, the county-level city, a governance office instead, so that the five stay five.
 */
export const areas = [
  {
    id: "tianning",
    code: "320402",
    zh: "天宁区",
    en: "Tianning District",
    longitude: 119.9995,
    latitude: 31.7797,
    reach: 0.06,
    centre: true,
  },
  {
    id: "zhonglou",
    code: "320404",
    zh: "钟楼区",
    en: "Zhonglou District",
    longitude: 119.9022,
    latitude: 31.8021,
    reach: 0.06,
    centre: true,
  },
  { id: "xinbei", code: "320411", zh: "新北区", en: "Xinbei District", longitude: 119.9725, latitude: 31.8306, reach: 0.1, centre: true },
  { id: "wujin", code: "320412", zh: "武进区", en: "Wujin District", longitude: 119.9424, latitude: 31.7012, reach: 0.14, centre: true },
  { id: "jintan", code: "320413", zh: "金坛区", en: "Jintan District", longitude: 119.5979, latitude: 31.7234, reach: 0.14, centre: true },
  { id: "liyang", code: "320481", zh: "溧阳市", en: "Liyang City", longitude: 119.4842, latitude: 31.4161, reach: 0.18, centre: false },
];

/** Streets of the published list whose English name and id do not follow from their pronunciation. */
export const specialStreets = {
  320412400: { id: "wujin-economic-zone", en: "Wujin Economic Development Zone" },
  320412411: { id: "wujin-high-tech-zone", en: "Wujin National High-tech Zone" },
  320412412: { id: "wujin-west-taihu", en: "West Taihu Leisure Area" },
  320412413: { id: "wujin-taihu-resort", en: "Taihu Resort" },
  320413400: { id: "jintan-economic-zone", en: "Jintan Economic Development Zone" },
  320413401: { id: "jintan-maoshan-resort", en: "Maoshan Resort" },
  320413402: { id: "jintan-hualuogeng-zone", en: "Hua Luogeng High-tech Zone" },
};

/** Two prisons are listed as streets for the census. They are no area of grid work. */
export const notAreas = ["320481400", "320481401"];

/** Communities whose English name does not follow from their pronunciation. */
export const specialCommunities = {
  320402001401: "Diaozhuang Industrial Park",
  320404003401: "Beigang Industrial Park",
};
