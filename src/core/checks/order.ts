// SPDX-License-Identifier: EUPL-1.2
import type { SheetReading } from "../scorecard/model";
import type { Finding } from "./finding";

/** Sheet, row, column, then rule code; the whole workbook first. The same input always gives the same order. */
export function inReadingOrder(findings: readonly Finding[], sheets: readonly SheetReading[]): readonly Finding[] {
  const ranks = new Map(sheets.map((sheet, rank) => [sheet.name, rank]));
  const rankOf = ({ place }: Finding) => (place === null ? -1 : (ranks.get(place.sheet) ?? sheets.length));
  return findings
    .map((finding) => ({ finding, rank: rankOf(finding) }))
    .sort((a, b) => a.rank - b.rank || byCell(a.finding, b.finding) || byCode(a.finding, b.finding))
    .map(({ finding }) => finding);
}

function byCell(a: Finding, b: Finding): number {
  if (a.place === null || b.place === null) return 0;
  return a.place.at.row - b.place.at.row || a.place.at.column - b.place.at.column;
}

function byCode(a: Finding, b: Finding): number {
  if (a.rule === b.rule) return 0;
  return a.rule < b.rule ? -1 : 1;
}
