// SPDX-License-Identifier: EUPL-1.2
import type { CellEdit } from "../../workbook/plan";
import type { Verification } from "../verify";
import { fillCells } from "../filling/fill-cells";
import { type FillTarget, fillTargets } from "../filling/fill-targets";
import { byCell } from "./cells";
import { writtenBy } from "./computed-percentages";
import type { Offer } from "./offer-corrections";

/**
 * The corrections that take a result out of the % column, with the % that can be computed once it stands in its own; the
 * same list where there are none.
 */
export function completed(made: readonly Offer[], { workbook, scorecard, memory }: Verification): readonly Offer[] {
  const vacated = byCell<FillTarget[]>();
  let any = false;
  for (const edit of made.flatMap(({ correction }) => correction.edits)) {
    if (edit.value !== null) continue;
    vacated.set(edit.sheet, edit, []);
    any = true;
  }
  if (!any) return made;
  const targets: FillTarget[] = [];
  for (const target of fillTargets(scorecard)) {
    const there = target.score === null ? undefined : vacated.get(target.sheet, target.at);
    if (there === undefined) continue;
    there.push(target);
    targets.push(target);
  }
  const filled = byCell<CellEdit>();
  const { edits } = fillCells(workbook, targets, memory);
  for (const edit of edits) filled.set(edit.sheet, edit, edit);
  return edits.length === 0 ? made : made.map((offer) => completedOffer(offer, filled, vacated));
}

function completedOffer(
  offer: Offer,
  filled: ReturnType<typeof byCell<CellEdit>>,
  targets: ReturnType<typeof byCell<FillTarget[]>>,
): Offer {
  const { correction } = offer;
  const written = new Map(offer.written);
  const edits = correction.edits.map((edit) => {
    const computed = edit.value === null ? filled.get(edit.sheet, edit) : undefined;
    if (computed === undefined) return edit;
    for (const [identity, value] of writtenBy(targets.get(edit.sheet, edit) ?? [])) written.set(identity, value);
    return { ...computed, old: edit.old, why: edit.why };
  });
  return { ...offer, written, correction: { ...correction, edits } };
}
