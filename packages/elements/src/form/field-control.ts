import type { FieldOnWire } from "@gridloop/core/api";
import type { Locale } from "@gridloop/core/definition";
import type { TemplateResult } from "lit";
import type { Connection } from "../connection/connection.js";

/** A question as it stands at one moment, for the control that asks it. */
export interface FieldFrame {
  readonly field: FieldOnWire;
  /** The id of the control that takes the focus and that the label names. Parts of a group add a suffix of their own. */
  readonly id: string;
  /** The answer so far, as the form keeps it; undefined while there is none. */
  readonly value: unknown;
  readonly required: boolean;
  /** Whether the answer is known to be wrong. */
  readonly wrong: boolean;
  /** The ids of what describes the control: hint, counter, problem; empty where nothing does. */
  readonly describedBy: string;
  readonly locale: Locale;
}

/** What a control may do to the form it stands in. Stays the same as long as the form does. */
export interface FieldSetting {
  readonly field: FieldOnWire;
  /** Takes an answer. Nothing is judged while the person is still at it. */
  answer(value: unknown): void;
  /** The person is done with the control for now: an answer that is wrong may be said so. */
  settle(): void;
  /** Asks for the form to be drawn again, where something other than the answer changed. */
  redraw(): void;
  /** The way to the server, for photos and places; nothing without a provider. */
  connection(): Connection | undefined;
}

/** The control of one field of a form. It lives as long as the form does and may keep what is not part of the answer. */
export interface FieldControl {
  /** Draws the control alone; label, hint and problem stand around it. */
  render(frame: FieldFrame): TemplateResult;
  /** Several controls under one legend, in place of one under a label. */
  readonly grouped?: boolean;
  /** What is under way and must end before the answer is whole, such as an upload; undefined where nothing is. */
  pending?(): Promise<void> | undefined;
  /** Why the answer cannot be sent as it stands although it would be valid, in the reader's words: a photo that failed to upload. */
  obstacle?(locale: Locale): string | undefined;
  /** The form is taken off the page. */
  disconnect?(): void;
}

/** Makes the control of a field type. */
export type MakeFieldControl = (setting: FieldSetting) => FieldControl;
