// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../../scorecard/scored";
import { METHOD_MEANINGS } from "../../wording/settings";
import type { ExplainContext } from "./explain-context";
import { says, step, type Step } from "./explanation";

/** The method by its name and its meaning, with who chose it: the body's register for this row, or the parameter. */
export function methodStep({ sources, decided }: ExplainContext, indicator: Indicator): Step {
  const { method, polarity } = indicator;
  // without its example, whose figures would pass for those of the row
  const meaning = METHOD_MEANINGS[method!].split(/[:.]/)[0]!;
  const reason = says("why-method", { method, meaning });
  const entry = decided(indicator);
  if (entry?.method !== method) return step("rule", reason, sources.source(`method-${polarity}`));
  return step("rule", reason, { origin: "body", place: sources.register(entry.row, "method") });
}

/** The parameters that the branch taken has used, by the code that it recorded. */
const OPTIONS_OF: Readonly<Record<string, readonly string[]>> = {
  "from-baseline": ["capped"],
  "linear-decrease": ["capped"],
  steps: ["steps", "overrunSteps"],
  "own-steps": ["steps"],
  bands: ["bands"],
  "tolerance-met": ["tolerance"],
  "tolerance-not-met": ["tolerance"],
  "date-penalty": ["penaltyPerDay"],
  "missing-as-zero": ["missingActual"],
};

export function optionSteps({ verification, sources }: ExplainContext, indicator: Indicator): readonly Step[] {
  const { options } = verification.settings.scoring;
  const isRising = indicator.polarity === "up";
  const figures: Readonly<Record<string, readonly number[]>> = {
    steps: options.steps.map(({ from }) => from),
    overrunSteps: options.overrunSteps.map(({ upTo }) => upTo),
    bands: options.bands.map(({ from }) => from),
    tolerance: [options.tolerance],
    penaltyPerDay: [options.penaltyPerDay],
  };
  const { code } = indicator.explanation[0]!;
  const used = (OPTIONS_OF[code] ?? []).filter((key) => code !== "steps" || (key === "steps") === isRising);
  return used.map((key) => sources.parameter(key, figures[key]));
}

/** In the Relazione the phase changes nothing of a figure that is there; before it, whoever reads must know. */
export function phaseSteps({ verification: { settings }, sources }: ExplainContext): readonly Step[] {
  if (settings.phase === "report") return [];
  const day = settings.referenceDate === null ? [] : [sources.parameter("referenceDate")];
  return [sources.parameter("phase"), ...day];
}
