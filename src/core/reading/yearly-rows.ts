// SPDX-License-Identifier: EUPL-1.2
import { fold, foldLabel } from "../values/fold";
import type { Sheet } from "../workbook/snapshot";
import type { Collected } from "./collected";
import { headingsOf } from "./near-miss";
import type { RowView } from "./row-view";
import type { Section } from "./section";
import { isResult } from "./written";

const YEAR_HEADING =
  /^(?:anno|annualita|esercizio)(?: di (?:riferimento|rilevazione|valutazione|competenza|misurazione))?$/;
/** Share of the rows of figures that may bear no year (totals). */
const MOST_UNDATED = 0.1;
/** Share of the indicators measured that other years have too: else «Anno» says when something began, or ends. */
const KEPT = 1 / 3;

/**
 * The section without the rows of other years, where each indicator has a row for each («Anno»): scored together, it
 * would count once for each year. The wanted year is measured, else the latest with results; that is said once.
 */
export function withoutOtherYears(sheet: Sheet, section: Section, into: Collected): Section {
  const column = yearColumn(sheet, section);
  if (column === undefined) return section;
  const years = new Map<RowView, number>();
  for (const view of section.rows) {
    const year = yearAt(sheet, view.row, column);
    if (year !== null && view.label !== "") years.set(view, year);
  }
  const cycle = cycleOf(years, into.wanted);
  const figures = section.rows.filter(({ hasFigures }) => hasFigures).length;
  if (cycle === null || figures - years.size > figures * MOST_UNDATED || !isRepeated(years, cycle)) return section;
  const rows = measuredRows(section.rows, (view) => (years.get(view) ?? cycle) === cycle);
  into.years.push(cycle);
  const args = { cycle: String(cycle), rows: section.rows.length - rows.length };
  into.gaps.push({
    sheet: sheet.name,
    at: { row: section.heading.row, column },
    reason: { code: "rows-of-other-years", args },
  });
  return { ...section, rows };
}

function yearColumn(sheet: Sheet, { heading }: Section): number | undefined {
  const taken = new Set(heading.columns.values());
  const isYear = (column: number, text: string): boolean => !taken.has(column) && YEAR_HEADING.test(fold(text));
  return headingsOf(sheet, heading.row).find(({ column, text }) => isYear(column, text))?.column;
}

function yearAt(sheet: Sheet, row: number, column: number): number | null {
  const { kind, text, number } = sheet.cell(row, column);
  const said = kind === "number" ? String(number) : kind === "text" ? text.trim() : "";
  return /^20\d\d$/.test(said) ? Number(said) : null;
}

/** null where there is one year only. */
function cycleOf(years: ReadonlyMap<RowView, number>, wanted: number | null): number | null {
  const all = new Set(years.values());
  if (all.size < 2) return null;
  if (wanted !== null && all.has(wanted)) return wanted;
  const filled = [...years].filter(([{ actual }]) => isResult(actual));
  const of = filled.length > 0 ? filled.map(([, year]) => year) : [...all];
  return of.reduce((latest, year) => Math.max(latest, year));
}

function isRepeated(years: ReadonlyMap<RowView, number>, cycle: number): boolean {
  const [now, before] = [new Set<string>(), new Set<string>()];
  for (const [{ label }, year] of years) (year === cycle ? now : before).add(foldLabel(label));
  return [...now].filter((label) => before.has(label)).length >= KEPT * now.size;
}

/** An objective that is named on its first row only is still that of the rows that stay. */
function measuredRows(rows: readonly RowView[], isMeasured: (view: RowView) => boolean): readonly RowView[] {
  const measured: RowView[] = [];
  let named: Pick<RowView, "objective" | "operational" | "code"> | null = null;
  for (const view of rows) {
    const isNamed = view.objective !== "" || view.operational !== "" || view.code !== "";
    if (!isMeasured(view)) {
      if (isNamed) named = { objective: view.objective, operational: view.operational, code: view.code };
      continue;
    }
    measured.push(isNamed || named === null ? view : { ...view, ...named });
    named = null;
  }
  return measured;
}
