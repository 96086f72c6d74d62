// SPDX-License-Identifier: EUPL-1.2
import type { CellPosition } from "../workbook/address";
import type { Sheet } from "../workbook/snapshot";
import { foldHeading } from "../values/fold";
import { chooseColumns, type HeadingCell } from "./column-choice";
import { withOtherRow } from "./two-row-headings";
import { HEADINGS, type ColumnRole } from "./vocabulary/headings";
import { yearIn } from "./years";

/** A row of headings, and which column holds what. */
export interface HeadingRow {
  readonly row: number;
  readonly columns: ReadonlyMap<ColumnRole, number>;
  /** "Prospettiva | NAME | …": the name stands among the headings, over the indicators. */
  readonly perspective: { readonly name: string; readonly at: CellPosition } | null;
  /** Texts of the row above that belong to these headings. */
  readonly above: readonly string[];
  /** True where the operational objectives have a column and no others do: then they are the objectives. */
  readonly operationalNamesObjectives: boolean;
  /** Years written in the headings of the result, target and percentage columns. */
  readonly years: readonly number[];
}

/** Longer texts are descriptions, not headings. */
const LONGEST_HEADING = 70;
const LONGEST_PERSPECTIVE = 160;
const FIGURES: readonly ColumnRole[] = ["actual", "target", "declared"];

/** Role of one heading text; null when it is none. */
export function headingRole(text: string): ColumnRole | null {
  if (text.length > LONGEST_HEADING) return null;
  const words = foldHeading(text);
  if (words === "") return text.trim() === "%" ? "declared" : null;
  return HEADINGS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** Recognises headings with a memo, since the same few texts stand on every sheet. */
export function headingRecogniser(): (sheet: Sheet, row: number) => HeadingRow | null {
  const roles = new Map<string, ColumnRole | null>();
  const roleOf = (text: string): ColumnRole | null => {
    const known = roles.get(text);
    if (known !== undefined) return known;
    const role = headingRole(text);
    if (roles.size < 10_000) roles.set(text, role);
    return role;
  };
  return (sheet, row) => recognise(sheet, row, roleOf);
}

function recognise(sheet: Sheet, row: number, roleOf: (text: string) => ColumnRole | null): HeadingRow | null {
  const seen: HeadingCell[] = [];
  for (const column of sheet.columns(row)) {
    const { kind, text } = sheet.cell(row, column);
    if (kind === "number" || kind === "boolean" || kind === "error") return null;
    if (kind === "text" && text.trim() !== "") seen.push({ column, text, role: roleOf(text) });
  }
  if (figuresIn(seen) < 2) return null;
  const { cells, above } = withOtherRow(sheet, row, seen, roleOf);
  if (!isPerformanceTable(cells)) return null;
  const columns = columnsOf(sheet, row, cells);
  return {
    row,
    columns,
    above,
    perspective: perspectiveOf(cells, row),
    operationalNamesObjectives: operationalNamesObjectives(cells, columns),
    years: yearsOf(cells, columns),
  };
}

/** «Obiettivo operativo» alone names the objectives; «Azione» and «Attività» name what is done for one. */
function operationalNamesObjectives(seen: readonly HeadingCell[], columns: ReadonlyMap<ColumnRole, number>): boolean {
  const heading = seen.find(({ column }) => column === columns.get("operational"));
  return heading !== undefined && !columns.has("objective") && foldHeading(heading.text).startsWith("obiettiv");
}

/** Columns that a budget has too («Previsto», «Consuntivo», «% realizzazione») make no dashboard without what they measure. */
const MEASURED: readonly ColumnRole[] = ["indicator", "objective", "operational", "perspective"];

/** At least two of result, target and %; all three, unless a heading names what is measured. */
function isPerformanceTable(seen: readonly HeadingCell[]): boolean {
  return figuresIn(seen) === FIGURES.length || seen.some(({ role }) => role !== null && MEASURED.includes(role));
}

function figuresIn(seen: readonly HeadingCell[]): number {
  const roles = new Set<ColumnRole | null>(seen.map(({ role }) => (role === "objectiveDeclared" ? "declared" : role)));
  return FIGURES.filter((role) => roles.has(role)).length;
}

function columnsOf(sheet: Sheet, row: number, seen: readonly HeadingCell[]): Map<ColumnRole, number> {
  const inline = inlinePerspective(seen);
  const named = seen.filter(({ column }) => column !== inline?.column);
  const columns = chooseColumns(sheet, row, named);
  if (!inline) return columns;
  // Under "Prospettiva" stand the operational objectives, under its name the indicators.
  if (!columns.has("operational")) columns.set("operational", columns.get("perspective")!);
  columns.delete("perspective");
  if (!columns.has("indicator")) columns.set("indicator", inline.column);
  return columns;
}

function inlinePerspective(seen: readonly HeadingCell[]): HeadingCell | null {
  const at = seen.findIndex(({ role }) => role === "perspective");
  const next = at < 0 ? undefined : seen[at + 1];
  return next && next.text.length <= LONGEST_PERSPECTIVE && isName(next, seen) ? next : null;
}

/** A name may begin like a heading («SERVIZI AI CITTADINI»); it is a name when nothing else names the indicators. */
function isName({ role, text }: HeadingCell, seen: readonly HeadingCell[]): boolean {
  if (role === null) return true;
  const couldBe =
    role === "owner" || role === "unitName" || role === "operational" || role === "source" || role === "note";
  return couldBe && foldHeading(text).includes(" ") && !seen.some((other) => other.role === "indicator");
}

function perspectiveOf(seen: readonly HeadingCell[], row: number): HeadingRow["perspective"] {
  const inline = inlinePerspective(seen);
  return inline && { name: inline.text.replace(/\s+/g, " ").trim(), at: { row, column: inline.column } };
}

function yearsOf(seen: readonly HeadingCell[], columns: ReadonlyMap<ColumnRole, number>): number[] {
  const figures = new Set(FIGURES.map((role) => columns.get(role)));
  const years = seen.filter(({ column }) => figures.has(column)).map(({ text }) => yearIn(text));
  return years.filter((year) => year !== null);
}
