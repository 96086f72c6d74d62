// SPDX-License-Identifier: EUPL-1.2
import { MAX_COLUMNS } from "../../../core/workbook/address";
import type { CopiedCell } from "../../../core/workbook/copy-plan";
import { dependenceOf, type LeftBehind } from "../../../core/workbook/references/left-behind";
import type { FormulaCell } from "../../../core/workbook/references/formula-cell";
import { sheetFormulas } from "../../writing/formulas/sheet-formulas";
import { contentPatches } from "../../writing/sheet/patch-cell";
import { styleOfCell } from "../../writing/sheet/patch-cell";
import { walkSheet, type CellPlace } from "../../writing/sheet/walk-sheet";
import { findAttribute } from "../../writing/xml/attributes";
import { rootElement } from "../../writing/xml/element";
import { applyPatches, attributePatches, type Patch } from "../../writing/xml/patches";
import { asBuffer } from "../../writing/xml/tag-cursor";

export interface FrozenSheet {
  readonly xml: Uint8Array;
  /** Formulas that gave way though the plan does not name them: the file tells more of formulas than a list of texts. */
  readonly unplanned: number;
}

/** The part of a sheet, whose formulas that cannot go along have given way to their results, and some cells to nothing. */
export function frozenCells(xml: Uint8Array, tab: number, cells: readonly CopiedCell[], left: LeftBehind): FrozenSheet {
  const emptied = new Set(cells.filter(({ becomes }) => becomes === "nothing").map(keyOf));
  const planned = new Set(cells.filter(({ becomes }) => becomes === "value").map(keyOf));
  const frozen = new Set(planned);
  const formulas = sheetFormulas(xml, tab);
  for (const formula of formulas) if (dependenceOf(formula.text, left) !== null) frozen.add(keyOf(formula));
  withSharers(formulas, frozen);
  if (frozen.size + emptied.size === 0) return { xml, unplanned: 0 };
  const { prefix } = rootElement(xml);
  const patches: Patch[] = [];
  walkSheet(xml, {
    cell: (cell) => {
      const key = keyOf(cell);
      if (emptied.has(key)) patches.push(...emptying(xml, cell, prefix));
      else if (cell.formula.start >= 0 && frozen.has(key)) patches.push(...freezing(xml, cell));
    },
  });
  return { xml: applyPatches(xml, patches), unplanned: frozen.size - planned.size };
}

/** Where the cell that holds a shared text loses it, those that share it cannot be read any more. */
function withSharers(formulas: readonly FormulaCell[], frozen: Set<number>): void {
  for (const { row, column, down, right } of formulas) {
    if (down === 0 && right === 0) continue;
    if (frozen.has(keyOf({ row: row - down, column: column - right }))) frozen.add(keyOf({ row, column }));
  }
}

function emptying(xml: Uint8Array, cell: CellPlace, prefix: string): Patch[] {
  const formula = cell.formula.start >= 0 ? [taking(cell.formula)] : [];
  return [...formula, ...contentPatches({ xml, prefix, cell }, null, styleOfCell(xml, cell))];
}

/** The result stays as it is stored; a text that a formula gave is stored as one that was typed in. */
function freezing(xml: Uint8Array, cell: CellPlace): Patch[] {
  const tag = { xml, nameEnd: cell.nameEnd, openEnd: cell.openEnd };
  const { formula, value } = cell;
  const type = findAttribute(xml, cell.nameEnd, cell.openEnd, "t")?.value;
  const hasResult = value.start >= 0 && value.closeStart > value.openEnd;
  const isText = type === "str" && hasResult;
  const metadata = ["cm", "vm"].flatMap((name) => attributePatches(tag, name, null));
  const newType = isText ? "inlineStr" : hasResult || cell.inline.start >= 0 ? type : undefined;
  return [
    ...attributePatches(tag, "t", newType ?? null),
    ...metadata,
    taking(formula),
    ...(isText ? asTyped(xml, value) : hasResult || value.start < 0 ? [] : [taking(value)]),
  ];
}

/** <v>text</v> -> <is><t>text</t></is>, in the prefix of the part. */
function asTyped(xml: Uint8Array, { start, nameEnd, openEnd, closeStart, end }: CellPlace["value"]): Patch[] {
  const prefix = asBuffer(xml).toString("latin1", start + 1, nameEnd - 1);
  return [
    { start, end: openEnd, text: `<${prefix}is><${prefix}t xml:space="preserve">` },
    { start: closeStart, end, text: `</${prefix}t></${prefix}is>` },
  ];
}

function taking({ start, end }: { readonly start: number; readonly end: number }): Patch {
  return { start, end, text: "" };
}

function keyOf({ row, column }: { readonly row: number; readonly column: number }): number {
  return row * MAX_COLUMNS + column;
}
