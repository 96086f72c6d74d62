// SPDX-License-Identifier: EUPL-1.2
import { fold } from "../../values/fold";
import type { DataTable } from "../data-table";
import { work, type Equation, type FigureAt, type Term } from "./equation";
import { isTotalLabel } from "./table-words";

const RUNNING = /\bcumulat[oaie]\b|\S\s+progressiv[oaie]$/;
/** Columns that may be cumulated: those nearest to the running sum. */
const NEAREST = 6;
const LEAST_HOLDING = 3;

/** Columns headed «Cumulata», «Importo progressivo»: each row is the one above and what it adds. */
export function runningSums(table: DataTable, figureAt: FigureAt): readonly Equation[] {
  return table.columns.flatMap(({ column, headings }) => {
    if (!headings.some((heading) => RUNNING.test(fold(heading)))) return [];
    const near = table.columns
      .map((other) => other.column)
      .filter((other) => other !== column)
      .sort((a, b) => Math.abs(a - column) - Math.abs(b - column))
      .slice(0, NEAREST);
    const tried = near.map((added) => stepsOf(table, figureAt, column, added));
    const best = tried.reduce<readonly Equation[]>((a, b) => (holding(b) > holding(a) ? b : a), []);
    // one wrong cell spoils two steps: its own and the next
    return holding(best) >= LEAST_HOLDING && holding(best) >= best.length - holding(best) ? best : [];
  });
}

function holding(equations: readonly Equation[]): number {
  return equations.filter(({ holds }) => holds).length;
}

function stepsOf(table: DataTable, figureAt: FigureAt, column: number, added: number): readonly Equation[] {
  const steps: Equation[] = [];
  for (const [at, { row, label }] of table.rows.entries()) {
    if (isTotalLabel(label)) continue;
    const above = table.rows[at - 1];
    const isFirst = !above || isTotalLabel(above.label);
    const rest: readonly Term[] = isFirst ? [] : [{ at: { row: above.row, column }, sign: 1 }];
    const terms: readonly Term[] = [...rest, { at: { row, column: added }, sign: 1 }];
    const isOpen = terms.some((term) => figureAt(term.at.row, term.at.column).isBlank);
    const worked = isOpen ? null : work(figureAt, { row, column }, terms);
    // the first may bring forward what stood before it
    if (!worked || (isFirst ? !worked.holds : !worked.isTelling)) continue;
    const { residual, holds } = worked;
    steps.push({ kind: "across", target: { row, column }, terms, residual, holds, isUnlike: false, isCertain: true });
  }
  return steps;
}
