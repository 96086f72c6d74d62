// SPDX-License-Identifier: EUPL-1.2
import { fold, foldHeading } from "../../values/fold";
import type { CellPosition } from "../../workbook/address";
import type { Sheet } from "../../workbook/snapshot";
import { nameEvidence } from "./person-name";
import {
  MAY_BE_PERSON,
  OF_CONDUCT,
  OF_NUMBERS,
  OF_STAFF,
  OF_THINGS,
  OF_UNITS,
  type PersonWord,
  personWord,
  PUBLIC_RANKING,
  type ScoreWord,
  scoreWord,
} from "./person-words";

/** A table with a row for each person and a column of scores. */
export interface PeopleList {
  readonly person: PersonWord;
  /** The heading of the persons' column. */
  readonly at: CellPosition;
  /** Headings of the columns of scores, from left to right. */
  readonly scores: readonly { readonly word: ScoreWord; readonly at: CellPosition }[];
  /** Rows with a person and a score. */
  readonly rows: number;
  /** Different persons on them. */
  readonly people: number;
  /** Of the rows, those whose person is written like a name; and those who surely are named. */
  readonly named: number;
  readonly sure: number;
  /** Columns that say that the scores may be of something else. */
  readonly ofThings: boolean;
  /** Such a column has words: «Obiettivi individuali | 18» holds a part of a person's score, and names no objective. */
  readonly namesThings: boolean;
  /** Titles above the list, or a heading of its scores, say that it judges staff. */
  readonly ofStaff: boolean;
  readonly ofUnits: boolean;
  /** The persons' column is the first but for numbers and codes: the rows are about persons. */
  readonly isSubject: boolean;
}

interface Head {
  readonly column: number;
  readonly text: string;
}

/** Which columns of a list hold what. */
interface Columns {
  readonly names: readonly number[];
  readonly scores: ReadonlySet<number>;
  readonly things: readonly number[];
}

const LONGEST_HEADING = 80;
const LONGEST_TITLE = 120;
/** Two rows without anything to read end a table. */
const MOST_EMPTY_ROWS = 2;

/**
 * The lists of persons on a sheet; `isTaken` tells the rows that are known to be something else. Who answers for what is
 * measured is looked at only where the sheet is of individual results.
 */
export function peopleLists(
  sheet: Sheet,
  isTaken: (row: number) => boolean,
  isIndividual: boolean,
): readonly PeopleList[] {
  const rows = [...sheet.rows()];
  const lists: PeopleList[] = [];
  rows.forEach((row, index) => {
    if (isTaken(row) || !sheet.columns(row).some((column) => mayBePerson(sheet, row, column))) return;
    const list = listUnder(sheet, rows, index, isIndividual);
    if (list && !isPublicRanking(sheet, rows, index)) lists.push(list);
  });
  return lists;
}

const TITLE_ROWS = 4;

/** What the name of the sheet, the headings and the rows above them say: of a competition the law publishes the ranking. */
function isPublicRanking(sheet: Sheet, rows: readonly number[], index: number): boolean {
  return saidAbove(sheet, rows.slice(Math.max(0, index - TITLE_ROWS), index + 1)).some((text) =>
    PUBLIC_RANKING.test(text),
  );
}

/** «Valutazione individuale della dirigenza» above the list, or as the name of its sheet. */
function isOfStaff(sheet: Sheet, rows: readonly number[], index: number): boolean {
  return saidAbove(sheet, rows.slice(Math.max(0, index - TITLE_ROWS), index)).some(
    (text) => text.length <= LONGEST_TITLE && OF_STAFF.test(text),
  );
}

function saidAbove(sheet: Sheet, rows: readonly number[]): readonly string[] {
  const texts = rows
    .flatMap((row) => sheet.columns(row).map((column) => sheet.cell(row, column)))
    .flatMap(({ kind, text }) => (kind === "text" ? [text] : []));
  return [sheet.name, ...texts].map(fold);
}

function mayBePerson(sheet: Sheet, row: number, column: number): boolean {
  const { kind, text } = sheet.cell(row, column);
  return kind === "text" && text.length <= LONGEST_HEADING && MAY_BE_PERSON.test(text);
}

