// SPDX-License-Identifier: EUPL-1.2
import type { Reason } from "../workbook/plan";
import type { Sheet } from "../workbook/snapshot";
import type { SheetMapping } from "../scorecard/settings";
import { foldHeading } from "../values/fold";
import type { HeadingRow } from "./heading";
import type { Recognise } from "./sections";
import { isColumnRole, type ColumnRole } from "./vocabulary/headings";

/** How a sheet is read where a person has said what its columns are. */
export interface MappedReading {
  readonly recognise: Recognise;
  /** Why the mapping cannot be followed; null when it can. */
  readonly problem: Reason | null;
}

/**
 * Follows what a person has said: the row of the headings and what each column holds. Further rows of the same headings
 * (another unit below, a page break) are read in the same way; a mapping that does not fit is refused, never stretched.
 */
export function mappedReading(sheet: Sheet, mapping: SheetMapping, recognise: Recognise): MappedReading {
  const columns = new Map<ColumnRole, number>();
  for (const [role, column] of mapping.columns) if (isColumnRole(role)) columns.set(role, column);
  const problem = problemOf(sheet, mapping, columns);
  if (problem) return { recognise, problem };
  // Where the person names no indicators, the objectives are their own: no other column is guessed.
  const label = columns.get("indicator") ?? columns.get("operational") ?? columns.get("objective");
  columns.set("indicator", label!);
  const headings = textsOf(sheet, mapping.headingRow);
  const mapped = (row: number): HeadingRow => {
    const found = recognise(sheet, row);
    return {
      row,
      columns: new Map(columns),
      known: new Set(columns.values()),
      perspective: found?.perspective ?? null,
      above: found?.above ?? [],
      operationalNamesObjectives: columns.has("operational") && !columns.has("objective"),
      clarity: 1,
      year: found?.year ?? null,
      interim: null,
    };
  };
  const read: Recognise = (_, row) => {
    if (row < mapping.headingRow) return null;
    if (row === mapping.headingRow || (headings !== "" && textsOf(sheet, row) === headings)) return mapped(row);
    return recognise(sheet, row);
  };
  return { recognise: read, problem: null };
}

const MEASURED: readonly ColumnRole[] = ["indicator", "objective", "operational"];
const FIGURES: readonly ColumnRole[] = ["actual", "target", "declared"];

function problemOf(sheet: Sheet, mapping: SheetMapping, columns: ReadonlyMap<ColumnRole, number>): Reason | null {
  const unknown = [...mapping.columns.keys()].find((role) => !isColumnRole(role));
  if (unknown !== undefined) return { code: "mapping-unknown-role", args: { role: unknown } };
  const { rows, columns: width } = sheet.extent;
  if (mapping.headingRow < 0 || mapping.headingRow >= rows - 1)
    return { code: "mapping-beyond-rows", args: { row: mapping.headingRow + 1, rows } };
  const beyond = [...columns].find(([, column]) => column < 0 || column >= width);
  if (beyond) return { code: "mapping-beyond-columns", args: { role: beyond[0] } };
  const shared = MEASURED.filter((role) => columns.has(role)).length;
  if (isContested(columns)) return { code: "mapping-same-column", args: {} };
  if (shared === 0) return { code: "mapping-without-names", args: {} };
  return FIGURES.some((role) => columns.has(role)) ? null : { code: "mapping-without-figures", args: {} };
}

/** One column may name objectives and indicators; no other holds two things. */
function isContested(columns: ReadonlyMap<ColumnRole, number>): boolean {
  const names = new Set(MEASURED.map((role) => columns.get(role)));
  const taken = new Set<number>();
  for (const [role, column] of columns) {
    if (MEASURED.includes(role)) continue;
    if (names.has(column) || taken.has(column)) return true;
    taken.add(column);
  }
  return false;
}

/** The headings of a row, with their places, so that rows can be compared; "" for a row without texts. */
function textsOf(sheet: Sheet, row: number): string {
  const texts = sheet.columns(row).map((column) => {
    const { kind, text } = sheet.cell(row, column);
    return kind === "text" && text.trim() !== "" ? `${String(column)} ${foldHeading(text)}` : "";
  });
  return texts.filter(Boolean).join("|");
}
