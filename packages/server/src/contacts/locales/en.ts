import type { ProblemTable } from "@gridloop/core/definition";

/** What can be wrong with a file of contacts, in English. */
export const en: ProblemTable = {
  document: "the file",
  list: ", ",
  terms: {},
  problems: {
    "contacts-without-member": {
      message: "The file has no column “member”: it has {columns}.",
      remedy: "Name the columns member, language, email, and one for each adapter.",
    },
    "contact-column": { message: "“{id}” is no way a message could go.", remedy: "A way is a slug: lower-case letters, digits, hyphens." },
    "contact-member-unknown": {
      message: "The district has no member “{id}”.",
      remedy: "Import members first: gridloop directory import.",
    },
    "contact-twice": { message: "Member “{id}” is in row {row2} already.", remedy: "Keep one of the rows." },
    "contact-language": { message: "“{id}” is no language of messages.", remedy: "Use zh-CN or en, or leave the cell empty." },
    "contact-address": {
      message: "What stands here is no address messages could go to.",
      remedy: "Write one address, without spaces at its ends or line breaks.",
    },
  },
};
