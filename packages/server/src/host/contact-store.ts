import type { Locale } from "@gridloop/core";
import type { NotificationPreferences } from "@gridloop/core/api";

/** How a member is reached, as the office keeps it. */
export interface Contact {
  member: string;
  language?: Locale;
  /** By way: an e-mail address, a telephone number, an id in the office's messenger. */
  addresses: Readonly<Record<string, string>>;
  /** What the member chose. */
  preferences?: NotificationPreferences;
}

/** Keeps addresses and choices of members, apart from definitions, which are published, and from cases. */
export interface ContactStore {
  /** The contacts of some members, those there are; of all, in the order of their ids, where none is named. */
  get(district: string, members?: readonly string[]): Promise<Contact[]>;
  /** Sets language and addresses of members; what they chose stays. */
  save(district: string, contacts: readonly Omit<Contact, "preferences">[]): Promise<void>;
  /** Sets what a member chose. */
  choose(district: string, member: string, preferences: NotificationPreferences): Promise<void>;
}
