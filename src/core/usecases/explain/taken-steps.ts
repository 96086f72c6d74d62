// SPDX-License-Identifier: EUPL-1.2
import { unitOf } from "../../scorecard/arithmetic/method-arithmetic";
import type { IndicatorField } from "../../scorecard/model";
import type { Indicator } from "../../scorecard/scored";
import { displayText } from "../../values/display";
import type { TypedValue } from "../../values/typed-value";
import { figureText } from "../../wording/arithmetic";
import { fieldPlace, type ExplainContext } from "./explain-context";
import { says, step, type Step } from "./explanation";

/** Result and target as the user sees them, and as they were read where that is something else. */
export function takenSteps(context: ExplainContext, indicator: Indicator): readonly Step[] {
  const { actual, target } = indicator;
  return [takenStep(context, indicator, "actual", actual), takenStep(context, indicator, "target", target)];
}

/** A threshold or a baseline that the method recorded; none where it took no such figure. */
export function detailSteps(context: ExplainContext, indicator: Indicator): readonly Step[] {
  const { baseline, lower, upper } = indicator.details;
  const { baseline: tookBaseline, threshold } = indicator.explanation[0]!.args;
  const isLadder = indicator.explanation[0]!.code === "own-steps";
  const taken: readonly (readonly [IndicatorField, number | null, boolean])[] = [
    ["baseline", baseline, tookBaseline === baseline],
    ["lower", lower, threshold === lower || isLadder],
    // where less is better a table with one threshold means the upper one (`betweenThresholds`)
    ["upper", upper, (threshold === upper && threshold !== lower) || isLadder],
  ];
  return taken.flatMap(([field, figure, isTaken]) =>
    figure === null || !isTaken ? [] : [detailStep(context, indicator, field, figure)],
  );
}

function detailStep(
  { verification }: ExplainContext,
  indicator: Indicator,
  field: IndicatorField,
  figure: number,
): Step {
  const place = fieldPlace(indicator, field);
  const sheet = verification.workbook.sheets.find(({ name }) => name === indicator.sheet);
  const cell = place && sheet?.cell(place.at.row, place.at.column);
  const text = cell
    ? displayText(cell, verification.workbook.dateSystem)
    : figureText({ value: figure, unit: "number" });
  return step("taken", says("why-taken", { field, text }), { place, figures: [figure] });
}

function takenStep(
  { verification }: ExplainContext,
  indicator: Indicator,
  field: "actual" | "target",
  value: TypedValue,
): Step {
  const place = fieldPlace(indicator, field);
  if (place === null) return step("taken", says("why-no-column", { field }));
  if (value.cell.formula === "never-calculated") return step("taken", says("why-uncalculated", { field }), { place });
  if (value.type === "blank") return step("taken", says("why-taken-blank", { field }), { place });
  const text = displayText(value.cell, verification.workbook.dateSystem);
  if (Number.isNaN(value.number)) return step("taken", says("why-taken-unread", { field, text }), { place });
  const unit = unitOf(indicator.actual.type, indicator.target.type);
  const read = figureText({ value: value.number, unit: value.type === "number" && unit !== "date" ? "number" : unit });
  return step("taken", takenReason(field, value, text, read), { place, figures: [value.number] });
}

function takenReason(field: IndicatorField, value: TypedValue, text: string, read: string) {
  if (plain(text) === plain(read)) return says("why-taken", { field, text });
  const isNumber = value.cell.kind === "number" && value.type !== "date" && value.ambiguous === null;
  const isSame = isNumber && !hidesDecimals(value);
  if (isSame) return says("why-taken", { field, text });
  return says(isNumber ? "why-taken-stored" : "why-taken-read", { field, text, read });
}

function hidesDecimals({ type, number, decimals }: TypedValue): boolean {
  const shown = (type === "percent" ? number * 100 : number) * 10 ** decimals;
  return Math.abs(shown - Math.round(shown)) > 1e-6;
}

/** «92,50%» and «92,5 %» are one text, and so are «1.250» and «1250». */
function plain(text: string): string {
  const bare = text.replace(/[\s.\u00a0]/g, "");
  return /,\d/.test(bare) ? bare.replace(/0+(?=%|$)/, "").replace(/,(?=%|$)/, "") : bare;
}
