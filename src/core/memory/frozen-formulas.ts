// SPDX-License-Identifier: EUPL-1.2
import { addressOf, parseAddress } from "../workbook/address";
import type { Cell } from "../workbook/cell";
import type { CopiedCell } from "../workbook/copy-plan";
import { formulaKey, type SheetFormulas, type WorkbookFormulas } from "../workbook/formulas";
import type { CellContent, PlannedCell } from "../workbook/plan";
import { sameContent } from "../workbook/same-content";
import type { Sheet, WorkbookSnapshot } from "../workbook/snapshot";
import { contentOf } from "./content";
import { HEADING_ROW, MEMORY_ROW_TYPES } from "./memory-sheet";
import { markOf } from "./own-sheets";
import type { OwnRow } from "./own-rows";
import { sheetsMarked } from "./references";

/** What stands for a formula that was never calculated. */
const NO_RESULT = "-";

/** The memory's rows about formulas that gave way to their results in a copy, so that its seal can still be checked. */
export function frozenRows(
  { sheets }: WorkbookSnapshot,
  formulas: WorkbookFormulas,
  cells: readonly CopiedCell[],
): readonly OwnRow[] {
  const named = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return cells.flatMap(({ sheet, row, column, becomes }) => {
    const text = formulas.get(sheet)?.get(formulaKey(row, column));
    const cell = named.get(sheet)?.cell(row, column);
    if (becomes !== "value" || text === undefined || !cell) return [];
    const contents = [MEMORY_ROW_TYPES.frozen, text, sheet, addressOf(row, column), recorded(cell)];
    return [
      {
        kind: "entry" as const,
        cells: contents.map((value, at): PlannedCell => ({ column: at, value, style: "text" })),
      },
    ];
  });
}

/** A letter before each text: the text «-» is not the sign for nothing, nor an error a text. */
function recorded(cell: Cell): CellContent {
  if (cell.formula === "never-calculated") return NO_RESULT;
  if (cell.kind === "error") return `e:${cell.text}`;
  return cell.kind === "number" || cell.kind === "boolean" ? contentOf(cell) : `t:${cell.text}`;
}

/** The formulas of a copy that gave way, where their cells still hold the results that they had. */
export function frozenFormulas(workbook: WorkbookSnapshot): WorkbookFormulas {
  const found = new Map<string, Map<number, string>>();
  const named = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  for (const memory of sheetsMarked(workbook, markOf("memoria"))) {
    for (const row of memory.rows()) {
      const [type, text, name, address] = [0, 1, 2, 3].map((column) => memory.cell(row, column).text) as [
        string,
        string,
        string,
        string,
      ];
      const at = type === MEMORY_ROW_TYPES.frozen && row > HEADING_ROW ? parseAddress(address) : null;
      if (!at || !isStill(named.get(name)?.cell(at.row, at.column), memory, row)) continue;
      const formulas = found.get(name) ?? new Map<number, string>();
      found.set(name, formulas.set(formulaKey(at.row, at.column), text));
    }
  }
  return found;
}

function isStill(cell: Cell | undefined, memory: Sheet, row: number): boolean {
  if (cell?.formula !== "none") return false;
  const then = contentOf(memory.cell(row, 4));
  if (then === NO_RESULT) return cell.kind === "blank";
  if (typeof then === "string" && then.startsWith("e:")) return cell.kind === "error" && `e:${cell.text}` === then;
  if (cell.kind === "error") return false;
  return sameContent(contentOf(cell), typeof then === "string" ? then.slice(2) : then);
}

/** The formulas of a workbook with those of another reading besides; its own come first. */
export function withFormulas(formulas: WorkbookFormulas, more: WorkbookFormulas): WorkbookFormulas {
  if (more.size === 0) return formulas;
  const all = new Map<string, SheetFormulas>(formulas);
  for (const [sheet, texts] of more) all.set(sheet, new Map([...texts, ...(formulas.get(sheet) ?? [])]));
  return all;
}
