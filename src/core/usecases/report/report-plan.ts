// SPDX-License-Identifier: EUPL-1.2
import { isoDate } from "../../values/parse-date";
import type { PlanComparison, Variation } from "../../variations/variation";
import { addressOf } from "../../workbook/address";
import type { PlanReport, VariationReport } from "./verification-report";

/** The public report on what differs from the Plan. */
export function reportPlan({ plans, matched, unchanged, absentUnits, doubt, variations }: PlanComparison): PlanReport {
  return {
    plans: plans.map(({ name, date, indicators, otherYear }) => {
      return { name, date: date === null ? null : isoDate(date), indicators, otherYear };
    }),
    matched,
    unchanged,
    absentUnits,
    doubt: doubt && doubt.code,
    variations: variations.map(reportVariation),
  };
}

function reportVariation(variation: Variation): VariationReport {
  const { kind, effect, isCertain, unit, objective, label, before, after, place, from, seenIn, answer } = variation;
  return {
    kind,
    effect,
    isCertain,
    unit,
    objective,
    label,
    before,
    after,
    sheet: place && place.sheet,
    cell: place && addressOf(place.at.row, place.at.column),
    from,
    seenIn: seenIn && seenIn.name,
    answer: answer && { act: answer.act, date: answer.date, reason: answer.reason },
  };
}
