// SPDX-License-Identifier: EUPL-1.2
import { foldLabel } from "../../values/fold";
import type { Operator } from "../../values/typed-value";
import { isDateSerial } from "../comparable";
import type { IndicatorReading, Polarity, PolaritySource, ScorecardReading } from "../model";
import type { RegisterLookup } from "../register-lookup";
import { borneOut, isFullMark, upByPercentages } from "./borne-out";
import { polarityFromWording } from "./wording";

export interface ResolvedPolarity {
  readonly polarity: Polarity;
  readonly source: PolaritySource;
}

const BY_OPERATOR: Readonly<Record<Operator, Polarity>> = {
  "<": "down",
  "<=": "down",
  "=": "exact",
  ">=": "up",
  ">": "up",
};

/** Where nothing says it, more is better. */
export const UNTOLD: ResolvedPolarity = { polarity: "up", source: "default" };

/**
 * Polarity of every indicator, in the order of the facts: type of the values, column, register, operator in the target,
 * wording, the same indicator elsewhere, the declared % (always for a person to confirm), increasing by default.
 */
export function polarityResolver(
  reading: ScorecardReading,
  decided: RegisterLookup | null = null,
): (indicator: IndicatorReading) => ResolvedPolarity {
  const registered = (indicator: IndicatorReading): Polarity | null =>
    decided?.(indicator)?.polarity ??
    (reading.register.size > 0 ? (reading.register.get(foldLabel(indicator.label)) ?? null) : null);
  const elsewhere = new Map<string, Polarity>();
  for (const indicator of reading.indicators) {
    const own = stated(indicator, registered);
    if (own && own.source !== "value-type" && indicator.label) elsewhere.set(foldLabel(indicator.label), own.polarity);
  }
  const isUpElsewhere = upByPercentages(reading.indicators);
  return (indicator) =>
    stated(indicator, registered) ??
    worded(indicator) ??
    twin(indicator, elsewhere) ??
    fromDeclared(indicator, isUpElsewhere);
}

function worded({ label, operational }: IndicatorReading): ResolvedPolarity | null {
  const polarity = polarityFromWording(label || operational);
  return polarity && { polarity, source: "wording" };
}

/** What the body itself has written down. */
function stated(
  indicator: IndicatorReading,
  registered: (indicator: IndicatorReading) => Polarity | null,
): ResolvedPolarity | null {
  const { actual, target } = indicator;
  // Of two dates one may have lost its format: beside a date, a serial is a date.
  if (target.type === "date" || (actual.type === "date" && (target.type === "blank" || isDateSerial(target.number)))) {
    return { polarity: "date", source: "value-type" };
  }
  if (target.type === "yes-no" || (target.type === "blank" && actual.type === "yes-no")) {
    return { polarity: "yes-no", source: "value-type" };
  }
  const column = indicator.polarityColumn;
  if (isDirection(column)) return { polarity: column, source: "column" };
  const ofRegister = registered(indicator);
  if (isDirection(ofRegister)) return { polarity: ofRegister, source: "register" };
  return target.operator ? { polarity: BY_OPERATOR[target.operator], source: "operator" } : null;
}

/** Dates and SI/NO are known by their values: beside figures the word is a slip. */
function isDirection(polarity: Polarity | null): polarity is Polarity {
  return polarity !== null && polarity !== "date" && polarity !== "yes-no";
}

function twin(indicator: IndicatorReading, elsewhere: ReadonlyMap<string, Polarity>): ResolvedPolarity | null {
  const polarity = elsewhere.size > 0 ? elsewhere.get(foldLabel(indicator.label)) : undefined;
  return polarity ? { polarity, source: "same-indicator" } : null;
}

/**
 * Worse than the target as an increasing indicator, and yet declared 100 %: unless the same indicator elsewhere is
 * declared as an increasing one.
 */
function fromDeclared(indicator: IndicatorReading, isUpElsewhere: (label: string) => boolean): ResolvedPolarity {
  const isTurned = isFullMark(indicator) && borneOut(indicator) === "down" && !isUpElsewhere(indicator.label);
  return isTurned ? { polarity: "down", source: "declared" } : UNTOLD;
}
