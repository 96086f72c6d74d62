// SPDX-License-Identifier: EUPL-1.2
import { holdsWhatPerfWrote } from "../memory/memory";
import type { CellPosition } from "../workbook/address";
import { addressOf } from "../workbook/address";
import type { Sheet } from "../workbook/snapshot";
import type { Block, IndicatorCells, IndicatorField, IndicatorReading } from "../scorecard/model";
import { interpret, BLANK_VALUE } from "../values/interpret";
import type { TypedValue } from "../values/typed-value";
import { type Collected, type OpenObjective } from "./collected";
import { fold } from "../values/fold";
import type { HeadingRow } from "./heading-row";
import type { RowView } from "./row-view";
import { polarityWord } from "./vocabulary/polarity-words";

interface Owner {
  readonly block: Block;
  readonly objective: OpenObjective;
  readonly operational: string;
}

/** Reads the fields of one indicator; what cannot be read becomes a gap with its cell. */
export function readIndicator(
  sheet: Sheet,
  heading: HeadingRow,
  view: RowView,
  { block, objective, operational }: Owner,
  into: Collected,
): IndicatorReading {
  const cells = cellsOf(heading, view.row);
  const value = (field: IndicatorField): TypedValue => readField(sheet, cells[field], field, into);
  const weight = value("weight");
  const anchor = cells.label ?? cells.operational ?? cells.actual ?? { row: view.row, column: 0 };
  const identity = into.identity("I", sheet.name, objective.code ?? objective.name, view.label || operational);
  const indicator: IndicatorReading = {
    id: `${sheet.name}!${addressOf(anchor.row, anchor.column)}`,
    identity,
    sheet: sheet.name,
    row: view.row,
    blockId: block.id,
    objectiveId: objective.id,
    cells,
    operational,
    label: view.label,
    actual: value("actual"),
    target: value("target"),
    declared: value("declared"),
    declaredByPerf: holdsWhatPerfWrote(into.memory, identity, view.declared),
    weight: weight.type === "number" || weight.type === "percent" ? weight.number : null,
    polarityColumn: polarityAt(sheet, cells.polarity),
  };
  into.indicators.push(indicator);
  return indicator;
}

function cellsOf({ columns }: HeadingRow, row: number): IndicatorCells {
  const at = (column: number | undefined): CellPosition | null => (column === undefined ? null : { row, column });
  return {
    label: at(columns.get("indicator")),
    operational: at(columns.get("operational")),
    actual: at(columns.get("actual")),
    target: at(columns.get("target")),
    declared: at(columns.get("declared")),
    weight: at(columns.get("weight")),
    polarity: at(columns.get("polarity")),
    note: at(columns.get("note")),
  };
}

function polarityAt(sheet: Sheet, at: CellPosition | null): IndicatorReading["polarityColumn"] {
  if (!at) return null;
  const cell = sheet.cell(at.row, at.column);
  return cell.kind === "text" ? polarityWord(fold(cell.text)) : null;
}

function readField(sheet: Sheet, at: CellPosition | null, field: IndicatorField, into: Collected): TypedValue {
  if (!at) return BLANK_VALUE;
  const value = interpret(sheet.cell(at.row, at.column), into.dateSystem);
  noteGap(sheet, at, value, field, into);
  return value;
}

/** A value that cannot be read is said, with its cell; an objective's % and a map's are noted here too. */
export function noteGap(
  sheet: Sheet,
  at: CellPosition,
  value: TypedValue,
  field: IndicatorField,
  into: Collected,
): void {
  const code = gapCode(value, field);
  if (code) into.gaps.push({ sheet: sheet.name, at, reason: { code, args: { field, text: value.cell.text } } });
}

function gapCode(value: TypedValue, field: IndicatorField): string | null {
  if (value.cell.formula === "never-calculated") return "never-calculated";
  if (value.type === "error") return "error-value";
  return value.type === "text" && field !== "note" ? "unreadable-value" : null;
}
