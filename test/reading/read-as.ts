// SPDX-License-Identifier: EUPL-1.2
import type { VerificationReport } from "../../src/core/usecases/report/verification-report";
import { reportOn, type Grid } from "./grid";

/** What a test of a layout looks at: the layout, the objectives with their rows, the codes of the findings. */
export interface ReadAs {
  readonly layout: string | null;
  readonly objectives: readonly (readonly [code: string | null, name: string, labels: readonly string[]])[];
  readonly report: VerificationReport;
}

/** Reads one sheet, and says how it was understood. */
export function readAs(rows: Grid, sheet = "Foglio1"): ReadAs {
  const report = reportOn({ [sheet]: rows });
  const objectives = report.objectives.map(({ id, code, name }) => {
    const own = report.indicators.filter(({ objectiveId }) => objectiveId === id);
    return [code, name, own.map(({ label }) => label)] as const;
  });
  return { layout: report.sheets[0]!.layout, objectives, report };
}
