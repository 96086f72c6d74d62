// SPDX-License-Identifier: EUPL-1.2
import type { ReadArea, Precedents } from "./precedents";
import { areaIndex } from "./area-index";
import type { FormulaCell } from "./formula-cell";

/**
 * The formulas whose results are no longer true once the cells of `written` hold something else: those that read
 * them, those that read these, and so on through every sheet (ADR 0002). Ascending, as `formulas` are.
 */
export function staleFormulas<F extends FormulaCell>(
  formulas: readonly F[],
  written: readonly ReadArea[],
  precedentsOf: (formula: FormulaCell) => Precedents,
): F[] {
  if (written.length === 0) return [];
  const index = areaIndex();
  const stale = new Set<number>();
  const waiting: ReadArea[] = [...written].reverse();
  const mark = (formula: number): void => {
    if (stale.has(formula)) return;
    stale.add(formula);
    const { tab, results } = formulas[formula]!;
    waiting.push({ tab, block: results });
  };
  formulas.forEach((formula, i) => {
    const precedents = precedentsOf(formula);
    if (precedents === "anything") mark(i);
    else for (const area of precedents) index.add(area, i);
  });
  for (let area = waiting.pop(); area; area = waiting.pop()) index.take(area.tab, area.block).forEach(mark);
  return formulas.filter((_, i) => stale.has(i));
}
