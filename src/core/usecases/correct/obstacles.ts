// SPDX-License-Identifier: EUPL-1.2
import type { CellContent } from "../../workbook/plan";
import { sameContent } from "../../workbook/same-content";
import { byCell } from "./cells";
import type { Offer } from "./offer-corrections";
import type { Refused } from "./settle";

/** Those that can be written at all, and do not want another content in the same cell: the first takes it. */
export function withoutObstacles(wanted: readonly Offer[], refused: Refused[]): readonly Offer[] {
  const claimed = byCell<CellContent>();
  const certainFirst = [...wanted.filter(isCertain), ...wanted.filter((offer) => !isCertain(offer))];
  return certainFirst.filter((offer) => {
    const { edits } = offer.correction;
    const isContested = edits.some((edit) => {
      const other = claimed.get(edit.sheet, edit);
      return other !== undefined && !sameContent(other, edit.value);
    });
    const why = offer.obstacle ?? (isContested ? { code: "correction-contested", args: {} } : null);
    if (why) refused.push({ offer, why });
    else for (const edit of edits) claimed.set(edit.sheet, edit, edit.value);
    return why === null;
  });
}

function isCertain({ correction }: Offer): boolean {
  return correction.kind === "certain";
}
