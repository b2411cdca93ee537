/** A made-up text with gaps in braces: {matter}, its title; {spot}, where it is; {since}, since when. */
export type MadeUpText = string;

/** What people are made to write in made-up cases: the staff of a Chinese city, so in Chinese only. */
export interface MadeUpTexts {
  /** Every text ends with this: nobody may take it for a real one. */
  mark: string;
  since: readonly string[];
  /** A report, by the class of its matter; `other` where a class has none of its own. */
  descriptions: Readonly<Record<string, readonly MadeUpText[]>>;
  /**
   * What is written into a field of a form, by the field's id, or `form.field` where the same field means something else in
   * another form; either of them alone or with the class of the matter behind a stroke, or `against` where whoever writes is; `other` where it has
   * none of its own.
   */
  fields: Readonly<Record<string, readonly MadeUpText[]>>;
  /** Where a matter is: {path}, the areas from wide to narrow; {house}, a number; {near}, something near it. */
  spot: MadeUpText;
  nearby: readonly string[];
  /** Where the narrowest place is not known. */
  vague: MadeUpText;
  /** A person, a telephone number and an identity number nobody has. */
  person: string;
  phone: string;
  identityNumber: string;
}
