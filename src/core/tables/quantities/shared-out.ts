// SPDX-License-Identifier: EUPL-1.2
import type { DataTable } from "../data-table";
import { ownFigure } from "../sums/own-figure";
import type { Quantity } from "./quantities";
import { quantityWords } from "./quantity-words";

/** Women and men of one whole, as one table has them at the end of one year. */
export interface GenderShares {
  readonly table: DataTable;
  readonly year: number | null;
  readonly whole: number;
  readonly women: Quantity;
  readonly men: Quantity;
}

/** Tables that share one whole out differently: not all of them can be right. */
export interface Contradiction {
  /** Those that most tables contradict, or the first; then the others, in the order of the workbook. */
  readonly shares: readonly GenderShares[];
  /** True when no title speaks of anything but the staff of the body; else a person must look. */
  readonly isSameStaff: boolean;
  readonly proof: Proof | null;
}

/** One of the tables is borne out by the rows of another, whose totals are wrong. */
export interface Proof {
  readonly right: GenderShares;
  /** The table whose rows give what the right one has. */
  readonly by: GenderShares;
  readonly wrong: readonly GenderShares[];
}

/** A smaller whole may be the same by chance; of tables that speak of something else too, so may a larger one. */
const LEAST_WHOLE = 10;
const LEAST_WHOLE_IN_DOUBT = 50;
const STAFF = new Set("personale dipendenti dipendente organico organica".split(" "));
/** What titles of the whole staff say: with any other word the table may be of a part of it, or of something else. */
const WHOLE_STAFF = new Set(
  (
    "personale dipendenti dipendente organico organica dotazione consistenza servizio ruolo ente camera comune provincia regione universita " +
    "risorse umane bilancio genere sesso donne uomini pari opportunita composizione distribuzione ripartizione suddivisione " +
    "categoria categorie qualifica inquadramento area aree profilo eta fascia fasce anzianita titolo studio " +
    "tempo pieno parziale unita fine tabella tab prospetto"
  ).split(" "),
);

/** Finds the wholes that are the same in several tables, of the same year, and are shared out differently. */
export function contradictions(quantities: readonly Quantity[]): readonly Contradiction[] {
  const groups = new Map<string, GenderShares[]>();
  for (const shares of genderShares(quantities)) {
    const name = `${String(shares.year)}|${String(shares.whole)}`;
    const group = groups.get(name);
    if (group) group.push(shares);
    else groups.set(name, [shares]);
  }
  return [...groups.values()].flatMap((group) => {
    const speaksOfStaff = group.some(({ table }) => wordsAbout(table).some((word) => STAFF.has(word)));
    return speaksOfStaff ? (contradictionOf(group.filter(({ table }) => isAboutStaff(table))) ?? []) : [];
  });
}

function contradictionOf(staff: readonly GenderShares[]): Contradiction | null {
  if (staff.length < 2) return null;
  const isPlain = staff.map(({ table }) => isStaffOnly(table));
  const isSameStaff = staff[0]!.year !== null && isPlain.every(Boolean);
  if (!isSameStaff && (staff[0]!.whole < LEAST_WHOLE_IN_DOUBT || !isPlain.includes(true))) return null;
  const times = new Map<number, number>();
  for (const { women } of staff) times.set(women.value.number, (times.get(women.value.number) ?? 0) + 1);
  if (times.size < 2) return null;
  const rarity = ({ women }: GenderShares): number => times.get(women.value.number)!;
  const contradicted = staff.reduce((first, next) => (rarity(next) < rarity(first) ? next : first));
  const shares = [contradicted, ...staff.filter((each) => each !== contradicted)];
  return { shares, isSameStaff, proof: proofAmong(shares) };
}

function proofAmong(shares: readonly GenderShares[]): Proof | null {
  for (const by of shares) {
    const [women, men] = [by.women, by.men].map((own) => ownFigure(own.table, own));
    const right = shares.find((each) => each.women.value.number === women && each.men.value.number === men);
    if (right) return { right, by, wrong: shares.filter((each) => each.women.value.number !== women) };
  }
  return null;
}

function wordsAbout({ title, sheet }: DataTable): readonly string[] {
  return [title, sheet].flatMap((text) => quantityWords(text).words);
}

function isAboutStaff(table: DataTable): boolean {
  return isStaffOnly(table) || wordsAbout(table).some((word) => STAFF.has(word));
}

function isStaffOnly(table: DataTable): boolean {
  const words = wordsAbout(table);
  // «a tempo pieno» alone is a part; «a tempo pieno e a tempo parziale» is all
  const isPart = words.includes("pieno") !== words.includes("parziale");
  return !isPart && words.every((word) => WHOLE_STAFF.has(word) || /^\d+$/.test(word));
}

/** Only those that add up: of others another rule speaks. */
function genderShares(quantities: readonly Quantity[]): readonly GenderShares[] {
  const byTable = new Map<DataTable, Map<string, Quantity>>();
  for (const quantity of quantities) {
    const { table, key, year, value } = quantity;
    if (value.type !== "number" || !(key === "donne" || key === "uomini" || key === "")) continue;
    const found = byTable.get(table) ?? new Map<string, Quantity>();
    byTable.set(table, found.set(`${String(year)}|${key}`, quantity));
  }
  return [...byTable.values()].flatMap((found) =>
    [...found.values()].flatMap((women) => {
      const [men, total] = ["uomini", ""].map((key) => found.get(`${String(women.year)}|${key}`));
      return women.key === "donne" && men ? sharesOf(women, men, total) : [];
    }),
  );
}

function sharesOf(women: Quantity, men: Quantity, total: Quantity | undefined): readonly GenderShares[] {
  const whole = women.value.number + men.value.number;
  const addsUp = total === undefined || Math.abs(total.value.number - whole) < 0.5;
  // 100 may be per cent written without its sign
  if (!addsUp || whole < LEAST_WHOLE || whole === 100 || !Number.isInteger(whole)) return [];
  return [{ table: women.table, year: women.year, whole, women, men }];
}
