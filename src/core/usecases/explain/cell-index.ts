// SPDX-License-Identifier: EUPL-1.2
import type { IndicatorField } from "../../scorecard/model";
import type { Indicator } from "../../scorecard/scored";
import type { CellPosition } from "../../workbook/address";
import { addressOf } from "../../workbook/address";
import type { Reason } from "../../workbook/plan";
import type { Verification } from "../verify";
import { nameOf } from "./explain-context";
import { says, type Subject } from "./explanation";

/** What a cell is about, and how it leads to it; `asked` null: it holds the very figure. */
export interface Found {
  readonly subject: Subject;
  readonly asked: Reason | null;
}

export interface CellIndex {
  /** What the cell of a dashboard or of the body's map is about; null: no figure of it. */
  readonly at: (sheet: string, at: CellPosition) => Found | null;
  /** Indicators of a sheet by row; several where tables stand side by side. */
  readonly rows: (sheet: string) => ReadonlyMap<number, readonly Indicator[]>;
}

/** By which cell each figure is found: made once, in one pass. */
export function cellIndex({ scorecard }: Pick<Verification, "scorecard">): CellIndex {
  const rows = new Map<string, Map<number, Indicator[]>>();
  for (const indicator of scorecard.indicators) {
    const ofSheet = rows.get(indicator.sheet) ?? new Map<number, Indicator[]>();
    if (ofSheet.size === 0) rows.set(indicator.sheet, ofSheet);
    const beside = ofSheet.get(indicator.row);
    if (beside) beside.push(indicator);
    else ofSheet.set(indicator.row, [indicator]);
  }
  const others = otherCells(scorecard);
  return {
    rows: (sheet) => rows.get(sheet) ?? NO_ROWS,
    // where an objective is the indicator of itself, the row says more (`objective-rows`)
    at: (sheet, at) => ofRow(rows.get(sheet)?.get(at.row) ?? [], at) ?? others.get(keyOf(sheet, at)) ?? null,
  };
}

const NO_ROWS: ReadonlyMap<number, readonly Indicator[]> = new Map();

function ofRow(indicators: readonly Indicator[], at: CellPosition): Found | null {
  for (const indicator of indicators) {
    const field = fieldAt(indicator, at.column);
    if (field === null) continue;
    const asked = says("asked-field", { cell: addressOf(at.row, at.column), field, name: nameOf(indicator) });
    return { subject: { kind: "indicator", id: indicator.id }, asked: field === "declared" ? null : asked };
  }
  return null;
}

function fieldAt({ columns }: Indicator, column: number): IndicatorField | null {
  for (const field of Object.keys(columns) as IndicatorField[]) if (columns[field] === column) return field;
  return null;
}

function otherCells({ objectives, map }: Verification["scorecard"]): ReadonlyMap<string, Found> {
  const cells = new Map<string, Found>();
  map.forEach(({ sheet, at, declaredAt }, index) => {
    const subject = { kind: "map-entry", index } as const;
    cells.set(keyOf(sheet, at), { subject, asked: says("asked-name", { cell: addressOf(at.row, at.column) }) });
    if (declaredAt) cells.set(keyOf(sheet, declaredAt), { subject, asked: null });
  });
  for (const { id, sheet, at, declaredAt } of objectives) {
    const subject = { kind: "objective", id } as const;
    cells.set(keyOf(sheet, at), { subject, asked: says("asked-name", { cell: addressOf(at.row, at.column) }) });
    if (declaredAt) cells.set(keyOf(sheet, declaredAt), { subject, asked: null });
  }
  return cells;
}

/** A line break is in no name of a sheet. */
function keyOf(sheet: string, { row, column }: CellPosition): string {
  return `${sheet}\n${String(row)}:${String(column)}`;
}
