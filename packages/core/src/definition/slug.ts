import { z } from "./zod.js";

/** What a slug looks like. */
export const slugPattern = /^[a-z0-9][a-z0-9-]{0,63}$/;

/**
 * A stable identifier: lower-case letters, digits and hyphens, beginning with a letter or digit, at most 64 characters.
 * Cases, timers and permissions refer to slugs; titles may change freely.
 */
export const slugSchema = z.string().regex(slugPattern);
