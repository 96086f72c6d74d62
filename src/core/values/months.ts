// SPDX-License-Identifier: EUPL-1.2

const MONTHS = [
  "gennaio",
  "febbraio",
  "marzo",
  "aprile",
  "maggio",
  "giugno",
  "luglio",
  "agosto",
  "settembre",
  "ottobre",
  "novembre",
  "dicembre",
];
const BY_NAME: ReadonlyMap<string, number> = new Map([
  ...MONTHS.map((name, index) => [name, index + 1] as const),
  ...MONTHS.map((name, index) => [name.slice(0, 3), index + 1] as const),
  ["sett", 9],
]);

/** 6 for «giugno» and «giu»; null for a word that is no month. */
export function monthNumber(word: string): number | null {
  return BY_NAME.get(word) ?? null;
}

/** The last day of a month; February has 28 without its year, for 29 may not exist. */
export function lastDay(month: number, year: number | null): number {
  if (month === 2) return year !== null && new Date(Date.UTC(year, 2, 0)).getUTCDate() === 29 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
