// SPDX-License-Identifier: EUPL-1.2
import { holdsWhatPerfWrote } from "../memory/memory";
import { columnName, type CellPosition } from "../workbook/address";
import { BLANK_CELL, type Cell } from "../workbook/cell";
import type { Sheet } from "../workbook/snapshot";
import {
  NO_DETAILS,
  type Block,
  type IndicatorColumns,
  type IndicatorField,
  type IndicatorReading,
  type LeftOut,
} from "../scorecard/model";
import { anchorOf } from "../scorecard/places";
import { declaredValue } from "../values/declared-value";
import { BLANK_VALUE } from "../values/interpret";
import { quantityIn } from "../values/interpret-text";
import { noteLeavesOut, saysNeutralised } from "../values/neutralised-words";
import { isRange } from "../values/parse-share";
import { cleanText } from "../values/clean-text";
import { isSettled, settle } from "../values/settle";
import { settleRelative } from "../values/settle-relative";
import type { Surroundings } from "../values/surroundings";
import type { TypedValue } from "../values/typed-value";
import { type Collected, type OpenObjective } from "./collected";
import { columnHabits, polarityLetters, saysPolarityInWords } from "./column-evidence";
import { fold } from "../values/fold";
import type { HeadingRow } from "./heading";
import { identityParts } from "./identity";
import { operatorIn } from "./operator-column";
import type { RowView } from "./row-view";
import { polarityWord } from "../scorecard/polarity/polarity-words";

/** What is the same for all indicators of a section. */
export interface Table {
  readonly block: Block;
  readonly columns: IndicatorColumns;
  /** What the ids of the section's indicators begin with: sheet and column of their anchors («Foglio!B»). */
  readonly idPrefix: string;
  /** Column of the unit of measure; null when the table has none. */
  readonly measureColumn: number | null;
  /** Column of the conditions («≤», «almeno»); null when they stand before the targets, or nowhere. */
  readonly operatorColumn: number | null;
}

/** Worked out once for all rows under a heading row. */
export function indicatorTable(sheet: Sheet, heading: HeadingRow, block: Block): Table {
  const columns = indicatorColumns(heading);
  const idPrefix = `${sheet.name}!${columnName(anchorOf({ columns, row: heading.row }).column)}`;
  const [measureColumn, operatorColumn] = [
    heading.columns.get("unit") ?? null,
    heading.columns.get("operator") ?? null,
  ];
  return { block, columns, idPrefix, measureColumn, operatorColumn };
}

/** Reads the fields of one indicator; what cannot be read becomes a gap with its cell. */
export function readIndicator(
  sheet: Sheet,
  view: RowView,
  table: Table,
  objective: OpenObjective,
  operational: string,
  into: Collected,
): IndicatorReading {
  const { row } = view;
  const { block, columns, idPrefix } = table;
  const weightCell = columns.weight === null ? BLANK_CELL : sheet.cell(row, columns.weight);
  const weight = readField(sheet, row, columns.weight, "weight", weightCell, into);
  const { actual, target, details } = measuresOf(sheet, view, table, into);
  const declared = readField(sheet, row, columns.declared, "declared", view.declared, into);
  const id = idPrefix + String(row + 1);
  const indicator: IndicatorReading = {
    id,
    sheet: sheet.name,
    row,
    blockId: block.id,
    objectiveId: objective.id,
    columns,
    operational,
    label: view.label,
    actual,
    target,
    declared: declaredValue(declared),
    declaredByPerf: isOwnPercentage(sheet, id, view, objective, operational, into),
    weight: weight.type === "number" || weight.type === "percent" ? weight.number : null,
    polarityColumn: columns.polarity === null ? null : polarityIn(sheet, row, columns.polarity),
    details,
  };
  const out = leftOut(sheet, view, indicator);
  const read = out === null ? indicator : { ...indicator, leftOut: out };
  into.indicators.push(read);
  return read;
}

/** Said in the place of a figure, with the reason in the note beside; or in the note alone, of a row without a result. */
function leftOut(sheet: Sheet, { row }: RowView, indicator: IndicatorReading): LeftOut | null {
  const { actual, declared, declaredByPerf, columns } = indicator;
  const said = [actual, declared].find(({ cell }) => cell.kind === "text" && saysNeutralised(cell.text));
  const isOpen = (actual.type === "blank" || actual.number === 0) && (declared.type === "blank" || declaredByPerf);
  if (columns.note === null || !(said || isOpen)) return said ? { text: said.cell.text.trim(), reason: "" } : null;
  const note = sheet.cell(row, columns.note).text.trim();
  if (said) return { text: said.cell.text.trim(), reason: note };
  return noteLeavesOut(note) ? { text: note, reason: "" } : null;
}

interface Measures {
  readonly actual: TypedValue;
  readonly target: TypedValue;
  readonly details: IndicatorReading["details"];
}

