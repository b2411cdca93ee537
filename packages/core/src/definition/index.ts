// What a district may write down, and what can be told from a definition alone.

// The concepts, from the whole to its parts.
export * from "./district.js";
export * from "./organisation.js";
export * from "./calendar.js";
export * from "./channel.js";
export * from "./catalogue.js";
export * from "./workflow.js";
export * from "./form.js";
export * from "./lifecycle.js";
export * from "./supervision.js";
export * from "./survey.js";
export * from "./approval.js";
export * from "./operations.js";
export * from "./emergency.js";
export * from "./notification.js";
export * from "./assessment.js";
export * from "./replay-mapping.js";

// What they are made of.
export * from "./condition.js";
export * from "./duration.js";
export * from "./limit.js";
export * from "./resolve-limit.js";
export * from "./slug.js";
export * from "./text.js";
export * from "./unit-rule.js";

// What can be done with a definition.
export * from "./describe-condition.js";
export * from "./evaluate-condition.js";
export * from "./file-reference.js";
export * from "./parse-district.js";
export { formatPath, makeProblem } from "./problem.js";
export type { Problem, ProblemDetail, ProblemPath, ProblemSource, ProblemTable, ProblemTables, ProblemWords } from "./problem.js";
export * from "./table-rows.js";
export { districtJsonSchema, workflowJsonSchema } from "./json-schema.js";
export type { DefinitionJsonSchema, JsonSchemaOptions } from "./json-schema.js";
export { defineDistrict, defineWorkflow } from "./define.js";
export type { DefinedDistrict } from "./defined-district.js";
export type { DefinedWorkflow } from "./defined-workflow.js";
