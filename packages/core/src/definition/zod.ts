/**
 * The one door to zod: every schema file imports zod from here.
 *
 * zod compiles its object parsers with `Function`, and its mere probing for it violates a strict content security
 * policy, so that is switched off before the first schema exists.
 */
import { z } from "zod";

z.config({ jitless: true });

export { z };

/**
 * An object that refuses keys it does not know. A function of this very module, and not a re-export: the packages say
 * `sideEffects: false`, and a bundler that sees only re-exports used would drop the module together with the switch above.
 */
export const strictObject: typeof z.strictObject = (shape, params) => z.strictObject(shape, params);
