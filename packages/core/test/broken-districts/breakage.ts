// A district under test is broken on purpose, so its type is no help.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Broken = any;

/**
 * One way to break the small district: what it is, how it is done to the district or its workflow, and the problems a
 * check must then find, no more and no fewer, as `code at path`.
 */
export type Breakage = [what: string, breakIt: (district: Broken, workflow: Broken) => void, expected: string[]];

/** A stage of a workflow. */
export const stage = (workflow: Broken, id: string): Broken => workflow.lifecycle.stages.find((candidate: Broken) => candidate.id === id);

/** An action of a workflow. */
export const action = (workflow: Broken, id: string): Broken =>
  workflow.lifecycle.stages.flatMap((each: Broken) => each.actions ?? []).find((candidate: Broken) => candidate.id === id);

/** A field of a workflow's forms. */
export const field = (workflow: Broken, id: string): Broken =>
  workflow.forms.flatMap((form: Broken) => form.fields).find((candidate: Broken) => candidate.id === id);

/** A title in both languages. */
export const title = { "zh-CN": "某", en: "Some" };

/** Where the stages, the overdue chain and the fields of the intake form are. */
export const stages = "workflows[0].lifecycle.stages";
export const chain = "workflows[0].supervision[0]";
export const intake = "workflows[0].forms[0].fields";
