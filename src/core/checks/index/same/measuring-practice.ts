// SPDX-License-Identifier: EUPL-1.2
import { isTelling, type FigureClass, type GroupFigures } from "./group-figures";

/**
 * What the dashboards of a workbook do with a name that they share: repeat one measure, or measure each its own. Two
 * offices with «Tempo medio di rilascio» may do either, and only the other shared names of the workbook tell.
 */
export type Practice = "shared" | "own" | "unknown";

const FEWEST_SHARED = 2;
const FEWEST_OWN = 3;
/** Share of the rows that must show one figure: in a report that repeats its measures a few were mistyped. */
const MOSTLY = 0.6;

/** Weighs the indicators whose labels agree: those that show one telling figure against those that differ. */
export function practiceOf(groups: readonly { readonly figures: GroupFigures }[]): Practice {
  let [agreeing, differing] = [0, 0];
  for (const { figures } of groups) {
    const [actual, target] = [spread(figures.actuals), spread(figures.targets)];
    if (actual === "differs") differing++;
    else if (target === "differs") differing += actual === "agrees" ? 0 : 1;
    else if (actual === "agrees" || target === "agrees") agreeing++;
  }
  if (agreeing >= FEWEST_SHARED && agreeing > differing) return "shared";
  return differing >= FEWEST_OWN && differing > agreeing ? "own" : "unknown";
}

/** "nothing": too few figures, or such as agree by chance. */
function spread(classes: readonly FigureClass[]): "agrees" | "differs" | "nothing" {
  let [rows, largest] = [0, 0];
  let common: FigureClass | undefined;
  for (const each of classes) {
    rows += each.rows.length;
    if (each.rows.length > largest) [largest, common] = [each.rows.length, each];
  }
  if (rows < 2 || common === undefined) return "nothing";
  if (largest < 2 || largest < rows * MOSTLY) return "differs";
  return isTelling(common.value) ? "agrees" : "nothing";
}
