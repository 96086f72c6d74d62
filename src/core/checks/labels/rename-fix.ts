// SPDX-License-Identifier: EUPL-1.2
import { oneLine } from "../../values/fold";
import type { FindingPlace, QuickFix } from "../finding";
import type { CheckInputs } from "../inputs";

/**
 * Writes another name where this one stands. null where one of the cells holds more than the name, or computes it: a name
 * is never mended in some of its cells only.
 */
export function renaming(
  places: readonly FindingPlace[],
  name: string,
  to: string,
  label: string,
  { sheetNamed }: CheckInputs,
): QuickFix | null {
  const areNames = places.every(({ sheet, at }) => {
    const cell = sheetNamed(sheet)?.cell(at.row, at.column);
    return cell?.kind === "text" && cell.formula === "none" && oneLine(cell.text) === name;
  });
  if (!areNames) return null;
  return { label, kind: "proposal", edits: places.map((place) => ({ ...place, value: to })) };
}
