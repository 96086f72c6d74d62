// SPDX-License-Identifier: EUPL-1.2
import type { TypedValue } from "../../values/typed-value";
import type { FindingPlace, QuickFix } from "../finding";

/** Puts the computed % in the place of one that is wrong: the body's own figure, so that a person must agree. */
export function computedInstead(place: FindingPlace, { cell }: TypedValue, computed: number): QuickFix | null {
  if (cell.formula !== "none") return null;
  const edits = [{ ...place, value: computed, replaces: true }] as const;
  return { label: "Scrivere la % calcolata al posto di quella dichiarata", kind: "proposal", edits };
}
