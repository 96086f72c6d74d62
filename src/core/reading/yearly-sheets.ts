// SPDX-License-Identifier: EUPL-1.2
import { foldHeading, foldLabel } from "../values/fold";
import type { Steps } from "../steps/steps";
import type { Sheet } from "../workbook/snapshot";
import type { Section } from "./section";
import { outlineOf, type Recognise } from "./sections";
import { isResult } from "./written";
import { yearIn } from "./years";

/** The same table of another year, kept in the workbook as history. */
export interface OtherYear {
  readonly year: number;
  /** The year that is measured instead, and the sheet that holds it. */
  readonly cycle: number;
  readonly sheet: string;
}

interface Yearly {
  readonly sheet: Sheet;
  readonly year: number;
  readonly sections: readonly Section[];
}

/** Rows of which the labels are compared. */
const SAMPLE = 200;
/** Share of the indicators that the same table keeps from one year to another, at the least. */
const KEPT = 1 / 3;

/**
 * Sheets that are the same table of another year («2022» beside «2023»), by name: scored together, each indicator would
 * count twice. The wanted year is the one that is measured, else the latest with results. Only sheets whose names are
 * alike but for the year are looked into, so that nothing is read twice elsewhere.
 */
export function* otherYears(
  sheets: readonly Sheet[],
  recognise: Recognise,
  wanted: number | null,
): Steps<ReadonlyMap<string, OtherYear>> {
  const others = new Map<string, OtherYear>();
  for (const alike of namedAlike(sheets)) {
    const tables: Yearly[] = [];
    for (const { sheet, year } of alike) tables.push({ sheet, year, sections: yield* sectionsOf(sheet, recognise) });
    const filled = tables.filter(({ sections }) => sections.length > 0).sort((a, b) => b.year - a.year);
    const measured = filled.find(({ year }) => year === wanted) ?? filled.find(hasResults) ?? filled[0];
    if (!measured) continue;
    const { year: cycle, sheet } = measured;
    for (const other of filled)
      if (other.year !== cycle && isSameTable(other, measured))
        others.set(other.sheet.name, { year: other.year, cycle, sheet: sheet.name });
  }
  return others;
}

/** Groups of sheets, of different years, whose names differ by the year alone. */
function namedAlike(sheets: readonly Sheet[]): readonly (readonly Omit<Yearly, "sections">[])[] {
  const groups = new Map<string, Map<number, Sheet>>();
  for (const sheet of sheets) {
    const year = yearIn(sheet.name);
    if (year === null) continue;
    const stem = foldLabel(sheet.name.replace(String(year), " "));
    const years = groups.get(stem) ?? new Map<number, Sheet>();
    groups.set(stem, years.set(year, sheet));
  }
  return [...groups.values()]
    .filter(({ size }) => size > 1)
    .map((years) => [...years].map(([year, sheet]) => ({ year, sheet })));
}

function* sectionsOf(sheet: Sheet, recognise: Recognise): Steps<readonly Section[]> {
  const { sections } = yield* outlineOf(sheet, recognise);
  return sections.filter(({ rows }) => rows.length > 0);
}

function hasResults({ sections }: Yearly): boolean {
  return sections.some(({ rows }) => rows.some(({ actual }) => isResult(actual)));
}

/** Sheets may be numbered like years, too: the same headings, and the same indicators or the year over them. */
function isSameTable(one: Yearly, other: Yearly): boolean {
  if (headingsOf(one) !== headingsOf(other)) return false;
  if (saysItsYear(one) && saysItsYear(other)) return true;
  const [labels, others] = [labelsOf(one), labelsOf(other)];
  const shared = [...labels].filter((label) => others.has(label)).length;
  return shared >= KEPT * Math.min(labels.size, others.size);
}

function headingsOf({ sheet, sections }: Yearly): string {
  const { row } = sections[0]!.heading;
  return sheet
    .columns(row)
    .map((column) => foldHeading(sheet.cell(row, column).text))
    .join("|");
}

function saysItsYear({ sheet, year, sections }: Yearly): boolean {
  const { heading, titles } = sections[0]!;
  const headings = [...heading.columns.values()].map((column) => sheet.cell(heading.row, column).text);
  return [...headings, ...titles.map(({ text }) => text)].some((text) => yearIn(text) === year);
}

function labelsOf({ sections }: Yearly): ReadonlySet<string> {
  const labels = sections.flatMap(({ rows }) => rows.slice(0, SAMPLE).map(({ label }) => foldLabel(label)));
  return new Set(labels.filter((label) => label !== ""));
}
