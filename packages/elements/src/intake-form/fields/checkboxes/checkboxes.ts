import type { MakeFieldControl } from "../../../form/field-control.js";
import { choices } from "../choices/choices.js";

/** Any number of options. */
export const checkboxesControl: MakeFieldControl = ({ field, answer }) => {
  let chosen: readonly unknown[] = [];
  const choose = ({ target }: Event): void => {
    const { value, checked } = target as HTMLInputElement;
    const kept = (field.options ?? []).map(({ id }) => id).filter((id) => (id === value ? checked : chosen.includes(id)));
    answer(kept.length === 0 ? undefined : kept);
  };
  return {
    grouped: true,
    render: (frame) => {
      chosen = Array.isArray(frame.value) ? (frame.value as unknown[]) : [frame.value];
      return choices(frame, "checkbox", chosen, choose);
    },
  };
};
