import type { FieldOnWire } from "@gridloop/core/api";
import type { Locale } from "@gridloop/core/definition";
import type { TemplateResult } from "lit";
import type { Connection } from "../connection/connection.js";

/** A question as it stands at one moment, for the control that asks it. */
export interface FieldFrame {
  readonly field: FieldOnWire;
  /** The id of the control that takes the focus and that the label names. Parts of a group add a suffix of their own. */
  readonly id: string;
  /** What the question says, for a control that draws its label itself. */
  readonly label: TemplateResult;
  /** The answer so far, as the form keeps it; undefined while there is none. */
  readonly value: unknown;
  readonly required: boolean;
  /** Whether the answer is known to be wrong. */
  readonly wrong: boolean;
  /** The ids of what describes the control: hint and problem; empty where nothing does. A counter adds its own. */
  readonly describedBy: string;
  readonly locale: Locale;
}

/** What a control may do to the form it stands in. Stays the same as long as the form does. */
export interface FieldSetting {
  readonly field: FieldOnWire;
  /** Takes an answer. Nothing is judged while the person is still at it: the form sees by itself when they leave. */
  answer(value: unknown): void;
  /** Asks for the form to be drawn again, where something other than the answer changed. */
  redraw(): void;
  /** The way to the server, for photos and places; nothing without a provider. */
  connection(): Connection | undefined;
  /** The time zone the clock on the district's wall goes by: see `zoneOffset`. Nothing where the form's element does not know it. */
  timeZone(): string | undefined;
}

/** A native control a person types text into. */
export type TextInput = HTMLInputElement | HTMLTextAreaElement;

/** The control of one field of a form. It lives as long as the form does and may keep what is not part of the answer. */
export interface FieldControl {
  /** Draws the control alone; label, hint and problem stand around it. */
  render(frame: FieldFrame): TemplateResult;
  /** Several controls under one legend, in place of one under a label. */
  readonly grouped?: boolean;
  /** The control draws `frame.label` itself, in place of a label above it. */
  readonly drawsLabel?: boolean;
  /**
   * Takes text typed into a native control that names the field in `data-field`. Called between compositions of an input
   * method only, never in the middle of one. Without it the text itself is the answer.
   */
  typed?(input: TextInput): void;
  /** What is under way and must end before the answer is whole, such as an upload; undefined where nothing is. */
  pending?(): Promise<void> | undefined;
  /** Why the answer cannot be sent as it stands although it would be valid, in the reader's words: a photo that failed to upload. */
  obstacle?(locale: Locale): string | undefined;
  /** The answer as a person reads it back, where the answer alone does not say it: a place known by its id, photos. */
  readBack?(value: unknown, locale: Locale): TemplateResult | string | undefined;
  /** The server refused the answer, by the problem's code: what only the control can mend, it does. */
  refused?(code: string): void;
  /** The form is taken off the page, for good or to be put back: what listens or waits ends, what was answered stays. */
  disconnect?(): void;
}

/** Makes the control of a field type. */
export type MakeFieldControl = (setting: FieldSetting) => FieldControl;
