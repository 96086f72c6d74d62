// SPDX-License-Identifier: EUPL-1.2
import { fold, foldHeading } from "../../values/fold";
import type { CellPosition } from "../../workbook/address";
import type { Sheet } from "../../workbook/snapshot";
import { type CardScores, scoresOnCard } from "./card-scores";
import { nameEvidence, type NameEvidence } from "./person-name";
import { MAY_BE_PERSON, OF_JUDGED, OF_ONE_PERSON, OF_STAFF, type PersonWord, personWord } from "./person-words";

/** What stands on a sheet outside its rows of indicators: a name under a key, and what says whose the sheet is. */
export interface PersonCard extends CardScores {
  readonly person: PersonWord;
  readonly evidence: Exclude<NameEvidence, null>;
  readonly at: CellPosition;
  /** A title that says that the sheet is one person's. */
  readonly isOfOne: boolean;
  /** The name of the sheet, or a title at its head, says that somebody of the staff is judged. */
  readonly isOfStaff: boolean;
  /** The key says that whoever is named is judged («Valutato»), or is staff («Dipendente»). */
  readonly isJudged: boolean;
}

const LONGEST_TITLE = 120;
/** «Dirigente: dott. Neri» above a card of «Dipendente: Rossi Mario» is who judges. */
const WHOSE_FIRST: readonly PersonWord[] = ["name", "person", "officer", "owner", "title"];
/** Where the titles of a sheet stand. */
const TITLE_ROWS = 6;

type Keyed = Pick<PersonCard, "person" | "evidence" | "at" | "isJudged">;
type Said = Pick<PersonCard, "isOfOne" | "isOfStaff">;

/**
 * The person whose card a sheet is, as keys above its tables name them («Cognome e nome: ROSSI MARIO»); on a sheet of
 * individual results, as its titles do («Obiettivi individuali – dott. Mario Rossi»).
 */
export function personCard(sheet: Sheet, isTaken: (row: number) => boolean, isIndividual: boolean): PersonCard | null {
  const rows = [...sheet.rows()].filter((row) => !isTaken(row));
  const keyed = rows.flatMap((row) => keyedOn(sheet, row));
  const found = keyed.length === 0 && isIndividual ? titledOn(sheet, rows.slice(0, TITLE_ROWS)) : keyed;
  const [first] = found.sort((a, b) => WHOSE_FIRST.indexOf(a.person) - WHOSE_FIRST.indexOf(b.person));
  return first ? { ...first, ...saidOnSheet(sheet, rows), ...scoresOnCard(sheet, rows) } : null;
}

function keyedOn(sheet: Sheet, row: number): readonly Keyed[] {
  const columns = sheet.columns(row);
  return columns.flatMap((column, index) => {
    const { kind, text } = sheet.cell(row, column);
    if (kind !== "text" || text.length > LONGEST_TITLE || !MAY_BE_PERSON.test(text)) return [];
    const named = keyedName(sheet, row, text, columns.slice(index + 1));
    if (!named) return [];
    const { column: beside, ...found } = named;
    return [{ ...found, at: { row, column: beside ?? column } }];
  });
}

function titledOn(sheet: Sheet, rows: readonly number[]): Keyed[] {
  const titles = rows.flatMap((row) => {
    const columns = sheet.columns(row);
    return columns.map((column) => ({ text: sheet.cell(row, column).text, at: { row, column } }));
  });
  const named = [{ text: sheet.name, at: { row: 0, column: 0 } }, ...titles].filter(({ text }) => namesSomebody(text));
  return named.map(({ at }) => ({ person: "title", evidence: "sure", at, isJudged: false }));
}

function namesSomebody(title: string): boolean {
  return (
    title.length <= LONGEST_TITLE && title.split(/\s[-–—]\s|[:,;()]/).some((part) => nameEvidence(part) === "sure")
  );
}

function saidOnSheet(sheet: Sheet, rows: readonly number[]): Said {
  const name = fold(sheet.name);
  let [isOfOne, isOfStaff] = [OF_ONE_PERSON.test(name), OF_STAFF.test(name)];
  for (const [index, row] of rows.entries())
    for (const column of sheet.columns(row)) {
      const { kind, text } = sheet.cell(row, column);
      if (kind !== "text" || text.length > LONGEST_TITLE) continue;
      const folded = fold(text);
      isOfOne ||= OF_ONE_PERSON.test(folded);
      isOfStaff ||= index < TITLE_ROWS && OF_STAFF.test(folded);
    }
  return { isOfOne, isOfStaff };
}

interface Named extends Omit<Keyed, "at"> {
  /** null: the name is in the cell of the key. */
  readonly column: number | null;
}

/** Where one entry of a cell ends and another begins: «Anno: 2024    Valutato: Mario Rossi    Delibera n. 3». */
const BETWEEN_ENTRIES = /\n|\t|\s{2,}/;

/** The person whom a cell names, in one of its entries or in the next cell. */
function keyedName(sheet: Sheet, row: number, text: string, right: readonly number[]): Named | null {
  const whole = entryName(sheet, row, text, right);
  if (whole) return whole;
  const entries = text.replace(/:\s+/g, ": ").split(BETWEEN_ENTRIES);
  for (const entry of entries.length > 1 ? entries : []) {
    const named = entry.includes(":") ? entryName(sheet, row, entry, entry === entries.at(-1) ? right : []) : null;
    if (named) return named;
  }
  return null;
}

function entryName(sheet: Sheet, row: number, text: string, right: readonly number[]): Named | null {
  const colon = text.indexOf(":");
  const key = foldHeading(colon < 0 ? text : text.slice(0, colon));
  const person = personWord(key);
  if (person === null || person === "code") return null;
  const inside = colon < 0 ? "" : text.slice(colon + 1).trim();
  const column = right.find((each) => sheet.cell(row, each).text.trim() !== "");
  if (inside === "" && column === undefined) return null;
  const evidence = evidenceIn(inside === "" ? sheet.cell(row, column!).text : inside);
  if (evidence === null || (evidence === "shape" && person !== "name")) return null;
  return { person, evidence, isJudged: OF_JUDGED.test(key), column: inside === "" ? column! : null };
}

/** What else is said of a person after the name: «dott. Mario Rossi (matr. 12)», «Rossi Mario - Area Tecnica». */
const AFTER_NAME = /[(,;]|\s[-–—]\s|\n|\t|\s{2,}/;

function evidenceIn(text: string): NameEvidence {
  const evidence = nameEvidence(text);
  if (evidence !== null) return evidence;
  return nameEvidence(text.trim().split(AFTER_NAME)[0]!) === "sure" ? "sure" : null;
}
