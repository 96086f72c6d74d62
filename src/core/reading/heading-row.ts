// SPDX-License-Identifier: EUPL-1.2
import type { CellPosition } from "../workbook/address";
import type { Sheet } from "../workbook/snapshot";
import { foldHeading } from "../values/fold";
import { HEADINGS, type ColumnRole } from "./vocabulary/headings";

/** A row of headings, and which column holds what. */
export interface HeadingRow {
  readonly row: number;
  readonly columns: ReadonlyMap<ColumnRole, number>;
  /** "Prospettiva | NAME | …": the name stands among the headings, over the indicators. */
  readonly perspective: { readonly name: string; readonly at: CellPosition } | null;
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

interface Seen {
  readonly column: number;
  readonly text: string;
  readonly role: ColumnRole | null;
}

function recognise(sheet: Sheet, row: number, roleOf: (text: string) => ColumnRole | null): HeadingRow | null {
  const seen: Seen[] = [];
  for (const column of sheet.columns(row)) {
    const { kind, text } = sheet.cell(row, column);
    if (kind === "number" || kind === "boolean" || kind === "error") return null;
    if (kind === "text" && text.trim() !== "") seen.push({ column, text, role: roleOf(text) });
  }
  const figures = new Set(seen.map(({ role }) => role).filter((role) => role !== null && FIGURES.includes(role)));
  if (figures.size < 2) return null;
  return { row, columns: columnsOf(seen), perspective: perspectiveOf(seen, row), years: yearsOf(seen) };
}

/** The column of each role; of several with the same role, the one whose heading names the latest year, else the first. */
function columnsOf(seen: readonly Seen[]): Map<ColumnRole, number> {
  const columns = new Map<ColumnRole, number>();
  const years = new Map<ColumnRole, number>();
  const inline = inlinePerspective(seen);
  for (const { column, text, role } of seen) {
    if (role === null || column === inline?.column) continue;
    const year = yearIn(text) ?? 0;
    if (columns.has(role) && year <= years.get(role)!) continue;
    columns.set(role, column);
    years.set(role, year);
  }
  if (!inline) return columns;
  // Under "Prospettiva" stand the operational objectives, under its name the indicators.
  if (!columns.has("operational")) columns.set("operational", columns.get("perspective")!);
  columns.delete("perspective");
  if (!columns.has("indicator")) columns.set("indicator", inline.column);
  return columns;
}

function inlinePerspective(seen: readonly Seen[]): Seen | null {
  const at = seen.findIndex(({ role }) => role === "perspective");
  const next = at < 0 ? undefined : seen[at + 1];
  return next && next.text.length <= LONGEST_PERSPECTIVE && isName(next, seen) ? next : null;
}

/** A name may begin like a heading («SERVIZI AI CITTADINI»); it is a name when nothing else names the indicators. */
function isName({ role, text }: Seen, seen: readonly Seen[]): boolean {
  if (role === null) return true;
  const couldBe = role === "owner" || role === "operational" || role === "source" || role === "note";
  return couldBe && foldHeading(text).includes(" ") && !seen.some((other) => other.role === "indicator");
}

function perspectiveOf(seen: readonly Seen[], row: number): HeadingRow["perspective"] {
  const inline = inlinePerspective(seen);
  return inline && { name: inline.text.replace(/\s+/g, " ").trim(), at: { row, column: inline.column } };
}

export function yearIn(text: string): number | null {
  const match = /(?<!\d)(20\d\d)(?!\d)/.exec(text);
  return match ? Number(match[1]) : null;
}

function yearsOf(seen: readonly Seen[]): number[] {
  const years = seen.filter(({ role }) => role !== null && FIGURES.includes(role)).map(({ text }) => yearIn(text));
  return years.filter((year) => year !== null);
}
