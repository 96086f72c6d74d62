// SPDX-License-Identifier: EUPL-1.2
import { methodsOnTrial } from "../../checks/index/methods/methods-on-trial";
import type { Polarity } from "../../scorecard/model";
import type { MethodByPolarity } from "../../scorecard/scoring/register";
import type { Indicator, Scorecard } from "../../scorecard/scored";
import type { BodySettings, Phase } from "../../scorecard/settings";
import type { Steps } from "../../steps/steps";
import type { Origin } from "../../wording/settings";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { type Verification, verifySteps } from "../verify";
import { bodyKind } from "./body-kind";

/** Settings with what the workbook lets one guess of the body, and which of them were guessed. */
export interface InferredBody {
  readonly settings: BodySettings;
  readonly origins: ReadonlyMap<string, Origin>;
}

/** Guesses kind, year, phase, methods and roll-up; what the workbook does not tell stays as it is. */
export function* inferBodySteps(workbook: WorkbookSnapshot, verification: Verification): Steps<InferredBody> {
  const { settings, settingOrigins, scorecard } = verification;
  // What headings and titles say goes before a count of what is filled.
  const isSaid = settings.phase === "monitoring" && settingOrigins.get("phase") === "inferred";
  const guessed: Partial<BodySettings> = {
    ...found("kind", bodyKind(workbook, scorecard)),
    ...found("year", scorecard.year),
    ...found("phase", isSaid ? settings.phase : phaseOf(scorecard.indicators)),
  };
  const methods = yield* methodsDeclared(workbook, verification);
  const polarities = Object.keys(settings.scoring.methods) as Polarity[];
  const changed = polarities.filter((polarity) => methods && methods[polarity] !== settings.scoring.methods[polarity]);
  const rollUp = weighsAll(scorecard) ? ("weighted-mean" as const) : settings.scoring.rollUp;
  const scoring = { ...settings.scoring, rollUp, methods: methods ?? settings.scoring.methods };
  const origins = new Map<string, Origin>(settingOrigins);
  const inferred = [...Object.keys(guessed), ...changed.map((polarity) => `method-${polarity}`)];
  if (rollUp !== settings.scoring.rollUp) inferred.push("rollUp");
  for (const key of inferred) origins.set(key, "inferred");
  return { settings: { ...settings, ...guessed, scoring }, origins };
}

/** Where the default methods do not give what the body declares: those that do, if together they give nearly all of it. */
function* methodsDeclared(
  workbook: WorkbookSnapshot,
  { scorecard, settings }: Verification,
): Steps<MethodByPolarity | null> {
  const { candidates } = methodsOnTrial(scorecard.indicators, settings.scoring);
  if (candidates.length === 0) return null;
  const methods = { ...settings.scoring.methods };
  // The most useful stands first: of two for one polarity it is written last.
  for (const { polarity, method } of [...candidates].reverse()) methods[polarity] = method;
  const scoring = { ...settings.scoring, methods };
  const tried = yield* verifySteps(workbook, { year: settings.year, scoring });
  return methodsOnTrial(tried.scorecard.indicators, scoring).inDoubt ? null : methods;
}

function found<K extends keyof BodySettings>(key: K, value: BodySettings[K] | null): Partial<BodySettings> {
  return value === null ? {} : { [key]: value };
}

/**
 * Results over targets: none yet is the Piano, fewer than half is monitoring. More is the Relazione, for in that phase a
 * missing result is a finding: guessed to be monitoring, it would be passed over in silence.
 */
function phaseOf(indicators: readonly Indicator[]): Phase | null {
  const expected = indicators.filter(({ target }) => target.type !== "blank");
  if (expected.length === 0) return null;
  const filled = expected.filter(({ actual }) => actual.type !== "blank").length;
  if (filled === 0) return "plan";
  return filled * 2 < expected.length ? "monitoring" : "report";
}

/** True when every indicator that is scored carries a weight: then the body weighs, and says so. */
function weighsAll({ indicators }: Scorecard): boolean {
  const scored = indicators.filter(({ status }) => status === "scored");
  return scored.length > 0 && scored.every(({ weight }) => weight !== null && weight > 0);
}
