// SPDX-License-Identifier: EUPL-1.2
import type { CheckInputs } from "../checks/inputs";
import type { Finding, FindingPlace } from "../checks/finding";
import type { Scorecard } from "../scorecard/scored";
import type { BodySettings } from "../scorecard/settings";
import type { Reason } from "../workbook/plan";
import type { CriterionOutcome, Evidence } from "./verdict";

/** What a verdict is drawn from: a verification, without the workbook itself. */
export interface Judged {
  readonly scorecard: Scorecard;
  readonly settings: BodySettings;
  readonly findings: readonly Finding[];
  /** The other tables, and what staff wrote about deviations. */
  readonly inputs: CheckInputs;
}

/** What is proposed for one criterion; the engine adds its letter and its findings. */
export interface Judgement {
  readonly outcome: CriterionOutcome;
  readonly evidence: readonly Evidence[];
}

/** Judges one criterion, given the findings that serve it. */
export type CriterionJudge = (judged: Judged, findings: readonly Finding[]) => Judgement;

/** Places named by one evidence: of more, the counts tell enough. */
const PLACES_NAMED = 20;

/** One piece of evidence; its words are in wording/oiv-evidence.ts. */
export function evidence(code: string, args: Reason["args"] = {}, places: readonly FindingPlace[] = []): Evidence {
  return { reason: { code, args }, places: places.slice(0, PLACES_NAMED) };
}
