// SPDX-License-Identifier: EUPL-1.2
import type { SectionEvidence } from "../section-evidence";
import { flatTable } from "./flat-table";
import type { Layout } from "./layout";
import { objectiveBlocks } from "./objective-blocks";
import { objectiveRows } from "./objective-rows";
import { objectiveSheet } from "./objective-sheet";

/** All layouts, in the order in which equals are preferred (ADR 0012). */
export const LAYOUTS: readonly Layout[] = [objectiveSheet, objectiveBlocks, objectiveRows, flatTable];

/** The layout that the rows of a section bear out best; a flat table fits whatever has indicators. */
export function chooseLayout(evidence: SectionEvidence): Layout {
  let chosen = LAYOUTS[0]!;
  for (const layout of LAYOUTS) if (layout.fit(evidence) > chosen.fit(evidence)) chosen = layout;
  return chosen;
}
