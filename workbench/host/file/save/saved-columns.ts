// SPDX-License-Identifier: EUPL-1.2
import { MAX_COLUMNS } from "../../../../src/core/workbook/address";
import { attributeMap, childElements } from "../../../../src/xlsx/writing/xml/element";
import { escapeAttribute } from "../../../../src/xlsx/writing/xml/escape";
import { fullLook } from "../../workbook/look";
import { GENERAL } from "../../workbook/cell";
import type { HostSheet, LineStyle } from "../../workbook/model";
import { POINTS_A_CHARACTER } from "../units";
import type { LookChange } from "./look-xf";
import type { Saving, SheetToSave } from "./saving";
import { withElement } from "./sheet-elements";

type Attributes = ReadonlyMap<string, string>;

/** Attributes of columns that follow one another and are alike. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly attributes: Attributes;
}

/** Widths, hidden columns and styles of whole columns; those that did not change keep whatever else the file says. */
export function savedColumns({ styles }: Saving, xml: Uint8Array, saved: SheetToSave): Uint8Array {
  const changed = changedColumns(saved);
  if (changed.length === 0) return xml;
  return withElement(xml, "cols", (present) => {
    const runs = childElements(present).map((col): Run => {
      const attributes = attributeMap(col);
      const [from, to] = ["min", "max"].map((name) => Number(attributes.get(name)) - 1);
      return { from: from!, to: to!, attributes: withoutPlace(attributes) };
    });
    let rest = runs;
    const made = changed.map((column): Run => {
      const own = runs.find(({ from, to }) => from <= column && column <= to)?.attributes ?? new Map<string, string>();
      const attributes = new Map(own);
      write(saved, column, attributes, styles.changed);
      return { from: column, to: column, attributes };
    });
    for (const { from } of made) rest = rest.flatMap((run) => without(run, from));
    const all = joined([...rest, ...made.filter(({ attributes }) => attributes.size > 0)]);
    return all.length === 0 ? null : `<cols>${all.map(colXml).join("")}</cols>`;
  });
}

function changedColumns({ sheet, before }: SheetToSave): number[] {
  const all = new Set([
    ...[sheet, before].flatMap(({ columnWidths, columnStyles, hiddenColumns }) => [
      ...columnWidths.keys(),
      ...columnStyles.keys(),
      ...hiddenColumns,
    ]),
  ]);
  const isSame = (column: number): boolean =>
    sheet.columnWidths.get(column) === before.columnWidths.get(column) &&
    sheet.columnStyles.get(column) === before.columnStyles.get(column) &&
    sheet.hiddenColumns.has(column) === before.hiddenColumns.has(column);
  return [...all].filter((column) => !isSame(column)).sort((a, b) => a - b);
}

function write(
  { sheet, before }: SheetToSave,
  column: number,
  attributes: Map<string, string>,
  style: (present: number, change: LookChange) => number,
): void {
  const width = sheet.columnWidths.get(column);
  if (width !== before.columnWidths.get(column)) {
    if (width === undefined) for (const name of ["width", "customWidth", "bestFit"]) attributes.delete(name);
    else attributes.set("width", rounded(width / POINTS_A_CHARACTER)).set("customWidth", "1");
  }
  if (sheet.hiddenColumns.has(column)) attributes.set("hidden", "1");
  else attributes.delete("hidden");
  const change = lineChange(sheet, before, sheet.columnStyles.get(column), before.columnStyles.get(column));
  if (change) attributes.set("style", String(style(Number(attributes.get("style") ?? 0), change)));
  // Without a width Excel takes the column for one of none.
  if (attributes.size > 0 && !attributes.has("width"))
    attributes.set("width", String(sheet.defaultColumnWidth / POINTS_A_CHARACTER));
}

/** How the style of a whole row or column changed; null: it did not. */
export function lineChange(
  sheet: HostSheet,
  before: HostSheet,
  now: LineStyle | undefined,
  old: LineStyle | undefined,
): LookChange | null {
  if (now === old) return null;
  const format = now?.format ?? GENERAL;
  return {
    before: old ? fullLook(before, old.look) : before.normal,
    after: now ? fullLook(sheet, now.look) : sheet.normal,
    format: format === (old?.format ?? GENERAL) ? null : format,
  };
}

function withoutPlace(attributes: Attributes): Attributes {
  return new Map([...attributes].filter(([name]) => name !== "min" && name !== "max"));
}

function without(run: Run, column: number): Run[] {
  if (column < run.from || column > run.to) return [run];
  const parts = [
    { ...run, to: column - 1 },
    { ...run, from: column + 1 },
  ];
  return parts.filter(({ from, to }) => from <= to);
}

function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const run of [...runs].sort((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    const isNext =
      last?.to === run.from - 1 && colXml({ ...last, from: 0, to: 0 }) === colXml({ ...run, from: 0, to: 0 });
    if (last && isNext) all[all.length - 1] = { ...last, to: run.to };
    else all.push(run);
  }
  return all;
}

function colXml({ from, to, attributes }: Run): string {
  const own = [...attributes].map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join("");
  return `<col min="${String(from + 1)}" max="${String(Math.min(to + 1, MAX_COLUMNS))}"${own}/>`;
}

function rounded(size: number): string {
  return String(Math.round(size * 10_000) / 10_000);
}
