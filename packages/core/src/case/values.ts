import type { PersonalMark } from "../definition/index.js";
import type { FieldValue, FieldValues } from "../form/index.js";

export type { FieldValue, FieldValues };

/** What an event keeps of a personal value: SHA-256 over salt and canonical value, base64url. */
export interface Commitment {
  mark: Exclude<PersonalMark, "none">;
  digest: string;
}

/** A personal value on its way to the erasable table; `key` is the field or text it belongs to, and the event's sequence number. */
export interface PersonalValue {
  key: string;
  field: string;
  mark: Exclude<PersonalMark, "none">;
  value: FieldValue;
  /** base64url; erased with the value. */
  salt: string;
}
