import { z } from "../definition/zod.js";
import { slugSchema } from "../definition/slug.js";
import { textSchema } from "../definition/text.js";
import { formOnWireSchema } from "./form-on-wire.js";

/** A channel matters come in by. */
const channelViewSchema = z.object({ id: slugSchema, title: textSchema, public: z.boolean() });

/** A matter a case can be about, as light as a list of a thousand needs it. */
const itemViewSchema = z.object({
  id: slugSchema,
  title: textSchema,
  /** The id of the form asked at intake, among `forms`. */
  intakeForm: z.string(),
  class: slugSchema.optional(),
  keywords: z.array(z.string()).optional(),
});

/** What a portal must know of a district before anybody has signed in. */
export const districtViewSchema = z
  .object({
    id: slugSchema,
    title: textSchema,
    timeZone: z.string(),
    classes: z.array(z.object({ id: slugSchema, title: textSchema })),
    channels: z.array(channelViewSchema),
    items: z.array(itemViewSchema),
    /**
     * The intake forms items name; other forms come with the action that asks them. Ids are unique in this list: where two
     * workflows have different forms of one id, each stands as `<workflow>.<form>`.
     */
    forms: z.array(formOnWireSchema.extend({ id: z.string() })),
    steps: z.array(z.object({ id: slugSchema, title: textSchema })),
  })
  .meta({ id: "district-view" });

/** What a portal must know of a district. */
export type DistrictView = z.infer<typeof districtViewSchema>;
