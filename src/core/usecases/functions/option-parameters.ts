// SPDX-License-Identifier: EUPL-1.2
import { NO_DETAILS, type IndicatorDetails } from "../../scorecard/model";
import { DEFAULT_SETTINGS, type ScoringSettings } from "../../scorecard/settings";
import { overrunFrom, overrunText, stepsFrom, stepsText } from "../../settings/steps-text";
import { numberText, percentText } from "../../wording/numbers";
import { MISSING_ACTUAL_TERMS } from "../../wording/settings";
import { foldLabel } from "../../values/fold";
import type { Scalar } from "./grid";
import { typedArgument } from "./typed-argument";

/** Settings of a formula: a row of it has no columns, so that the figures some methods need stand among its parameters. */
export interface FormulaSettings extends ScoringSettings {
  readonly details?: IndicatorDetails;
}

/** A parameter that takes a figure, steps or a word of its own. */
interface OptionParameter {
  /** What it takes, as people are told. */
  readonly takes: string;
  readonly usual: string;
  /** The settings with it; null when the value cannot be read. */
  readonly apply: (settings: FormulaSettings, value: Scalar) => FormulaSettings | null;
}

const { options, rollUpOptions, missingActual } = DEFAULT_SETTINGS;

/** By name, which is that of the sheet «Parametri». They are API. */
export const OPTION_PARAMETERS: Readonly<Record<string, OptionParameter>> = {
  "tetto al 100 %": option("SI; NO", "SI", yesNoFrom, "capped"),
  tolleranza: option("un numero da 0 in su", numberText(options.tolerance), fromZero, "tolerance"),
  "penalità per giorno": option("da 0% a 100%", percentText(options.penaltyPerDay), shareFrom, "penaltyPerDay"),
  gradini: option("soglia → punteggio, a salire", stepsText(options.steps), textThen(stepsFrom), "steps"),
  "gradini decrescenti": option(
    "sforamento → punteggio, dal più ampio",
    overrunText(options.overrunSteps),
    textThen(overrunFrom),
    "overrunSteps",
  ),
  fasce: option("soglia → punteggio, a salire", stepsText(options.bands), textThen(stepsFrom), "bands"),
  "quota propria": {
    takes: "da 0% a 100%",
    usual: percentText(rollUpOptions.ownShare),
    apply: (settings, value) => {
      const ownShare = shareFrom(value);
      return ownShare === null ? null : { ...settings, rollUpOptions: { ownShare } };
    },
  },
  "valore mancante": {
    takes: Object.values(MISSING_ACTUAL_TERMS).join("; "),
    usual: MISSING_ACTUAL_TERMS[missingActual],
    apply: (settings, value) => {
      const found = MISSING_ACTUALS.find((each) => isWord(value, MISSING_ACTUAL_TERMS[each]));
      return found === undefined ? null : { ...settings, missingActual: found };
    },
  },
  "valore iniziale": detail("baseline"),
  "soglia minima": detail("lower"),
  "soglia massima": detail("upper"),
};

const MISSING_ACTUALS = Object.keys(MISSING_ACTUAL_TERMS) as ScoringSettings["missingActual"][];

function option<K extends keyof ScoringSettings["options"]>(
  takes: string,
  usual: string,
  read: (value: Scalar) => ScoringSettings["options"][K] | null,
  key: K,
): OptionParameter {
  return {
    takes,
    usual,
    apply: (settings, value) => {
      const found = read(value);
      return found === null ? null : { ...settings, options: { ...settings.options, [key]: found } };
    },
  };
}

function detail(key: keyof IndicatorDetails): OptionParameter {
  return {
    takes: "un numero o una %",
    usual: "—",
    apply: (settings, value) => {
      const figure = figureFrom(value);
      return figure === null ? null : { ...settings, details: { ...(settings.details ?? NO_DETAILS), [key]: figure } };
    },
  };
}

function figureFrom(value: Scalar): number | null {
  const { type, number, operator } = typedArgument(value);
  return (type === "number" || type === "percent") && operator === null ? number : null;
}

function fromZero(value: Scalar): number | null {
  const figure = figureFrom(value);
  return figure !== null && figure >= 0 ? figure : null;
}

function shareFrom(value: Scalar): number | null {
  const figure = fromZero(value);
  return figure !== null && figure <= 1 ? figure : null;
}

function yesNoFrom(value: Scalar): boolean | null {
  if (typeof value === "boolean") return value;
  const { type, number } = typedArgument(value);
  return type === "yes-no" ? number === 1 : null;
}

function textThen<T>(read: (text: string) => T | null): (value: Scalar) => T | null {
  return (value) => (typeof value === "string" ? read(value) : null);
}

function isWord(value: Scalar, word: string): boolean {
  return foldLabel(String(value)) === foldLabel(word);
}