function listUnder(sheet: Sheet, rows: readonly number[], index: number, isIndividual: boolean): PeopleList | null {
  const row = rows[index]!;
  const heads = headsOf(sheet, row);
  const persons = heads.filter(({ text }) => personWord(text) !== null);
  const chosen = mostTelling(persons);
  if (!chosen) return null;
  const person = personWord(chosen.text)!;
  const things = heads.filter(({ text }) => OF_THINGS.test(text)).map(({ column }) => column);
  // headings in two rows have the scores in either
  const scored = [row, rows[index + 1], rows[index - 1]].flatMap((at) =>
    at === undefined || Math.abs(at - row) > 1 ? [] : scoresOf(sheet, at),
  );
  if (scored.length === 0) return null;
  const isTitled = isOfStaff(sheet, rows, index);
  const mayBeOfStaff = isTitled || scored.some((score) => isStaffScore(sheet, score));
  // dashboards of many rows have such a column: their rows are not even looked at
  if (things.length > 0 && !isIndividual && !mayBeOfStaff && (person === "officer" || person === "owner")) return null;
  const scores = new Set(scored.map(({ at }) => at.column));
  const names = [chosen.column, ...persons.filter(({ text }) => text === "nome").map(({ column }) => column)];
  const body = bodyOf(sheet, rows.slice(index + 1), { names: [...new Set(names)], scores, things });
  if (body.rows === 0) return null;
  const filled = distinct(scored).filter(({ at }) => body.filled.has(at.column));
  return {
    person,
    at: { row, column: chosen.column },
    scores: filled,
    rows: body.rows,
    people: body.people,
    named: body.named,
    sure: body.sure,
    ofThings: things.length > 0,
    namesThings: body.namesThings,
    ofStaff: isTitled || filled.some((score) => isStaffScore(sheet, score)),
    ofUnits: heads.some(({ text }) => OF_UNITS.test(text)),
    isSubject: heads.every(
      ({ column, text }) => column >= chosen.column || OF_NUMBERS.test(text) || personWord(text) !== null,
    ),
  };
}

const MOST_TELLING: readonly PersonWord[] = ["name", "person", "officer", "owner", "code"];

function mostTelling(persons: readonly Head[]): Head | undefined {
  const rank = ({ text }: Head): number => MOST_TELLING.indexOf(personWord(text)!);
  // «Cognome» before «Nome»
  return [...persons].sort((a, b) => rank(a) - rank(b) || Number(a.text === "nome") - Number(b.text === "nome"))[0];
}

function headsOf(sheet: Sheet, row: number): readonly Head[] {
  return sheet.columns(row).flatMap((column) => {
    const { kind, text } = sheet.cell(row, column);
    return kind === "text" && text.length <= LONGEST_HEADING ? [{ column, text: foldHeading(text) }] : [];
  });
}

function scoresOf(sheet: Sheet, row: number): PeopleList["scores"] {
  return headsOf(sheet, row).flatMap(({ column, text }) => {
    const word = scoreWord(text);
    return word === null ? [] : [{ word, at: { row, column } }];
  });
}

/** «Performance individuale», «Comportamenti». */
function isStaffScore(sheet: Sheet, { at }: PeopleList["scores"][number]): boolean {
  const text = foldHeading(sheet.cell(at.row, at.column).text);
  return OF_CONDUCT.test(text) || OF_STAFF.test(text);
}

function distinct(scores: PeopleList["scores"]): PeopleList["scores"] {
  const byColumn = new Map(scores.map((score) => [score.at.column, score]));
  return [...byColumn.values()].sort((a, b) => a.at.column - b.at.column);
}

interface Body {
  readonly rows: number;
  readonly people: number;
  readonly named: number;
  readonly sure: number;
  /** Columns of scores that hold some. */
  readonly filled: ReadonlySet<number>;
  /** Words in a column of things. */
  readonly namesThings: boolean;
}

function bodyOf(sheet: Sheet, below: readonly number[], { names, scores, things }: Columns): Body {
  const filled = new Set<number>();
  const people = new Set<string>();
  let [rows, named, sure, last] = [0, 0, 0, below[0] ?? 0];
  // a name written once may stand for the rows below it
  let counted = true;
  let name = "";
  let namesThings = false;
  for (const row of below) {
    const text = nameAt(sheet, row, names);
    const found = [...scores].filter((column) => isScore(sheet, row, column));
    if (row - last > MOST_EMPTY_ROWS || (text !== "" && personWord(foldHeading(text)) !== null)) break;
    if (text === "" && found.length === 0) continue;
    last = row;
    if (text !== "") [name, counted] = [text, false];
    if (found.length === 0 || name === "") continue;
    for (const column of found) filled.add(column);
    namesThings ||= things.some((column) => isWord(sheet, row, column));
    if (counted) continue;
    counted = true;
    const evidence = nameEvidence(name);
    rows++;
    people.add(fold(name));
    if (evidence !== null) named++;
    if (evidence === "sure") sure++;
  }
  return { rows, people: people.size, named, sure, filled, namesThings };
}

function isWord(sheet: Sheet, row: number, column: number): boolean {
  const { kind, text } = sheet.cell(row, column);
  return kind === "text" && text.trim() !== "" && !isScore(sheet, row, column);
}

function nameAt(sheet: Sheet, row: number, columns: readonly number[]): string {
  return columns
    .map((column) => sheet.cell(row, column))
    .map(({ kind, text, number }) => (kind === "text" ? text.trim() : kind === "number" ? String(number) : ""))
    .filter((text) => text !== "")
    .join(" ");
}

/** A figure, or what bodies write in its place: «A», «ottimo», «85/100», «92,5 %». */
const WRITTEN_SCORE =
  /^(?:[a-e][+-]?|ottimo|buono|distinto|discreto|sufficiente|insufficiente|adeguato|eccellente|\d[\d.,/ ]*%?)$/i;

function isScore(sheet: Sheet, row: number, column: number): boolean {
  const { kind, text } = sheet.cell(row, column);
  return kind === "number" || (kind === "text" && WRITTEN_SCORE.test(text.trim()));
}
