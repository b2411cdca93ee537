/** A value of a form field as it is kept: JSON. */
export type FieldValue = string | number | boolean | null | FieldValue[] | { [key: string]: FieldValue };

/** Values by field id. */
export type FieldValues = Record<string, FieldValue>;
