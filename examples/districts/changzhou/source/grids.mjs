import { text } from "./text.mjs";

/** CZ-4: 4,982 base and 1,316 dedicated grids, 6,298 in all. The source says no more; which lie where is made up. */
export const baseGrids = 4982;
export const dedicatedGrids = 1316;

/** CZ-5: dedicated grids are drawn around an agency, a firm, a school or a hospital. */
const institutions = [
  { id: "school", zh: "学校", en: "school" },
  { id: "firm", zh: "企业", en: "firm" },
  { id: "agency", zh: "机关", en: "agency" },
  { id: "hospital", zh: "医院", en: "hospital" },
  { id: "firm", zh: "企业", en: "firm" },
];

/**
 * Hands out a whole number of things in proportion to weights, so that the sum is exact: each gets the difference of
 * two rounded running totals.
 * @param {number} total @param {number[]} weights
 */
export function share(total, weights) {
  const sum = weights.reduce((left, right) => left + right, 0);
  let run = 0;
  let given = 0;
  return weights.map((weight) => {
    run += weight;
    const part = Math.round((total * run) / sum) - given;
    given += part;
    return part;
  });
}

/**
 * The grids of every community, with made-up police codes (CZ-6: the community's code, J base or Z dedicated, a number)
 * and made-up positions around the area's seat.
 * @param {{ code: string, setting: string, zh: string, en: string, position: { longitude: number, latitude: number }, spread: number }[]} communities
 */
export function grids(communities) {
  // A residents' committee has more households than a villagers' one.
  const base = share(
    baseGrids,
    communities.map(({ setting }) => (setting === "urban" ? 3 : 2)),
  );
  const dedicated = share(
    dedicatedGrids,
    communities.map(() => 1),
  );
  let institution = 0;
  return communities.flatMap((community, index) => {
    const many = base[index] + dedicated[index];
    const place = (number) => around(community.position, community.spread, number, many);
    const ofBase = Array.from({ length: base[index] }, (_, number) => ({
      ...common(community, `${community.code}-${two(number + 1)}`, place(number)),
      title: text(`${community.zh}第${number + 1}网格`, `${community.en}, Grid ${number + 1}`),
      grid: { kind: "base", setting: community.setting, policeCode: `${community.code}J${two(number + 1)}` },
    }));
    const ofInstitutions = Array.from({ length: dedicated[index] }, (_, number) => {
      const kind = institutions[institution++ % institutions.length];
      return {
        ...common(community, `${community.code}-z${two(number + 1)}`, place(base[index] + number)),
        title: text(`${community.zh}专属网格${number + 1}（${kind.zh}）`, `${community.en}, Dedicated Grid ${number + 1} (${kind.en})`),
        grid: { kind: "dedicated", institution: kind.id, policeCode: `${community.code}Z${two(number + 1)}` },
      };
    });
    return [...ofBase, ...ofInstitutions];
  });
}

const common = (community, id, position) => ({ id, level: "grid", parent: community.code, ...position, synthetic: true });

const two = (number) => String(number).padStart(2, "0");

/** The angle between neighbours on a sunflower's head spreads points evenly over a disc. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/**
 * The place of one of many points spread over a disc, to four decimals (about ten metres).
 * @param {{ longitude: number, latitude: number }} middle @param {number} radius degrees @param {number} index @param {number} many
 */
export function around(middle, radius, index, many) {
  const distance = radius * Math.sqrt((index + 0.5) / many);
  return {
    longitude: round(middle.longitude + distance * Math.cos(index * goldenAngle)),
    latitude: round(middle.latitude + distance * 0.85 * Math.sin(index * goldenAngle)),
  };
}

const round = (degrees) => Math.round(degrees * 10_000) / 10_000;
