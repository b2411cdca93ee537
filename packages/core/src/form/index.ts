// Filling in forms, in the browser as on the server. Loads neither zod nor XState; the zod schema of a form is an entry of its own, form/zod.

export { describeFieldProblem } from "./describe-field-problem.js";
export type { AnswerProblem, FieldProblem, FieldProblemCode, IdNumberFault, ReportedFieldProblem } from "./field-problem.js";
export type { FieldValue, FieldValues } from "./field-value.js";
export { isCivilDate } from "./fields/date.js";
export { idNumberCheck, idNumberFault } from "./fields/id-number.js";
export { normalisePhone } from "./fields/phone.js";
export { photoLimit } from "./fields/photo.js";
export { codePoints } from "./fields/plain-text.js";
export { ratingRange } from "./fields/rating.js";
export { readField } from "./fields/read-field.js";
export { isBlank, type Reading } from "./fields/reading.js";
export { fillForm, type Filling, type PersonalAnswer } from "./fill-form.js";
export type { FormContext, ResolvedOption } from "./form-context.js";
export { isRequired, viewForm, visibleFields, type Answers, type FormView } from "./form-view.js";
export { formJsonSchema, type FormSchemaOptions } from "./json-schema/form-json-schema.js";
export type { JsonSchema } from "./json-schema/json-schema.js";
