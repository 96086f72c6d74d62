// SPDX-License-Identifier: EUPL-1.2
import { fold, foldHeading } from "../../values/fold";
import type { CellPosition } from "../../workbook/address";
import type { Sheet } from "../../workbook/snapshot";
import { nameEvidence, type NameEvidence } from "./person-name";
import { MAY_BE_PERSON, OF_ONE_PERSON, type PersonWord, personWord, scoreWord } from "./person-words";

/** What stands on a sheet outside its rows of indicators: a name under a key, and what says whose the sheet is. */
export interface PersonCard {
  readonly person: PersonWord;
  readonly evidence: Exclude<NameEvidence, null>;
  readonly at: CellPosition;
  /** A title that says that the sheet is one person's. */
  readonly isOfOne: boolean;
  /** «Punteggio totale | 87»: a score beside the words that say so. */
  readonly hasScore: boolean;
}

const LONGEST_TITLE = 120;
/** «Dirigente: dott. Neri» above a card of «Dipendente: Rossi Mario» is who judges. */
const WHOSE_FIRST: readonly PersonWord[] = ["name", "person", "officer", "owner", "title"];
/** Where the titles of a sheet stand. */
const TITLE_ROWS = 6;

type Keyed = Pick<PersonCard, "person" | "evidence" | "at">;

/**
 * The person whose card a sheet is, as keys above its tables name them («Cognome e nome: ROSSI MARIO»); on a sheet of
 * individual results, as its titles do («Obiettivi individuali – dott. Mario Rossi»).
 */
export function personCard(sheet: Sheet, isTaken: (row: number) => boolean, isIndividual: boolean): PersonCard | null {
  const rows = [...sheet.rows()].filter((row) => !isTaken(row));
  const keyed = rows.flatMap((row) => keyedOn(sheet, row));
  const found = keyed.length === 0 && isIndividual ? titledOn(sheet, rows.slice(0, TITLE_ROWS)) : keyed;
  const [first] = found.sort((a, b) => WHOSE_FIRST.indexOf(a.person) - WHOSE_FIRST.indexOf(b.person));
  return first ? { ...first, ...saidOnSheet(sheet, rows) } : null;
}

function keyedOn(sheet: Sheet, row: number): readonly Keyed[] {
  const columns = sheet.columns(row);
  return columns.flatMap((column, index) => {
    const { kind, text } = sheet.cell(row, column);
    if (kind !== "text" || text.length > LONGEST_TITLE || !MAY_BE_PERSON.test(text)) return [];
    const named = keyedName(sheet, row, text, columns.slice(index + 1));
    return named
      ? [{ person: named.person, evidence: named.evidence, at: { row, column: named.column ?? column } }]
      : [];
  });
}

function titledOn(sheet: Sheet, rows: readonly number[]): Keyed[] {
  const titles = rows.flatMap((row) => {
    const columns = sheet.columns(row);
    return columns.map((column) => ({ text: sheet.cell(row, column).text, at: { row, column } }));
  });
  const named = [{ text: sheet.name, at: { row: 0, column: 0 } }, ...titles].filter(({ text }) => namesSomebody(text));
  return named.map(({ at }) => ({ person: "title", evidence: "sure", at }));
}

function namesSomebody(title: string): boolean {
  return (
    title.length <= LONGEST_TITLE && title.split(/\s[-–—]\s|[:,;()]/).some((part) => nameEvidence(part) === "sure")
  );
}

function saidOnSheet(sheet: Sheet, rows: readonly number[]): Pick<PersonCard, "isOfOne" | "hasScore"> {
  let [isOfOne, hasScore] = [OF_ONE_PERSON.test(fold(sheet.name)), false];
  for (const row of rows) {
    const columns = sheet.columns(row);
    for (const [index, column] of columns.entries()) {
      const { kind, text } = sheet.cell(row, column);
      if (kind !== "text" || text.length > LONGEST_TITLE) continue;
      isOfOne ||= OF_ONE_PERSON.test(fold(text));
      hasScore ||= isScored(sheet, row, text, columns.slice(index + 1));
    }
  }
  return { isOfOne, hasScore };
}

interface Named {
  readonly person: PersonWord;
  readonly evidence: Exclude<NameEvidence, null>;
  /** null: the name is in the cell of the key. */
  readonly column: number | null;
}

function keyedName(sheet: Sheet, row: number, text: string, right: readonly number[]): Named | null {
  const colon = text.indexOf(":");
  const person = personWord(foldHeading(colon < 0 ? text : text.slice(0, colon)));
  if (person === null || person === "code") return null;
  const inside = colon < 0 ? "" : text.slice(colon + 1).trim();
  const column = right.find((each) => sheet.cell(row, each).text.trim() !== "");
  if (inside === "" && column === undefined) return null;
  const name = inside === "" ? sheet.cell(row, column!).text : inside;
  const evidence = nameEvidence(name);
  if (evidence === null || (evidence === "shape" && person !== "name")) return null;
  return { person, evidence, column: inside === "" ? column! : null };
}

function isScored(sheet: Sheet, row: number, text: string, right: readonly number[]): boolean {
  if (right.length === 0 || !right.some((column) => sheet.cell(row, column).kind === "number")) return false;
  return scoreWord(foldHeading(text)) !== null;
}
