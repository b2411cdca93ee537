import { z } from "zod";
import { indicator } from "./assessment.js";
import { calendar } from "./calendar.js";
import { catalogueItem, itemClass } from "./catalogue.js";
import { channel } from "./channel.js";
import { level, member, role, teamRule, unit } from "./organisation.js";
import { replayMapping } from "./replay-mapping.js";
import { slug } from "./slug.js";
import { text } from "./text.js";
import { workflow } from "./workflow.js";

/** All a district writes down: organisation, calendar, catalogue, workflows, assessment. */
export const district = z
  .strictObject({
    $schema: z.string().optional(),
    id: slug,
    title: text.optional(),
    /** IANA name. */
    timeZone: z.string().min(1),
    levels: z.array(level).min(1),
    units: z.array(unit).min(1),
    roles: z.array(role),
    members: z.array(member).default([]),
    teamRules: z.array(teamRule).default([]),
    channels: z.array(channel).min(1),
    calendar,
    classes: z.array(itemClass).optional(),
    catalogue: z.array(catalogueItem).min(1),
    workflows: z.array(workflow).min(1),
    assessment: z.array(indicator).default([]),
    /** Exports of other systems that can be replayed. */
    replays: z.array(replayMapping).optional(),
    /** How case numbers look: `{date}` is the opening day, `{sequence}` a running number, zero-padded by `:n`. */
    caseNumber: z.string().max(60).optional(),
    /** What the demonstration shows of the district: the personas offered. */
    demo: z.strictObject({ personas: z.array(slug).default([]) }).optional(),
    source: z.string().optional(),
  })
  .meta({ id: "district" });

/** All a district writes down. */
export type District = z.infer<typeof district>;

/** A district as it is written, before defaults are filled in. */
export type DistrictInput = z.input<typeof district>;