/** Result, target and the figures beside them, each in the light of the others. */
function measuresOf(sheet: Sheet, view: RowView, table: Table, into: Collected): Measures {
  const { row, label } = view;
  const { columns } = table;
  const around = (field: IndicatorField): Surroundings => surroundingsOf(sheet, view, table, field);
  const pair = settled(
    readField(sheet, row, columns.actual, "actual", view.actual, into),
    readField(sheet, row, columns.target, "target", view.target, into),
    around,
  );
  const details = detailsOf(sheet, row, columns, pair.target, around, into);
  const { actual, target } = settleRelative(pair, details.baseline, label);
  return { actual, target: withOperator(sheet, row, target, table), details };
}

/** A target with the condition that stands in a column of its own. */
function withOperator(sheet: Sheet, row: number, target: TypedValue, { operatorColumn }: Table): TypedValue {
  if (operatorColumn === null || target.operator !== null || Number.isNaN(target.number)) return target;
  const operator = operatorIn(sheet.cell(row, operatorColumn));
  return operator === null ? target : { ...target, operator };
}

function surroundingsOf(
  sheet: Sheet,
  { row, label }: RowView,
  { columns, measureColumn }: Table,
  field: IndicatorField,
): Surroundings {
  return {
    isTarget: field !== "actual",
    label,
    measure: () => (measureColumn === null ? "" : sheet.cell(row, measureColumn).text),
    column: () => columnHabits(sheet, columns[field]!),
  };
}

type Pair = Pick<Measures, "actual" | "target">;

/** Result and target, each in the light of the other; as they are where nothing is to be decided, which is nearly always. */
function settled(actual: TypedValue, target: TypedValue, around: (field: IndicatorField) => Surroundings): Pair {
  if (isSettled(actual, target)) return { actual, target };
  return {
    actual: settle(actual, target, around("actual")),
    target: settle(target, actual, around("target")),
  };
}

/** Baseline and thresholds, in the unit of the target; a table without such columns shares one object. */
function detailsOf(
  sheet: Sheet,
  row: number,
  columns: IndicatorColumns,
  target: TypedValue,
  around: (field: IndicatorField) => Surroundings,
  into: Collected,
): IndicatorReading["details"] {
  if (columns.baseline === null && columns.lower === null && columns.upper === null) return NO_DETAILS;
  const figure = (field: "baseline" | "lower" | "upper"): number | null => {
    const column = columns[field];
    if (column === null) return null;
    const value = into.valueOf(sheet.cell(row, column));
    const { number } = isSettled(value, target) ? value : settle(value, target, around(field));
    return Number.isNaN(number) ? null : number;
  };
  return { baseline: figure("baseline"), lower: figure("lower"), upper: figure("upper") };
}

/** Asked only where something was written once: then identities are issued in the order of the rows. */
function isOwnPercentage(
  sheet: Sheet,
  id: string,
  { label, declared }: RowView,
  objective: OpenObjective,
  operational: string,
  into: Collected,
): boolean {
  if (!into.identities) return false;
  const identity = into.identity("I", sheet.name, ...identityParts(objective, { label, operational }));
  into.identities.set(id, identity);
  return holdsWhatPerfWrote(into.memory, identity, declared);
}

/** Where the fields of the indicators under a heading row stand. */
function indicatorColumns({ columns }: HeadingRow): IndicatorColumns {
  return {
    label: columns.get("indicator") ?? null,
    operational: columns.get("operational") ?? null,
    actual: columns.get("actual") ?? null,
    target: columns.get("target") ?? null,
    declared: columns.get("declared") ?? null,
    weight: columns.get("weight") ?? null,
    polarity: columns.get("polarity") ?? null,
    note: columns.get("note") ?? null,
    baseline: columns.get("baseline") ?? null,
    lower: columns.get("lower") ?? null,
    upper: columns.get("upper") ?? null,
    unit: columns.get("unit") ?? null,
    source: columns.get("source") ?? null,
    owner: columns.get("owner") ?? null,
  };
}

function polarityIn(sheet: Sheet, row: number, column: number): IndicatorReading["polarityColumn"] {
  const cell = sheet.cell(row, column);
  if (cell.kind !== "text") return null;
  const text = fold(cell.text);
  if (/^[-–—]$/.test(text) && saysPolarityInWords(sheet, column)) return null;
  return polarityWord(text) ?? (text.length === 1 ? (polarityLetters(sheet, column).get(text) ?? null) : null);
}

/** Where «neutralizzato» stands for a figure, it can be read. */
const FIGURES_LEFT_OUT: ReadonlySet<IndicatorField> = new Set(["actual", "declared"]);

function readField(
  sheet: Sheet,
  row: number,
  column: number | null,
  field: IndicatorField,
  cell: Cell,
  into: Collected,
): TypedValue {
  if (column === null) return BLANK_VALUE;
  const value = into.valueOf(cell);
  if (gapCode(value, field) === null) return value;
  if (value.type === "text" && FIGURES_LEFT_OUT.has(field) && saysNeutralised(cell.text)) return value;
  const quantity = value.type === "text" && field !== "declared" ? quantityIn(cell) : null;
  if (quantity) return quantity;
  noteGap(sheet, { row, column }, value, field, into);
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
  // A day without its year waits for that of the cycle.
  if (value.type !== "text" || field === "note" || value.ambiguous !== null) return null;
  return isRange(cleanText(value.cell.text)) ? "range-value" : "unreadable-value";
}
