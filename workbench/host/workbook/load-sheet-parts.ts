// SPDX-License-Identifier: EUPL-1.2
import { columnName } from "../../../src/core/workbook/address";
import type { FormulaCell } from "../../../src/core/workbook/references/formula-cell";
import { shownFormula } from "../../../src/xlsx/reading/shown-formula";
import { sheetFormulas } from "../../../src/xlsx/writing/formulas/sheet-formulas";
import { partBytes, type WorkingCopy } from "../../../src/xlsx/writing/package/working-copy";
import { attributesOf } from "../../../src/xlsx/writing/xml/attributes";
import { latin1, nextTag, tagCursor } from "../../../src/xlsx/writing/xml/tag-cursor";
import { parseBlock } from "../../../src/core/workbook/block";
import { areaAt, cellKey } from "./area";
import { EMPTY_CELL } from "./cell";
import type { HostSheet } from "./model";

type Attributes = ReadonlyMap<string, string>;

/** What the part of a sheet says beside its values: formulas, hidden lines, filter, frozen panes, colour of its tab. */
export function loadSheetParts(sheet: HostSheet, copy: WorkingCopy, part: string): void {
  const xml = partBytes(copy, part);
  for (const formula of sheetFormulas(xml, 0)) loadFormula(sheet, formula);
  const cursor = tagCursor(xml);
  while (nextTag(cursor)) {
    if (cursor.kind === "close") continue;
    const load = ELEMENTS[latin1(xml, cursor.nameStart, cursor.nameEnd)];
    if (!load) continue;
    load(sheet, new Map(attributesOf(xml, cursor.nameEnd, cursor.end).map(({ name, value }) => [name, value])));
  }
}

const ELEMENTS: Readonly<Record<string, (sheet: HostSheet, attributes: Attributes) => void>> = {
  tabColor: (sheet, attributes) => {
    const rgb = attributes.get("rgb");
    if (rgb !== undefined) sheet.tabColor = `#${rgb.slice(-6).toUpperCase()}`;
  },
  hyperlink: (sheet, attributes) => {
    const block = parseBlock(attributes.get("ref") ?? "");
    if (!block) return;
    const reference = attributes.get("location");
    // Where a link to a page leads stands in another part; that it is such a link is all that is needed here.
    const link = reference === undefined ? { address: "https://" } : { documentReference: reference };
    sheet.hyperlinks.set(cellKey(block.top, block.left), link);
  },
  pane: (sheet, attributes) => {
    if (attributes.get("state") !== "frozen") return;
    sheet.frozen = { rows: Number(attributes.get("ySplit") ?? 0), columns: Number(attributes.get("xSplit") ?? 0) };
  },
  col: (sheet, attributes) => {
    if (attributes.get("hidden") !== "1") return;
    const [from, to] = [Number(attributes.get("min")), Number(attributes.get("max"))];
    for (let column = from; column <= to; column++) sheet.hiddenColumns.add(column - 1);
  },
  row: (sheet, attributes) => {
    if (attributes.get("hidden") === "1") sheet.hiddenRows.add(Number(attributes.get("r")) - 1);
  },
  autoFilter: (sheet, attributes) => {
    const block = parseBlock(attributes.get("ref") ?? "");
    if (!block) return;
    const { top, left, bottom, right } = block;
    sheet.filter = { area: areaAt(sheet, top, left, bottom - top + 1, right - left + 1), isFiltering: false };
  },
  filterColumn: (sheet) => {
    if (sheet.filter) sheet.filter = { ...sheet.filter, isFiltering: true };
  },
};

function loadFormula(sheet: HostSheet, { row, column, results, text, down, right, unknown }: FormulaCell): void {
  const formula = unknown ? "=#REF!" : shownFormula(shifted(text, down, right));
  const first = cellKey(row, column);
  for (let r = results.top; r <= results.bottom; r++) {
    for (let c = results.left; c <= results.right; c++) {
      const key = cellKey(r, c);
      const cell = sheet.cells.get(key) ?? EMPTY_CELL;
      // The older array formulas belong to all their cells; those of newer functions spill over cells that have none.
      const isSpilled = key !== first && text.includes("_xlfn.");
      sheet.cells.set(key, isSpilled ? { ...cell, spilledFrom: first } : { ...cell, formula });
    }
  }
}

/** A cell address outside quotes; "LOG10(" and "Foglio1!" are none. */
const REFERENCE = /"[^"]*"|'[^']*'|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(.!])/g;

/** The text of a shared formula as it reads some cells further down and right. */
function shifted(text: string, down: number, right: number): string {
  if (down === 0 && right === 0) return text;
  return text.replace(
    REFERENCE,
    (whole, fixedColumn: string, letters: string | undefined, fixedRow: string, row: string) => {
      if (letters === undefined) return whole;
      const column = fixedColumn ? letters : columnName(columnNumber(letters) + right);
      return `${fixedColumn}${column}${fixedRow}${fixedRow ? row : String(Number(row) + down)}`;
    },
  );
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
