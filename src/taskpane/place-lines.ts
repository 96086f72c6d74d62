// SPDX-License-Identifier: EUPL-1.2
import { doneTexts } from "./i18n/done";

interface Place {
  readonly sheet: string;
  /** null: the whole sheet. */
  readonly cell: string | null;
}

/** Cells that are named before «…». */
const NAMED = 6;

/** "Foglio «A»", "«B»: 12 celle (C3, C4, …)": a line a sheet, whatever the number of cells. */
export function placeLines(places: readonly Place[], remark = ""): readonly string[] {
  const whole = places
    .filter(({ cell }) => cell === null)
    .map(({ sheet }) => doneTexts("change.sheet", { name: sheet }));
  const bySheet = new Map<string, string[]>();
  for (const { sheet, cell } of places) {
    if (cell === null) continue;
    const cells = bySheet.get(sheet);
    if (cells) cells.push(cell);
    else bySheet.set(sheet, [cell]);
  }
  const cells = [...bySheet].map(([sheet, listed]) => {
    const rest = listed.length > NAMED ? ", …" : "";
    return doneTexts("change.cells", {
      sheet,
      count: listed.length,
      cells: `${listed.slice(0, NAMED).join(", ")}${rest}`,
    });
  });
  return [...whole, ...cells].map((line) => (remark === "" ? line : `${line}: ${remark}`));
}
