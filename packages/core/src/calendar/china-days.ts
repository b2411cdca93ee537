// Written by packages/core/scripts/china-days.mjs from the package holiday-calendar (MIT). Do not edit.

/** A year's days that differ from their weekday, as MMDD and ranges of it: days off, and make-up working days (调休). */
export interface ChinaYear {
  readonly year: number;
  readonly off: string;
  readonly working: string;
}

/** China's public holidays and make-up working days, as the State Council announces them year by year. */
export const chinaDays: readonly ChinaYear[] = [
  {
    year: 2019,
    off: "0101 0204-0210 0405-0407 0501-0504 0607-0609 0913-0915 1001-1007",
    working: "0202-0203 0428 0505 0929 1012",
  },
  {
    year: 2020,
    off: "0101 0124-0201 0404-0406 0501-0505 0625-0627 1001-1008",
    working: "0119 0426 0509 0628 0927 1010",
  },
  {
    year: 2021,
    off: "0101-0103 0211-0217 0403-0405 0501-0505 0612-0614 0919-0921 1001-1007",
    working: "0207 0220 0425 0508 0918 0926 1009",
  },
  {
    year: 2022,
    off: "0101-0103 0131-0206 0403-0405 0430-0504 0603-0605 0910-0912 1001-1007 1231",
    working: "0129-0130 0402 0424 0507 1008-1009",
  },
  {
    year: 2023,
    off: "0101-0102 0121-0127 0405 0429-0503 0622-0624 0929-1006",
    working: "0128-0129 0423 0506 0625 1007-1008",
  },
  {
    year: 2024,
    off: "0101 0210-0217 0404-0406 0501-0505 0610 0915-0917 1001-1007",
    working: "0204 0218 0407 0428 0511 0914 0929 1012",
  },
  {
    year: 2025,
    off: "0101 0128-0204 0404-0406 0501-0505 0531-0602 1001-1008",
    working: "0126 0208 0427 0928 1011",
  },
  {
    year: 2026,
    off: "0101-0103 0215-0223 0404-0406 0501-0505 0619-0621 0925-0927 1001-1007",
    working: "0104 0214 0228 0509 0920 1010",
  },
];
