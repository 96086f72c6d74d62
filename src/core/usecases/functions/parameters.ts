// SPDX-License-Identifier: EUPL-1.2
import type { Polarity } from "../../scorecard/model";
import { ROLL_UP_METHODS, type RollUpMethodName } from "../../scorecard/rollup/register";
import { METHODS_FOR, type ScoringMethodName } from "../../scorecard/scoring/register";
import { DEFAULT_SETTINGS } from "../../scorecard/settings";
import { foldLabel } from "../../values/fold";
import { FUNCTION_FAILURES } from "../../wording/functions";
import { renderTemplate } from "../../wording/template";
import { METHOD_TERMS } from "../../wording/terms";
import { boundedMemo } from "./bounded-memo";
import { gridOf, scalarOf, type Scalar } from "./grid";
import { OPTION_PARAMETERS, type FormulaSettings } from "./option-parameters";
import { fail, isFailure, type Failure } from "./result";

/** The parameters of a body, as they are written in the first column of the range. They are API. */
const METHOD_PARAMETERS: Readonly<Record<string, Polarity>> = {
  "metodo crescente": "up",
  "metodo decrescente": "down",
  "metodo esatto": "exact",
  "metodo data": "date",
  "metodo SI/NO": "yes-no",
};
const ROLL_UP_PARAMETER = "riepilogo";
const AUTOMATIC = "automatico";
/** The first row may be a heading. */
const HEADING = /^(?:parametr[oi]|nome|impostazion[ei])$/;

/** Every parameter: the values that it takes, and the one that holds where it is not written, as people are told them. */
export const PARAMETERS: Readonly<Record<string, { readonly values: readonly string[]; readonly usual: string }>> = {
  ...Object.fromEntries(Object.entries(METHOD_PARAMETERS).map(([name, polarity]) => [name, methodParameter(polarity)])),
  [ROLL_UP_PARAMETER]: { values: [AUTOMATIC, ...Object.keys(ROLL_UP_METHODS).map(termOf)], usual: AUTOMATIC },
  ...Object.fromEntries(
    Object.entries(OPTION_PARAMETERS).map(([name, { takes, usual }]) => [name, { values: [takes], usual }]),
  ),
};

function methodParameter(polarity: Polarity): (typeof PARAMETERS)[string] {
  return {
    values: METHODS_FOR[polarity].map(termOf),
    usual: termOf(DEFAULT_SETTINGS.methods[polarity]),
  };
}

/** Settings of a body from its range of two columns, name and value; the defaults where it says nothing. */
export function settingsFrom(parametri: unknown): FormulaSettings | Failure {
  const grid = gridOf(parametri);
  if (grid === null) return DEFAULT_SETTINGS;
  const width = grid[0]?.length ?? 0;
  const isBlank = grid.every((row) => row.every((cell) => scalarOf(cell) === null));
  if (isBlank) return DEFAULT_SETTINGS;
  if (width !== 2) return fail(renderTemplate(FUNCTION_FAILURES["parameters-shape"], { columns: width }));
  const pairs = grid.map((row): [Scalar, Scalar] => [scalarOf(row[0]), scalarOf(row[1])]);
  return rememberedSettings(JSON.stringify(pairs.filter(([name]) => name !== null)));
}

/** Every cell of a column names the same few rows. */
const rememberedSettings = boundedMemo(64, (key) => readPairs(JSON.parse(key) as [Scalar, Scalar][]));

function readPairs(pairs: readonly (readonly [Scalar, Scalar])[]): FormulaSettings | Failure {
  let settings: FormulaSettings = DEFAULT_SETTINGS;
  const seen = new Set<string>();
  for (const [index, [written, value]] of pairs.entries()) {
    if (index === 0 && HEADING.test(foldLabel(String(written)))) continue;
    const name = Object.keys(PARAMETERS).find((known) => foldLabel(known) === foldLabel(String(written)));
    if (name === undefined) return unknownParameter(String(written));
    if (seen.has(name)) return fail(renderTemplate(FUNCTION_FAILURES["repeated-parameter"], { name }));
    seen.add(name);
    if (value === null) continue;
    const next = withParameter(settings, name, value);
    if (isFailure(next)) return next;
    settings = next;
  }
  return settings;
}

function withParameter(settings: FormulaSettings, name: string, value: Scalar): FormulaSettings | Failure {
  const option = OPTION_PARAMETERS[name];
  if (option) return option.apply(settings, value) ?? unknownValue(name, String(value));
  const method = methodNamed(name, String(value));
  if (isFailure(method)) return method;
  if (name === ROLL_UP_PARAMETER) return { ...settings, rollUp: method as RollUpMethodName | "auto" };
  return { ...settings, methods: { ...settings.methods, [METHOD_PARAMETERS[name]!]: method as ScoringMethodName } };
}

/** A method by its Italian term or by its name in the register. */
function methodNamed(parameter: string, value: string): string | Failure {
  const isRollUp = parameter === ROLL_UP_PARAMETER;
  if (isRollUp && /^auto(?:matico)?$/.test(foldLabel(value))) return "auto";
  const names = isRollUp ? Object.keys(ROLL_UP_METHODS) : METHODS_FOR[METHOD_PARAMETERS[parameter]!];
  const wanted = foldLabel(value);
  const found = names.find((name) => foldLabel(name) === wanted || foldLabel(termOf(name)) === wanted);
  return found ?? unknownValue(parameter, value);
}

function unknownValue(name: string, value: string): Failure {
  const known = PARAMETERS[name]!.values.join("; ");
  return fail(renderTemplate(FUNCTION_FAILURES["parameter-value"], { value, name, known }));
}

function unknownParameter(name: string): Failure {
  const known = Object.keys(PARAMETERS).join(", ");
  return fail(renderTemplate(FUNCTION_FAILURES["unknown-parameter"], { name, known }));
}

function termOf(name: string): string {
  return METHOD_TERMS[name as ScoringMethodName | RollUpMethodName];
}
