// SPDX-License-Identifier: EUPL-1.2
import type { IndicatorReading, ScorecardReading } from "../scorecard/model";
import { fold } from "../values/fold";
import { lastDay } from "../values/months";
import { dayNumber } from "../values/parse-date";
import type { Sheet, WorkbookSnapshot } from "../workbook/snapshot";
import { HEADING_DEPTH, headingsOf } from "./near-miss";
import { periodIn } from "./vocabulary/periods";
import { yearIn } from "./years";

/** The end of a part of the year; `year` null where it is not written beside it. */
interface PartOfYear {
  readonly month: number;
  readonly year: number | null;
}

const MONITORING = /\bmonitoragg|\bavanzament|\bstato di attuazione\b|\bverific|\brilevazion/;
const FINAL = /\bconsuntiv|\brelazione\b|\bfinale\b|\b31 ?[./-] ?12\b|\b31 dicembre\b/;
/** «Verifica intermedia» says no day. */
const WITH_DAY = /\d|\b(?:i|ii|iii|iv|prim[oa]|second[oa]|terz[oa]) (?:sem|trim|quadrim)/;

/**
 * Day at which all the results were taken, where headings («Risultato al 30/06») or titles of monitoring say that the year
 * was not over: then it is a monitoring, though nobody says the phase. null where one table says nothing, or a final result,
 * or a target of that very day, speaks against it.
 */
export function interimDay(workbook: WorkbookSnapshot, reading: ScorecardReading): { day: number | null } | null {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const parts: (PartOfYear | null)[] = [];
  for (const [name, tables] of tablesOf(reading.indicators)) {
    const sheet = sheets.get(name);
    if (sheet) parts.push(...partsOf(sheet, tables));
    if (parts.includes(null)) return null;
  }
  const [first] = parts;
  if (!first || parts.some((part) => part?.month !== first.month)) return null;
  const years = new Set(parts.flatMap((part) => part?.year ?? []));
  const year = [...years][0] ?? reading.year;
  if (years.size > 1) return null;
  return { day: year === null ? null : dayNumber(year, first.month, lastDay(first.month, year)) };
}

/** The first indicator under each row of headings, by sheet: the table of columns is theirs in common. */
function tablesOf(indicators: readonly IndicatorReading[]): ReadonlyMap<string, readonly IndicatorReading[]> {
  const tables = new Map<string, IndicatorReading[]>();
  let last: IndicatorReading["columns"] | null = null;
  for (const indicator of indicators) {
    if (indicator.columns === last) continue;
    last = indicator.columns;
    const known = tables.get(indicator.sheet);
    if (known) known.push(indicator);
    else tables.set(indicator.sheet, [indicator]);
  }
  return tables;
}

function partsOf(sheet: Sheet, tables: readonly IndicatorReading[]): readonly (PartOfYear | null)[] {
  const parts: (PartOfYear | null)[] = [];
  let before = -1;
  let titles: readonly string[] | null = null;
  for (const { row, columns } of tables) {
    const heading = headingAbove(sheet, row, before);
    before = row;
    // A perspective or a unit further down, under the same headings.
    if (heading === null && parts.length > 0) continue;
    if (heading === null || columns.actual === null) return [null];
    titles ??= titlesAbove(sheet, heading);
    parts.push(partOf(sheet, heading, columns.actual, titles));
  }
  return parts;
}

function headingAbove(sheet: Sheet, row: number, before: number): number | null {
  for (let above = row - 1; above > before && above >= row - HEADING_DEPTH; above--) {
    if (headingsOf(sheet, above).filter(({ role }) => role !== null).length > 1) return above;
  }
  return null;
}

function titlesAbove(sheet: Sheet, heading: number): readonly string[] {
  const titles: string[] = [sheet.name];
  for (let row = Math.max(0, heading - HEADING_DEPTH); row < heading; row++)
    titles.push(...headingsOf(sheet, row).map(({ text }) => text));
  return titles;
}

function partOf(sheet: Sheet, row: number, column: number, titles: readonly string[]): PartOfYear | null {
  const { text } = sheet.cell(row, column);
  const others = headingsOf(sheet, row).filter((cell) => cell.column !== column);
  const isAgainst = others.some(({ role, text: said }) => {
    if (role === "target") return partIn(said) !== null;
    return role === "actual" || FINAL.test(fold(said)) || periodIn(said) !== null;
  });
  if (isAgainst || [text, ...titles].some((said) => FINAL.test(fold(said)))) return null;
  const title = titles.find((said) => MONITORING.test(fold(said)) && partIn(said) !== null);
  const own = partIn(text) ?? (periodIn(text) === null && title !== undefined ? partIn(title) : null);
  if (own === null) return null;
  return { month: own.month, year: own.year ?? (title === undefined ? null : yearIn(title)) };
}

function partIn(text: string): PartOfYear | null {
  const period = WITH_DAY.test(fold(text)) ? periodIn(text) : null;
  return period === null || period.isWhole ? null : { month: period.end, year: yearIn(text) };
}
