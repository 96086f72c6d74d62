// SPDX-License-Identifier: EUPL-1.2
import { parseBlock } from "../../../core/workbook/block";
import type { FormulaCell } from "../../../core/workbook/references/formula-cell";
import { walkSheet, type CellPlace, type Span } from "../sheet/walk-sheet";
import { attributesOf } from "../xml/attributes";
import { unescapeXml } from "../xml/escape";
import { asBuffer } from "../xml/tag-cursor";

interface FormulaElement {
  readonly row: number;
  readonly column: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
}

const NONE: ReadonlyMap<string, string> = new Map();

/** All the formulas of a sheet; those that share a text are told how to read it. */
export function sheetFormulas(xml: Uint8Array, tab: number): FormulaCell[] {
  if (!mayHoldFormulas(xml)) return [];
  const elements: FormulaElement[] = [];
  walkSheet(xml, {
    cell: (cell) => {
      if (cell.formula.start >= 0) elements.push(formulaElement(xml, cell, cell.formula));
    },
  });
  const masters = new Map<string, FormulaElement>();
  for (const element of elements) {
    const index = sharedIndex(element);
    const isMaster = element.attributes.has("ref") || (index !== null && !masters.has(index));
    if (index !== null && element.text !== "" && isMaster) masters.set(index, element);
  }
  return elements.map((element) => asFormula(element, tab, masters));
}

/** A quick look, right when it says no: most sheets of figures have no formula. */
function mayHoldFormulas(xml: Uint8Array): boolean {
  return asBuffer(xml).includes("<f") || asBuffer(xml).includes(":f");
}

function formulaElement(
  xml: Uint8Array,
  { row, column }: CellPlace,
  { nameEnd, openEnd, closeStart }: Span,
): FormulaElement {
  // Most formulas are a bare <f>: one empty map for all of them.
  const isBare = openEnd === nameEnd + 1;
  const attributes = isBare
    ? NONE
    : new Map(attributesOf(xml, nameEnd, openEnd).map(({ name, value }) => [name, value]));
  return { row, column, attributes, text: unescapeXml(asBuffer(xml).toString("utf8", openEnd, closeStart)) };
}

function sharedIndex({ attributes }: FormulaElement): string | null {
  return attributes.get("t") === "shared" ? (attributes.get("si") ?? null) : null;
}

function asFormula(element: FormulaElement, tab: number, masters: ReadonlyMap<string, FormulaElement>): FormulaCell {
  const { row, column, attributes, text } = element;
  const type = attributes.get("t");
  const cell = { top: row, left: column, bottom: row, right: column };
  const spreads = type === "array" || type === "dataTable";
  const results = (spreads ? parseBlock(attributes.get("ref") ?? "") : null) ?? cell;
  const shared = sharedIndex(element);
  const source = text === "" && shared !== null ? masters.get(shared) : element;
  const unknown = type === "dataTable" || source === undefined || source.text === "";
  const from = source ?? element;
  return { tab, row, column, results, text: from.text, down: row - from.row, right: column - from.column, unknown };
}
