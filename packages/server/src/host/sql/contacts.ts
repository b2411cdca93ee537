import type { Locale } from "@gridloop/core";
import type { NotificationPreferences } from "@gridloop/core/api";
import type { Contact, ContactStore } from "../contact-store.js";
import type { SqlRow, SqlSession } from "./driver.js";
import { preparedStatement } from "./statements.js";
import { fromStored, toStored } from "./stored-text.js";

const listContacts = preparedStatement("list-contacts");
const saveContacts = preparedStatement("save-contacts");
const chooseNotifications = preparedStatement("choose-notifications");

interface ContactRow extends SqlRow {
  member: string;
  language: string | null;
  addresses: string;
  preferences: string | null;
}

/** The contacts of a database. */
export const sqlContacts = (session: SqlSession): ContactStore => ({
  async get(district, members) {
    if (members?.length === 0) return [];
    const rows = await session.query<ContactRow>(listContacts, [toStored(district), members?.map(toStored) ?? null]);
    return rows.map(fromRow);
  },
  async save(district, contacts) {
    if (contacts.length === 0) return;
    await session.query(saveContacts, [
      toStored(district),
      contacts.map(({ member }) => toStored(member)),
      contacts.map(({ language }) => language ?? null),
      contacts.map(({ addresses }) => JSON.stringify(addresses)),
    ]);
  },
  async choose(district, member, preferences) {
    await session.query(chooseNotifications, [toStored(district), toStored(member), JSON.stringify(preferences)]);
  },
});

const fromRow = ({ member, language, addresses, preferences }: ContactRow): Contact => ({
  member: fromStored(member),
  ...(language === null ? {} : { language: language as Locale }),
  addresses: JSON.parse(addresses) as Contact["addresses"],
  ...(preferences === null ? {} : { preferences: JSON.parse(preferences) as NotificationPreferences }),
});
