import { expect, test } from "vitest";
import { importContacts } from "./import-contacts.js";

const knows = (member: string): boolean => ["sun", "li", "zhou"].includes(member);
const cellsOf = (csv: string): string[] => {
  const result = importContacts(csv, knows);
  return result.ok ? [] : result.problems.map(({ row, column, code }) => `${String(row)} ${column} ${code}`);
};

test("reads language and addresses of members, an empty cell being none", () => {
  expect(importContacts("member,language,email,sms\nsun,zh-CN,sun@gov.example,13900139000\n\nli,,,\n", knows)).toEqual({
    ok: true,
    contacts: [
      { member: "sun", language: "zh-CN", addresses: { email: "sun@gov.example", sms: "13900139000" } },
      { member: "li", addresses: {} },
    ],
  });
});

test("is all or nothing, and names every wrong cell", () => {
  const csv = "member,language,email,sms\nsun,fr,sun@@gov.example,1\nnobody,en,,\nsun,en,,\nli,en,li@gov.example, 139\n";
  expect(cellsOf(csv)).toEqual([
    "2 language contact-language",
    "2 email contact-address",
    "3 member contact-member-unknown",
    "4 member contact-twice",
    "5 sms contact-address",
  ]);
});

test.each([
  "sun@gov.example,li@gov.example",
  "sun@gov.example\r\nBcc: x@evil.example",
  "Sun <sun@gov.example>",
  "sun",
  "@gov.example",
  "sun@",
])("takes no %j for an e-mail address, and does not repeat it", (address) => {
  const csv = `member,email\nsun,"${address}"\n`;
  expect(cellsOf(csv)).toEqual(["2 email contact-address"]);
  expect(JSON.stringify(importContacts(csv, knows))).not.toContain("evil");
});

test("needs a column of members, and ways that can be ways", () => {
  expect(cellsOf("id,email\nsun,\n")).toEqual(["0  contacts-without-member"]);
  expect(cellsOf("member,E-Mail\nsun,\n")).toEqual(["1 E-Mail contact-column"]);
});

test("says what is wrong in both languages", () => {
  const result = importContacts("member\nnobody\n", knows);
  expect(result.ok ? [] : result.problems.map(({ message }) => message)).toEqual([
    { "zh-CN": "本区（市）没有人员“nobody”。", en: "The district has no member “nobody”." },
  ]);
});
