import type { MakeFieldControl } from "../../../form/field-control.js";
import { choices } from "../choices/choices.js";

/** One of a few options, all in view. */
export const radioControl: MakeFieldControl = ({ answer }) => {
  const choose = (event: Event): void => answer((event.target as HTMLInputElement).value);
  return { grouped: true, render: (frame) => choices(frame, "radio", [frame.value], choose) };
};
