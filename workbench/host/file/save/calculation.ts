// SPDX-License-Identifier: EUPL-1.2
import type { FormulaCell } from "../../../../src/core/workbook/references/formula-cell";
import { PERF_FUNCTION } from "../../../../src/core/workbook/perf-marks";
import { precedentsIn } from "../../../../src/core/workbook/references/precedents";
import { staleFormulas } from "../../../../src/core/workbook/references/stale-formulas";
import { sheetFormulas } from "../../../../src/xlsx/writing/formulas/sheet-formulas";
import { partBytes } from "../../../../src/xlsx/writing/package/working-copy";
import { tablesOf } from "../../../../src/xlsx/writing/workbook/tables";
import { cellKey } from "../../workbook/area";
import type { CellChange } from "./cell-changes";
import type { Saving } from "./saving";

/** Places of formulas whose results are no longer true, by sheet of the file. */
export type StaleResults = ReadonlyMap<string, ReadonlySet<number>>;

/**
 * Results of formulas that read what changed, and that nobody has calculated since: they go, as when the product writes a
 * file (ADR 0002). A formula that the host calculated is among the changed cells. Of PERF's an old figure is better than
 * none, for without the add-in nobody could calculate it again.
 */
export function staleResults(saving: Saving, changed: ReadonlyMap<string, readonly CellChange[]>): StaleResults {
  const { copy, outline } = saving;
  const contents = outline.tabs.flatMap(({ name }, tab) =>
    (changed.get(name) ?? []).flatMap(({ row, column, content }) => (content ? [{ tab, row, column }] : [])),
  );
  if (contents.length === 0) return new Map();
  const formulas = outline.tabs.flatMap(({ part, isWorksheet }, tab): FormulaCell[] =>
    isWorksheet ? sheetFormulas(partBytes(copy, part), tab) : [],
  );
  const written = contents.map(({ tab, row, column }) => ({
    tab,
    block: { top: row, left: column, bottom: row, right: column },
  }));
  const definitions = { tabs: outline.tabs, names: outline.names, tables: tablesOf(copy, outline) };
  const stale = new Map<string, Set<number>>();
  for (const formula of staleFormulas(formulas, written, precedentsIn(definitions))) {
    if (PERF_FUNCTION.test(formula.text)) continue;
    const { name } = outline.tabs[formula.tab]!;
    const places = stale.get(name) ?? new Set<number>();
    stale.set(name, places);
    const { top, left, bottom, right } = formula.results;
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) places.add(cellKey(row, column));
  }
  return stale;
}
