// SPDX-License-Identifier: EUPL-1.2
import type { Scorecard } from "../../scorecard/scored";
import type { DataTable } from "../../tables/data-table";
import { judgeRatio, type RatioDiffers } from "../../tables/quantities/judge-ratio";
import type { ScorecardIndex } from "../index/scorecard-index";
import { tableQuantities } from "../index/table-quantities";
import { ratioStatements, type RatioStatement } from "../other-tables/ratio-statements";

/** A ratio that a label states, and what the table of its quantities gives instead. */
export interface ContestedRatio {
  readonly statement: RatioStatement;
  readonly differs: RatioDiffers;
}

interface Known {
  readonly tables: readonly DataTable[];
  readonly found: readonly ContestedRatio[];
}

const KNOWN = new WeakMap<Scorecard, Known>();

/** Several rules ask: the labels are taken apart once. */
export function contestedRatios(
  scorecard: Scorecard,
  index: ScorecardIndex,
  tables: readonly DataTable[],
): readonly ContestedRatio[] {
  if (tables.length === 0) return [];
  const known = KNOWN.get(scorecard);
  if (known?.tables === tables) return known.found;
  const found = findContested(scorecard, index, tables);
  KNOWN.set(scorecard, { tables, found });
  return found;
}

function findContested(
  scorecard: Scorecard,
  index: ScorecardIndex,
  tables: readonly DataTable[],
): readonly ContestedRatio[] {
  const quantities = tableQuantities(tables, index.settings.year ?? scorecard.year);
  if (quantities.all.length === 0) return [];
  const found: ContestedRatio[] = [];
  for (const statement of ratioStatements(scorecard, index, quantities)) {
    const { ratio, value, year } = statement;
    const differs = judgeRatio(ratio, value, quantities.columns().holding(ratio.denominator, year));
    if (differs !== null) found.push({ statement, differs });
  }
  return found;
}
