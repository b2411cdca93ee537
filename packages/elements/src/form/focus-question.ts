import { controlId } from "./render-field.js";

/** Moves the focus to the control that asks a field: in a group to what is chosen, else to the first. */
export function focusQuestion(root: ShadowRoot | Document, field: string): void {
  const target = root.getElementById(controlId(field));
  const focusable = target?.matches("fieldset")
    ? (target.querySelector<HTMLElement>("input:checked, input, button, select") ?? target)
    : target;
  focusable?.focus();
  target?.closest(".field")?.scrollIntoView({ block: "nearest" });
}
