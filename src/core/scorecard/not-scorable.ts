// SPDX-License-Identifier: EUPL-1.2
import { areComparable, isMeasure } from "./comparable";
import type { Cycle } from "./cycle";
import type { IndicatorReading, LeftOut } from "./model";
import { notScored, type NotScored } from "./outcome";
import type { RegisterEntry } from "./settings";

export const PRESUMED_NEUTRALISED: NotScored = {
  status: "neutralised",
  presumed: true,
  because: { code: "neutralised-presumed", args: {} },
};

/** Why an indicator cannot be scored, or null when it can: never 0 for want of data, unless the body has decided so. */
export function whyNotScorable(
  reading: IndicatorReading,
  decided: RegisterEntry | null,
  mostDeclared: boolean,
  cycle: Cycle,
): NotScored | null {
  const { actual, target, label } = reading;
  if (decided?.neutralised) return notScored("neutralised", "neutralised-register", { ...decided.neutralised });
  if (reading.leftOut) return leftOut(reading.leftOut);
  const neverActual = actual.cell.formula === "never-calculated";
  if (target.cell.formula === "never-calculated") {
    return notScored("unreadable", "never-calculated", { field: "target", text: "" });
  }
  if (target.type === "blank") {
    const isEmpty = label === "" && actual.type === "blank" && !neverActual;
    return isEmpty ? notScored("empty", "empty-row") : notScored("no-target", "no-target");
  }
  if (!isMeasure(target)) return notScored("unreadable", "unreadable-target", { text: target.cell.text });
  if (neverActual) return notScored("unreadable", "never-calculated", { field: "actual", text: "" });
  if (actual.type === "blank") return withoutResult(reading, mostDeclared, cycle);
  if (!isMeasure(actual)) return unreadableResult(reading, cycle);
  if (areComparable(actual, target)) return null;
  return notScored("unreadable", "type-mismatch", { actual: actual.type, target: target.type });
}

/** Said by who filled in the row: nothing is presumed. The reason may stand in the same cell. */
function leftOut({ text, reason }: LeftOut): NotScored {
  const code = reason === "" ? "neutralised-said" : "neutralised-because";
  return notScored("neutralised", code, { text, reason });
}

/** A blank % that nobody has filled since; «-» and a formula without result are written, hence no blank. */
export function isUndeclared({ declared, declaredByPerf }: IndicatorReading): boolean {
  return declaredByPerf || (declared.cell.kind === "blank" && declared.cell.formula === "none");
}

function withoutResult(reading: IndicatorReading, mostDeclared: boolean, cycle: Cycle): NotScored | null {
  if (!cycle.isFinal) return notYet(reading, cycle);
  if (cycle.scoring.missingActual === "zero") return null;
  return isUndeclared(reading) && mostDeclared ? PRESUMED_NEUTRALISED : notScored("no-actual", "no-actual");
}

function notYet({ target }: IndicatorReading, { referenceDate }: Cycle): NotScored {
  if (target.type !== "date") return notScored("not-due", "not-due");
  const args = { target: target.number };
  const isPast = referenceDate !== null && target.number < referenceDate;
  return isPast ? notScored("no-actual", "date-passed", args) : notScored("not-due", "not-due-date", args);
}

/** «in corso» and «SI/NO» stand in for a result to come; «vedi delibera 12» may be one that nobody can read. */
function unreadableResult({ actual }: IndicatorReading, { isFinal }: Cycle): NotScored {
  const { text } = actual.cell;
  const isPlaceholder = actual.type === "text" && !/\d/.test(text);
  if (!isFinal && isPlaceholder) return notScored("not-due", "not-due-text", { text });
  return notScored("unreadable", "unreadable-actual", { text });
}
