// SPDX-License-Identifier: EUPL-1.2
import type { Criterion, Finding, Severity } from "../../src/core/checks/finding";
import { NO_INPUTS, type CheckInputs } from "../../src/core/checks/inputs";
import { proposeVerdict } from "../../src/core/oiv/propose-verdict";
import type { Verdict } from "../../src/core/oiv/verdict";
import type { Block } from "../../src/core/scorecard/model";
import type { Scorecard } from "../../src/core/scorecard/scored";
import { DEFAULT_BODY, type Phase } from "../../src/core/scorecard/settings";
import { explain } from "../../src/core/wording/explain";
import { buildScorecard, type ObjectiveSpec, type RowSpec } from "../checks/build-scorecard";

export const met: RowSpec = {
  label: "Misure anticorruzione e di trasparenza attuate",
  actual: 5,
  target: 5,
  declared: "100%",
};

/** A strategic and an individual block, each of one objective with these rows. */
export function report(rows: readonly RowSpec[] = [met], changes: Partial<Block> = { level: "individual" }): Scorecard {
  const objective: ObjectiveSpec = { code: "1.1", declared: "100%", rows };
  const scorecard = buildScorecard([[objective], [objective]]);
  const [first, second] = scorecard.blocks;
  const sourced = scorecard.indicators.map((each) => ({ ...each, columns: { ...each.columns, source: 6 } }));
  return { ...scorecard, blocks: [first!, { ...second!, ...changes }], indicators: sourced };
}

export function finding(criteria: readonly Criterion[], severity: Severity, needsReview = false): Finding {
  return {
    ...{
      rule: "VAL001",
      slug: "actual-missing",
      messageId: "missing",
      data: {},
      place: null,
      related: [],
      fix: null,
      accepted: null,
    },
    ...{ criteria, severity, needsReview },
  };
}

export interface Given {
  readonly scorecard?: Scorecard;
  readonly findings?: readonly Finding[];
  readonly inputs?: CheckInputs;
  readonly phase?: Phase;
}

export function verdictOn({
  scorecard = report(),
  findings = [],
  inputs = NO_INPUTS,
  phase = "report",
}: Given): Verdict {
  return proposeVerdict({ scorecard, findings, inputs, settings: { ...DEFAULT_BODY, phase } });
}

/** "c+ e! f?": outcomes that differ from those of a report in order. */
export function outcomes(given: Given): string {
  const sign = { satisfied: "+", "not-satisfied": "!", "to-assess": "?" } as const;
  return verdictOn(given)
    .criteria.map(({ criterion, outcome }) => criterion + sign[outcome])
    .join(" ");
}

export const evidenceFor = (criterion: Criterion, given: Given): string =>
  verdictOn(given)
    .criteria.find((each) => each.criterion === criterion)!
    .evidence.map(({ reason }) => explain(reason).replaceAll("\u00a0", " "))
    .join(" ");
