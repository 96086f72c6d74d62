// SPDX-License-Identifier: EUPL-1.2
import { ROLL_UP_METHODS } from "../../scorecard/rollup/register";
import type { ScoringSettings } from "../../scorecard/settings";
import { MISSING_ACTUAL_TERMS } from "../../wording/settings";
import { METHOD_TERMS } from "../../wording/terms";
import { erased, inScoring, type Parameter } from "../parameter";
import { choiceOf, percentOf } from "../setting-input";

/** From indicators to objectives. */
export function objectiveParameters(): readonly Parameter[] {
  const names = Object.keys(ROLL_UP_METHODS) as (keyof typeof ROLL_UP_METHODS)[];
  const terms = { auto: "automatico", ...Object.fromEntries(names.map((name) => [name, METHOD_TERMS[name]])) };
  const choices = choiceOf("un modo di riepilogare", terms as Readonly<Record<ScoringSettings["rollUp"], string>>);
  return [
    erased({
      key: "rollUp",
      section: "Obiettivi",
      label: "Riepilogo",
      meaning: "Dagli indicatori all’obiettivo. Automatico: media ponderata se tutti hanno un peso, o semplice.",
      input: choices,
      get: ({ scoring }) => scoring.rollUp,
      set: (settings, value) => inScoring(settings, { rollUp: value }),
    }),
    erased({
      key: "ownShare",
      section: "Obiettivi",
      label: "Quota propria",
      meaning: "Quanto contano gli indicatori propri dell’obiettivo, e non gli obiettivi che ne dipendono.",
      input: percentOf("una quota", 0, 1),
      get: ({ scoring }) => scoring.rollUpOptions.ownShare,
      set: (settings, ownShare) => inScoring(settings, { rollUpOptions: { ownShare } }),
    }),
    erased({
      key: "missingActual",
      section: "Obiettivi",
      label: "Valore mancante",
      meaning: "A consuntivo: che cosa succede a un indicatore che ha il target ma non il valore ottenuto.",
      input: choiceOf("un modo di trattare il valore mancante", MISSING_ACTUAL_TERMS),
      get: ({ scoring }) => scoring.missingActual,
      set: (settings, missingActual) => inScoring(settings, { missingActual }),
    }),
  ];
}
