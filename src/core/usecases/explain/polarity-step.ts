// SPDX-License-Identifier: EUPL-1.2
import { readRegisterPlace } from "../../reading/register-sheet";
import type { Indicator } from "../../scorecard/scored";
import { foldLabel } from "../../values/fold";
import { fieldPlace, type ExplainContext } from "./explain-context";
import { says, step, type Place, type Step } from "./explanation";

/** Which way is better, and the cell that says so: the column, the register, the target, the words, another row. */
export function polarityStep(context: ExplainContext, indicator: Indicator): Step {
  const { polarity, polaritySource: source } = indicator;
  const reason = says("polarity", { polarity, source });
  switch (source) {
    case "column":
      return step("rule", reason, { place: fieldPlace(indicator, "polarity") });
    case "register":
      return step("rule", reason, { place: registered(context, indicator) });
    case "operator":
    case "value-type":
      return step("rule", reason, { place: fieldPlace(indicator, "target") });
    case "wording":
      return step("rule", reason, { place: fieldPlace(indicator, indicator.label ? "label" : "operational") });
    case "same-indicator":
      return sameIndicatorStep(context, indicator, reason);
    case "declared":
      return step("rule", reason, { place: fieldPlace(indicator, "declared") });
    case "default":
      return step("rule", reason);
  }
}

/** On «Registro indicatori», or on the register that the body itself keeps. */
function registered({ verification, decided, sources }: ExplainContext, indicator: Indicator): Place | null {
  const entry = decided(indicator);
  if (entry?.polarity) return sources.register(entry.row, "polarity");
  const { workbook, scorecard } = verification;
  for (const { name, role } of scorecard.sheets) {
    const sheet = role === "register" ? workbook.sheets.find((each) => each.name === name) : undefined;
    const at = sheet && readRegisterPlace(sheet, indicator.label);
    if (at) return { sheet: name, at };
  }
  return null;
}

const STATED = new Set(["column", "register", "operator"]);

/** The last row with this label that says it, as `polarityResolver` has it. */
function sameIndicatorStep({ verification }: ExplainContext, indicator: Indicator, reason: Step["says"]): Step {
  const label = foldLabel(indicator.label);
  const { indicators } = verification.scorecard;
  const twin = indicators.filter((each) => STATED.has(each.polaritySource) && foldLabel(each.label) === label).at(-1);
  if (!twin) return step("rule", reason);
  return step("rule", reason, { place: fieldPlace(twin, "label"), leadsTo: { kind: "indicator", id: twin.id } });
}
