// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../../scorecard/scored";
import { addressOf, type CellPosition } from "../../workbook/address";
import type { Reason } from "../../workbook/plan";
import type { CellIndex } from "./cell-index";
import { nameOf, percentPlace, type ExplainContext } from "./explain-context";
import { says, type NotExplained } from "./explanation";

/** Why there is nothing to explain in a cell, and the nearest figure of its sheet. */
export function notExplained(context: ExplainContext, index: CellIndex, sheet: string, at: CellPosition): NotExplained {
  const rows = index.rows(sheet);
  const beside = rows.get(at.row);
  const nearest = beside?.[0] ?? nearestOf(rows, at.row);
  const told = nearest && {
    subject: { kind: "indicator", id: nearest.id } as const,
    name: nameOf(nearest),
    place: percentPlace(nearest),
  };
  const reason = beside?.[0]
    ? says("not-in-the-sum", { cell: addressOf(at.row, at.column), name: nameOf(beside[0]) })
    : reasonOf(context, sheet, at);
  return { kind: "not-explained", reason, nearest: told ?? null };
}

function nearestOf(rows: ReadonlyMap<number, readonly Indicator[]>, row: number): Indicator | null {
  let best: Indicator | null = null;
  for (const [at, indicators] of rows) {
    if (best === null || Math.abs(at - row) < Math.abs(best.row - row)) best = indicators[0]!;
  }
  return best;
}

function reasonOf({ verification }: ExplainContext, name: string, at: CellPosition): Reason {
  const { workbook, memory, scorecard } = verification;
  const cell = addressOf(at.row, at.column);
  if (!workbook.sheets.some((sheet) => sheet.name === name)) return says("not-a-sheet", { name });
  const own = memory.ownSheets.get(name);
  if (own === "ceduto") return says("not-ours-any-more", { name });
  if (own !== undefined) return says("not-of-ours", { name, cell });
  const table = scorecard.tables.find(
    ({ sheet, from, to }) =>
      sheet === name && at.row >= from.row && at.row <= to.row && at.column >= from.column && at.column <= to.column,
  );
  if (table) return says("not-recounted", { cell });
  const role = scorecard.sheets.find((sheet) => sheet.name === name)?.role;
  if (role === "dashboard" || role === "map") return says("not-a-figure", { cell });
  return says(role === "plan" ? "not-in-a-plan" : "not-on-this-sheet", { name });
}
