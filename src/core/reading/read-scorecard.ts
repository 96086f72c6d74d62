// SPDX-License-Identifier: EUPL-1.2
import { NO_MEMORY, type Memory } from "../memory/memory";
import type { Sheet, WorkbookSnapshot } from "../workbook/snapshot";
import type { Polarity, ScorecardReading, SheetReading, SheetRole } from "../scorecard/model";
import { DEFAULT_BODY, type BodySettings } from "../scorecard/settings";
import { finished, type Steps } from "../steps/steps";
import { concludeValues } from "./assumptions";
import { newCollection, type Collected } from "./collected";
import { measuredYear } from "./cycle-year";
import { fold } from "../values/fold";
import { headingRecogniser } from "./heading-row";
import { identitiesOf } from "./identity";
import type { MapEntryFound } from "./map-entry-found";
import { mapEntriesOf, namedEntriesOf, readMap, strategicNames } from "./map-sheet";
import { summarisedTables, tablesOf } from "./other-tables";
import { downwards, nearMiss } from "./near-miss";
import { readTables } from "./performance-tables";
import { readRegister } from "./register-sheet";
import { isWritten } from "./written";
import { otherYears, type OtherYear } from "./yearly-sheets";
import { MAP_WORDS, REGISTER_WORDS, SUMMARY_WORDS } from "./vocabulary/titles";

const NONE: ReadonlySet<string> = new Set();

/**
 * Turns a workbook into a scorecard with its source map. Never fails: what could not be read is a gap. Linear in the cells.
 * `planned` are sheets that hold the Plan of what the others measure (`planSheets`): they are set aside.
 */
export function readScorecard(
  workbook: WorkbookSnapshot,
  memory: Memory = NO_MEMORY,
  settings: BodySettings = DEFAULT_BODY,
  planned: ReadonlySet<string> = NONE,
): ScorecardReading {
  return finished(readScorecardSteps(workbook, memory, settings, planned));
}

/** The same, with places to stop: after some rows, and after each sheet. */
export function* readScorecardSteps(
  workbook: WorkbookSnapshot,
  memory: Memory,
  settings: BodySettings,
  planned: ReadonlySet<string> = NONE,
): Steps<ScorecardReading> {
  const into = newCollection(workbook.dateSystem, memory, settings.year);
  const { roles, register } = yield* readSheets(workbook.sheets, { memory, settings, planned }, into);
  const titles = workbook.sheets.flatMap((sheet) => [sheet.name, ...firstTexts(sheet)]);
  const year = measuredYear(settings.year, titles, into);
  yield* concludeValues(into, year);
  return {
    year,
    sheets: workbook.sheets.map(({ name }) => roles.get(name)!),
    blocks: into.blocks,
    objectives: into.objectives,
    indicators: into.indicators,
    map: into.map,
    tables: into.tables,
    gaps: into.gaps,
    register,
    identityOf: identitiesOf(into.identities, into.indicators, into.objectives),
  };
}

interface Reader {
  readonly memory: Memory;
  readonly settings: BodySettings;
  readonly planned: ReadonlySet<string>;
}

interface SheetsRead {
  readonly roles: ReadonlyMap<string, SheetReading>;
  readonly register: ReadonlyMap<string, Polarity>;
}

/** First the dashboards: only beside them is it known what the other sheets are. */
function* readSheets(
  sheets: readonly Sheet[],
  { memory, settings, planned }: Reader,
  into: Collected,
): Steps<SheetsRead> {
  const recognise = headingRecogniser(settings.year, settings.phase === "plan");
  const roles = new Map<string, SheetReading>();
  const others: Sheet[] = [];
  const bodys = sheets.filter(({ name }) => !memory.ownSheets.has(name));
  const history = yield* otherYears(bodys, recognise, settings.year);
  for (const sheet of sheets) {
    const mapping = settings.mappings.find((each) => each.sheet === sheet.name) ?? null;
    const reading =
      setAside(sheet, memory, history, planned) ?? (yield* readTables(sheet, recognise, mapping, settings.year, into));
    if (reading) roles.set(sheet.name, reading);
    else others.push(sheet);
    yield;
  }
  const register = new Map<string, Polarity>();
  const codes = new Set(into.objectives.map(({ code }) => code).filter((code) => code !== null));
  for (const sheet of others) {
    roles.set(sheet.name, readOther(sheet, codes, register, into));
    yield;
  }
  return { roles, register };
}

