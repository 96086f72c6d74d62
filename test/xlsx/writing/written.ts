// SPDX-License-Identifier: EUPL-1.2
import { unzipSync, strFromU8 } from "fflate";
import { SaxesParser } from "saxes";
import { parseAddress } from "../../../src/core/workbook/address";
import type { CellEdit, SheetPlan, WritePlan } from "../../../src/core/workbook/plan";
import { openArchive } from "../../../src/xlsx/archive/open-archive";
import { readXlsx } from "../../../src/xlsx/read-workbook";
import { writeXlsx, type WriteXlsxOutcome } from "../../../src/xlsx/write-workbook";
import { asFound } from "../as-found";

const WHY = { code: "test", args: {} };

export function edit(sheet: string, address: string, value: CellEdit["value"], more: Partial<CellEdit> = {}): CellEdit {
  const { row, column } = parseAddress(address)!;
  return { sheet, row, column, old: null, value, style: "keep", format: null, why: WHY, ...more };
}

export function sheetPlan(name: string, more: Partial<SheetPlan> = {}): SheetPlan {
  return { name, rows: [], columnWidths: [], frozenRows: 0, hidden: false, why: WHY, ...more };
}

export function planOf(plan: Partial<WritePlan>): WritePlan {
  return { edits: [], sheets: [], names: [], conflicts: [], ...plan };
}

/** As by somebody who has read the file: whatever stands in a cell was known. */
function writeAsFound(original: Uint8Array, plan: Partial<WritePlan>): WriteXlsxOutcome {
  const whole = planOf(plan);
  const read = readXlsx(original, "x");
  return writeXlsx(original, read.ok ? { ...whole, edits: asFound(read.workbook, whole.edits) } : whole);
}

/** The bytes written and the cells to be recalculated ("Foglio!A1"); fails the test on a refusal. */
export function written(original: Uint8Array, plan: Partial<WritePlan>): { bytes: Uint8Array; recalculated: string[] } {
  const outcome = writeAsFound(original, plan);
  if (!outcome.ok) throw new Error(`${outcome.refusal.code}: ${outcome.refusal.detail}`);
  return { bytes: outcome.bytes, recalculated: outcome.recalculated.map(({ sheet, cell }) => `${sheet}!${cell}`) };
}

/** "code: detail" of the refusal; "" when the plan was carried out. */
export function refusalOf(original: Uint8Array, plan: Partial<WritePlan>): string {
  const outcome = writeAsFound(original, plan);
  return outcome.ok ? "" : `${outcome.refusal.code}: ${outcome.refusal.detail}`;
}

/** Every part as text, read with fflate. */
export function texts(file: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

export function text(file: Uint8Array, part: string): string {
  const found = texts(file).get(part);
  if (found === undefined) throw new Error(`no part ${part}`);
  return found;
}

/** Names of the parts whose compressed bytes differ, or that one file alone has. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [compressed(before), compressed(after)];
  const names = new Set([...a.keys(), ...b.keys()]);
  return [...names].filter((name) => a.get(name) !== b.get(name)).sort();
}

function compressed(file: Uint8Array): Map<string, string> {
  const opened = openArchive(file);
  if (!opened.ok) throw new Error(opened.refusal.code);
  return new Map(
    opened.archive.entries.map(({ name, data, method, crc, header }) => [
      name,
      `${method}/${crc}/${header.dosDateTime}/${Buffer.from(data).toString("latin1")}`,
    ]),
  );
}

/** Fails when a part is not well-formed XML. */
export function expectWellFormed(file: Uint8Array): void {
  for (const [name, xml] of texts(file)) {
    if (!/\.(xml|rels|vml)$/.test(name)) continue;
    try {
      new SaxesParser({ xmlns: true }).write(xml).close();
    } catch (error) {
      throw new Error(`${name}: ${String(error)}`, { cause: error });
    }
  }
}

/** One stored cell, read with saxes and not with our reader. */
export interface RawCell {
  readonly style: string;
  readonly type: string;
  /** As written in <v>; text of an inline string. */
  value: string | null;
  formula: string | null;
}

/** Every stored cell of a sheet's part, by address; formulas with their attributes. */
export function rawCells(xml: string): Map<string, RawCell> {
  const cells = new Map<string, RawCell>();
  const parser = new SaxesParser();
  let row = 0;
  let column = 0;
  let cell: RawCell | null = null;
  let inside = "";
  parser.on("opentag", ({ name, attributes }) => {
    const local = name.replace(/^.*:/, "");
    inside = local;
    if (local === "row") [row, column] = [Number(attributes["r"] ?? row + 1), 0];
    if (local === "c") {
      const at = attributes["r"] === undefined ? null : parseAddress(attributes["r"]);
      column = at ? at.column + 1 : column + 1;
      cell = { style: attributes["s"] ?? "0", type: attributes["t"] ?? "n", value: null, formula: null };
      cells.set(`${row}:${column}`, cell);
    }
    if (cell && local === "f") cell.formula = JSON.stringify(attributes);
    if (cell && (local === "v" || local === "t")) cell.value ??= "";
  });
  const onText = (chunk: string): void => {
    if (cell && (inside === "v" || inside === "t")) cell.value += chunk;
    if (cell && inside === "f") cell.formula += chunk;
  };
  parser.on("text", onText);
  parser.on("cdata", onText);
  parser.on("closetag", ({ name }) => {
    inside = "";
    if (name.replace(/^.*:/, "") === "c") cell = null;
  });
  parser.write(xml).close();
  return cells;
}

export function rawCell(file: Uint8Array, part: string, address: string): RawCell | undefined {
  const { row, column } = parseAddress(address)!;
  return rawCells(text(file, part)).get(`${row + 1}:${column + 1}`);
}
