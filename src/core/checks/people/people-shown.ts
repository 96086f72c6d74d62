// SPDX-License-Identifier: EUPL-1.2
import { hasResult } from "../../scorecard/individual-results";
import type { Scorecard } from "../../scorecard/scored";
import { fold } from "../../values/fold";
import type { Sheet } from "../../workbook/snapshot";
import type { CheckInputs } from "../inputs";
import type { Whose } from "./judge-people";
import { personCard, type PersonCard } from "./people-cards";
import { type PeopleList, peopleLists } from "./people-lists";
import { OF_ONE_PERSON } from "./person-words";

/** A sheet of the body's that shows persons beside scores. */
export interface PeopleSheet {
  readonly sheet: Sheet;
  readonly whose: Whose;
  readonly lists: readonly PeopleList[];
  /** null: no person is named above the tables, or nothing is scored there. */
  readonly card: PersonCard | null;
}

/** What is looked at beside one scorecard holds for no other. */
const KNOWN = new WeakMap<CheckInputs, readonly PeopleSheet[]>();

/**
 * The sheets with persons and scores, hidden ones too: they travel with the file. Sheets of PERF's own are none. Several
 * rules ask: the sheets are gone through once.
 */
export function peopleShown(scorecard: Scorecard, inputs: CheckInputs): readonly PeopleSheet[] {
  const known = KNOWN.get(inputs) ?? findPeople(scorecard, inputs);
  KNOWN.set(inputs, known);
  return known;
}

function findPeople(scorecard: Scorecard, inputs: CheckInputs): readonly PeopleSheet[] {
  const taken = rowsTaken(scorecard);
  const scored = new Set<string>();
  for (const indicator of scorecard.indicators) if (hasResult(indicator)) scored.add(indicator.sheet);
  const individual = whoseSheets(scorecard);
  return scorecard.sheets.flatMap(({ name, reason }): readonly PeopleSheet[] => {
    const sheet = reason.code === "own-sheet" ? undefined : inputs.sheetNamed(name);
    if (!sheet) return [];
    const rows = taken.get(name);
    const isTaken = (row: number): boolean => rows?.has(row) ?? false;
    const whose = individual.get(name) ?? "unit";
    const lists = peopleLists(sheet, isTaken, whose === "individual");
    const card = personCard(sheet, isTaken, whose === "individual");
    const shown = card && (card.hasScore || scored.has(name)) ? card : null;
    return lists.length === 0 && shown === null ? [] : [{ sheet, whose, lists, card: shown }];
  });
}

/** The sheets of individual dashboards, and how they say so. */
function whoseSheets({ blocks }: Scorecard): ReadonlyMap<string, Whose> {
  const whose = new Map<string, Whose>();
  for (const { sheet, level, titles } of blocks) {
    if (level !== "individual" || whose.get(sheet) === "individual") continue;
    const isSaid = [sheet, ...titles.map(({ text }) => text)].some((text) => OF_ONE_PERSON.test(fold(text)));
    whose.set(sheet, isSaid ? "individual" : "office");
  }
  return whose;
}

/** Rows of indicators, and of the objectives above them: no headings, and no keys. */
function rowsTaken({ indicators, objectives }: Scorecard): ReadonlyMap<string, ReadonlySet<number>> {
  const taken = new Map<string, Set<number>>();
  // neighbours mostly share their sheet, so few are looked up
  let [last, rows]: [string | null, Set<number>] = [null, new Set()];
  const rowsOf = (sheet: string): Set<number> => {
    if (sheet === last) return rows;
    last = sheet;
    rows = taken.get(sheet) ?? new Set<number>();
    taken.set(sheet, rows);
    return rows;
  };
  for (const { sheet, row } of indicators) rowsOf(sheet).add(row);
  // an objective may be named in a cell above its table, beside other keys
  for (const { sheet, at, declaredAt } of objectives) if (declaredAt?.row === at.row) rowsOf(sheet).add(at.row);
  return taken;
}
