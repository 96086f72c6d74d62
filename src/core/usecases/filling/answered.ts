// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from "../../checks/finding";
import { MAX_COLUMNS } from "../../workbook/address";
import type { CellEdit } from "../../workbook/plan";

/**
 * The findings that stand once these cells are written. One whose own remedy is just what is written (a % left blank)
 * would be read beside the cell that answers it.
 */
export function standingAfter(findings: readonly Finding[], edits: readonly CellEdit[]): readonly Finding[] {
  const written = new Map<string, Set<number>>();
  for (const { sheet, row, column } of edits) {
    const cells = written.get(sheet) ?? new Set<number>();
    written.set(sheet, cells.add(row * MAX_COLUMNS + column));
  }
  const isAnswered = ({ fix }: Finding): boolean =>
    fix !== null &&
    fix.edits.length > 0 &&
    fix.edits.every(({ sheet, at }) => written.get(sheet)?.has(at.row * MAX_COLUMNS + at.column) ?? false);
  return findings.filter((finding) => !isAnswered(finding));
}
