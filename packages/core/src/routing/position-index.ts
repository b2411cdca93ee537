import type { Unit } from "../definition/index.js";

/** Finds the nearest of many points within a radius. */
export interface PositionIndex {
  /** The id of the nearest point within the radius that passes the filter; of equally near ones the first listed. */
  nearest(longitude: number, latitude: number, passes: (id: string) => boolean): string | undefined;
}

interface Point {
  id: string;
  longitude: number;
  latitude: number;
}

/** The mean radius of the earth (IUGG), in metres. */
const EARTH_M = 6_371_008.8;
const METRES_PER_DEGREE = (EARTH_M * Math.PI) / 180;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The distance of two WGS 84 positions along a great circle of the mean sphere, in metres (haversine formula). */
export function distance(a: Omit<Point, "id">, b: Omit<Point, "id">): number {
  const chord =
    Math.sin(radians(b.latitude - a.latitude) / 2) ** 2 +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  return 2 * EARTH_M * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/**
 * A grid of buckets, each as high as the radius: a search looks into three rows of buckets, and into as many columns as
 * the radius spans at that latitude. For thousands of points a tree would not be faster, and this has nothing to balance.
 */
export function createPositionIndex(units: readonly Unit[], radius: number): PositionIndex {
  const cell = radius / METRES_PER_DEGREE;
  const buckets = new Map<string, Point[]>();
  const column = (longitude: number): number => Math.floor(longitude / cell);
  for (const { id, longitude, latitude } of units) {
    if (longitude === undefined || latitude === undefined) continue;
    const key = `${column(longitude)},${column(latitude)}`;
    const point = { id, longitude, latitude };
    const others = buckets.get(key);
    if (others === undefined) buckets.set(key, [point]);
    else others.push(point);
  }
  return {
    nearest(longitude, latitude, passes) {
      const here = { longitude, latitude };
      let best: { id: string; metres: number } | undefined;
      // Columns narrow towards the poles; beyond 89 degrees no district of ours lies.
      const span = Math.ceil(1 / Math.cos(radians(Math.min(89, Math.abs(latitude)))));
      for (let row = column(latitude) - 1; row <= column(latitude) + 1; row += 1) {
        for (let at = column(longitude) - span; at <= column(longitude) + span; at += 1) {
          for (const point of buckets.get(`${at},${row}`) ?? []) {
            const metres = distance(here, point);
            if (metres <= radius && (best === undefined || metres < best.metres) && passes(point.id)) best = { id: point.id, metres };
          }
        }
      }
      return best?.id;
    },
  };
}