/** A sheet that PERF has made, the Plan, or the table of another year; null for one to be read. */
function setAside(
  sheet: Sheet,
  memory: Memory,
  history: ReadonlyMap<string, OtherYear>,
  planned: ReadonlySet<string>,
): SheetReading | null {
  const own = memory.ownSheets.get(sheet.name);
  if (own !== undefined) return roleOf(sheet, "summary", "own-sheet", { kind: own });
  if (planned.has(sheet.name)) return roleOf(sheet, "plan", "plan-sheet");
  const other = history.get(sheet.name);
  if (!other) return null;
  // As texts: years take no separator of thousands.
  const { year, cycle, sheet: measured } = other;
  return roleOf(sheet, "other", "other-year", { year: String(year), cycle: String(cycle), sheet: measured });
}

/** Texts on one row that may still be a title: "Riepilogo", "anno 2023". */
const LONGEST_TITLE_ROW = 2;

function roleOf(sheet: Sheet, role: SheetRole, code: string, args: SheetReading["reason"]["args"] = {}): SheetReading {
  return { name: sheet.name, role, reason: { code, args }, layout: null, confidence: null };
}

/** A sheet without performance tables: a map, a register, somebody's summary, another table, or none of these. */
function readOther(
  sheet: Sheet,
  codes: ReadonlySet<string>,
  register: Map<string, Polarity>,
  into: Collected,
): SheetReading {
  const said = fold([sheet.name, ...firstTexts(sheet)].join(" · "));
  const named = MAP_WORDS.test(said);
  const entries = mapEntriesOf(sheet, codes);
  const known = entries.filter(({ code }) => codes.has(code)).length;
  const drawn = known >= 2 && known * 2 >= entries.length && !SUMMARY_WORDS.test(said) && isDrawing(entries);
  if (entries.length > 0 && (named || drawn)) {
    readMap(sheet, entries, into);
    return roleOf(sheet, "map", named ? "named-map" : "objective-codes", { entries: entries.length, known });
  }
  const byName = named ? namedEntriesOf(sheet, strategicNames(into)) : [];
  if (byName.length >= FEWEST_NAMES) {
    readMap(sheet, byName, into);
    return roleOf(sheet, "map", "named-map", { entries: byName.length, known: byName.length });
  }
  const polarities = readRegister(sheet);
  if (polarities) for (const [label, polarity] of polarities) register.set(label, polarity);
  // «Scheda indicatore n. 1» is a register by its name, and a card with results by its cells.
  const isRegister = polarities !== null || (REGISTER_WORDS.test(said) && downwards(sheet) === null);
  if (isRegister) return roleOf(sheet, "register", "register-headings");
  if (SUMMARY_WORDS.test(said)) {
    for (const table of summarisedTables(sheet)) into.tables.push(table);
    return roleOf(sheet, "summary", "named-summary");
  }
  const missed = nearMiss(sheet);
  if (missed) {
    into.gaps.push({ sheet: sheet.name, at: missed.at, reason: missed.reason });
    return roleOf(sheet, "other", "not-recognised", missed.reason.args);
  }
  const tables = tablesOf(sheet);
  // Not spread into push: a hostile sheet may hold more tables than a call takes arguments.
  for (const table of tables) into.tables.push(table);
  if (tables.length > 0)
    return roleOf(sheet, "table", "figures-without-performance-headings", { tables: tables.length });
  return roleOf(sheet, "other", [...sheet.rows()].length === 0 ? "empty-sheet" : "no-figures");
}

/** One name alone may stand in any text. */
const FEWEST_NAMES = 2;

/** A map is a drawing of the objectives; codes down a single column under headings are a list of them. */
function isDrawing(entries: readonly MapEntryFound[]): boolean {
  return new Set(entries.map(({ column }) => column)).size > 1;
}

/** Its title, wherever it stands: the texts of the first written row, unless there are so many that they are headings. */
function firstTexts(sheet: Sheet): readonly string[] {
  const texts: string[] = [];
  for (const row of sheet.rows()) {
    for (const column of sheet.columns(row)) {
      const cell = sheet.cell(row, column);
      if (isWritten(cell) && cell.kind === "text") texts.push(cell.text);
    }
    if (texts.length > 0) break;
  }
  return texts.length <= LONGEST_TITLE_ROW ? texts : [];
}
