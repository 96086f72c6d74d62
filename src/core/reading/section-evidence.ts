// SPDX-License-Identifier: EUPL-1.2
import type { KeyedObjective } from "./key-values";
import { codeOf, rowKind } from "./row-view";
import { isWritten } from "./written";
import type { Section } from "./section";

/** What stands in the rows of a section, counted: the grounds on which its layout is chosen. */
export interface SectionEvidence {
  readonly indicatorRows: number;
  /** Rows of their own that name an objective: with a code, or with a %. */
  readonly objectiveRows: number;
  readonly codedObjectiveRows: number;
  /** Indicator rows that name their objective in a column of its own. */
  readonly namedRows: number;
  readonly codedNames: number;
  /** True where the same column names objectives and indicators. */
  readonly labelIsObjective: boolean;
  readonly keyed: KeyedObjective | null;
}

/** Rows that are counted: a table that begins in one way does not go on in another. */
const SAMPLE = 200;

/** Counts what the layouts ask for. */
export function evidenceOf({ heading, rows }: Section, keyed: KeyedObjective | null): SectionEvidence {
  const { columns } = heading;
  const counts = { indicatorRows: 0, objectiveRows: 0, codedObjectiveRows: 0, namedRows: 0, codedNames: 0 };
  const sample = Math.min(rows.length, SAMPLE);
  for (let index = 0; index < sample; index++) {
    const view = rows[index]!;
    const kind = rowKind(view, rows[index + 1]);
    const isCoded = (kind === "objective" || view.objective !== "") && codeOf(view) !== null;
    if (kind === "objective" && (isCoded || isWritten(view.declared))) {
      counts.objectiveRows++;
      if (isCoded) counts.codedObjectiveRows++;
    }
    if (kind !== "indicator") continue;
    counts.indicatorRows++;
    if (view.objective === "") continue;
    counts.namedRows++;
    if (isCoded) counts.codedNames++;
  }
  const label = columns.get("indicator");
  const shared = columns.get("objective") ?? columns.get("operational");
  return { ...counts, labelIsObjective: label !== undefined && label === shared, keyed };
}
