import type { z } from "../../definition/zod.js";
import { caseChangedSchema } from "../case-view.js";
import { caseParamsSchema } from "../wire.js";
import { base } from "./route.js";

/** Problems any command on a case may give. */
export const commandErrors = [
  "case-not-found",
  "case-closed",
  "not-permitted",
  "version-conflict",
  "form-invalid",
  "body-malformed",
  "body-invalid",
  "body-too-large",
  "media-type-unsupported",
  "idempotency-key-malformed",
  "idempotency-key-reused",
] as const;

/** What every command answers: where the case stands then. */
export const changed = { status: 200, schema: caseChangedSchema } as const;

/** A command of a member on a case. */
export interface CaseCommandRoute<Segment extends string, Body extends z.ZodType> {
  readonly method: "POST";
  readonly path: `${typeof base}/cases/{id}/${Segment}`;
  readonly tag: "cases" | "supervision";
  readonly caller: "member";
  readonly params: typeof caseParamsSchema;
  readonly body: Body;
  readonly reply: typeof changed;
  readonly errors: readonly string[];
}

/**
 * A command of a member on a case, posted to its own address below the case's.
 *
 * @param errors codes of problems beyond those any command may give
 */
export const caseCommand = <const Segment extends string, Body extends z.ZodType>(
  segment: Segment,
  body: Body,
  errors: readonly string[],
  tag: CaseCommandRoute<Segment, Body>["tag"] = "cases",
): CaseCommandRoute<Segment, Body> => ({
  method: "POST",
  path: `${base}/cases/{id}/${segment}`,
  tag,
  caller: "member",
  params: caseParamsSchema,
  body,
  reply: changed,
  errors: [...commandErrors, ...errors],
});
