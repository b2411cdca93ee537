import type { DistrictView } from "@gridloop/core/api";
import type { Connection } from "./connection.js";

/** One reading for each connection: a page holds several elements that ask, and a district's catalogue is long. */
const districts = new WeakMap<Connection, Promise<DistrictView>>();

/** The district as it describes itself: its steps, classes, matters and intake forms. Throws `ConnectionError`; a failure is not kept. */
export async function districtOf(connection: Connection): Promise<DistrictView> {
  const known = districts.get(connection);
  if (known) return await known;
  const reading = connection.get<DistrictView>("");
  districts.set(connection, reading);
  reading.catch(() => districts.delete(connection));
  return await reading;
}
