// SPDX-License-Identifier: EUPL-1.2
import type { Polarity } from "../scorecard/model";
import { ROLL_UP_METHODS } from "../scorecard/rollup/register";
import type { BodySettings, ScoringSettings } from "../scorecard/settings";
import type { MethodOptions } from "../scorecard/scoring/method";
import { METHOD_TERMS } from "../wording/terms";
import { BODY_KIND_TERMS, MISSING_ACTUAL_TERMS, PHASE_TERMS } from "../wording/settings";
import { methodTermsFor } from "./method-choices";
import {
  choiceOf,
  dateInput,
  numberOf,
  OVERRUN_INPUT,
  percentOf,
  type SettingInput,
  stepsOf,
  YEAR_INPUT,
} from "./setting-input";

/** One row of the sheet «Parametri». */
export interface Parameter<T = unknown> {
  readonly key: string;
  readonly section: string;
  /** By it the row is known again: API, like the texts of the values. */
  readonly label: string;
  readonly meaning: string;
  readonly input: SettingInput<T>;
  readonly get: (settings: BodySettings) => T;
  readonly set: (settings: BodySettings, value: T) => BodySettings;
}

const POLARITY_LABELS: readonly (readonly [Polarity, label: string, meaning: string])[] = [
  ["up", "Metodo crescente", "Per gli indicatori in cui più alto è meglio."],
  [
    "down",
    "Metodo decrescente",
    "Per gli indicatori in cui più basso è meglio (tempi, costi, reclami). Da confermare con lo SMVP.",
  ],
  ["exact", "Metodo esatto", "Per gli indicatori che devono dare proprio il valore del target."],
  ["date", "Metodo data", "Per i target che sono una data («entro il 30/06»). Da confermare con lo SMVP."],
  ["yes-no", "Metodo SI/NO", "Per i target che sono un SI o un NO."],
];

const YES_NO = choiceOfBoolean();

/** Every parameter, in the order of the sheet. Where to add a setting that staff may change. */
export function parametersFor(dateSystem: 1900 | 1904): readonly Parameter[] {
  return [...cycle(dateSystem), ...methods(), ...rollUp(), ...thresholds()];
}

function cycle(dateSystem: 1900 | 1904): readonly Parameter[] {
  return [
    field(
      "kind",
      "Ente",
      "Tipo di ente",
      choiceOf("un tipo di ente", BODY_KIND_TERMS),
      "Alcuni controlli valgono solo per certi enti.",
    ),
    field("year", "Ente", "Anno", YEAR_INPUT, "Anno del ciclo. Vuoto: quello che si legge nella cartella."),
    field(
      "phase",
      "Fase del ciclo",
      "Fase",
      choiceOf("una fase", PHASE_TERMS),
      "Piano: solo i target. Monitoraggio: in corso d’anno, un risultato che manca non è un errore. Consuntivo: a fine anno.",
    ),
    field(
      "referenceDate",
      "Fase del ciclo",
      "Data di riferimento",
      dateInput(dateSystem),
      "In monitoraggio: il giorno a cui si riferiscono i risultati, per dire quanto ci si aspetta a quella data.",
    ),
  ];
}

function methods(): readonly Parameter[] {
  const byPolarity = POLARITY_LABELS.map(([polarity, label, meaning]) => {
    const input = choiceOf(`un metodo per questi indicatori`, methodTermsFor(polarity));
    return erased({
      key: `method-${polarity}`,
      section: "Metodi",
      label,
      meaning,
      input,
      get: ({ scoring }) => scoring.methods[polarity],
      set: (settings, value) => inScoring(settings, { methods: { ...settings.scoring.methods, [polarity]: value } }),
    });
  });
  return [...byPolarity, ...options()];
}

function options(): readonly Parameter[] {
  return [
    option(
      "capped",
      "Tetto al 100 %",
      YES_NO,
      "Se il metodo lineare e quello dal valore iniziale si fermano al 100 % quando il target è superato.",
    ),
    option(
      "tolerance",
      "Tolleranza",
      numberOf("una tolleranza", 0),
      "Per il valore esatto con tolleranza: di quanto ci si può scostare dal target, nella sua unità di misura.",
    ),
    option(
      "penaltyPerDay",
      "Penalità per giorno",
      percentOf("una penalità", 0, 1),
      "Per le date con penalità: quanto si perde per ogni giorno di ritardo.",
    ),
    option(
      "steps",
      "Gradini",
      stepsOf("un elenco di gradini", "75 % → 50 %; 95 % → 100 %"),
      "Per il metodo a gradini: da quale % del target si ha quale punteggio; sotto il primo gradino zero.",
    ),
    option(
      "overrunSteps",
      "Gradini decrescenti",
      OVERRUN_INPUT,
      "Lo stesso, dove più basso è meglio: fino a quale sforamento del target si ha quale punteggio.",
    ),
    option(
      "bands",
      "Fasce",
      stepsOf("un elenco di fasce", "70 % → 50 %; 90 % → 100 %"),
      "Per il metodo a fasce: da quale % di realizzazione si ha quale punteggio; sotto la prima fascia zero.",
    ),
  ];
}

function rollUp(): readonly Parameter[] {
  const names = Object.keys(ROLL_UP_METHODS) as (keyof typeof ROLL_UP_METHODS)[];
  const terms = { auto: "automatico", ...Object.fromEntries(names.map((name) => [name, METHOD_TERMS[name]])) };
  const choices = choiceOf("un modo di riepilogare", terms as Readonly<Record<ScoringSettings["rollUp"], string>>);
  return [
    erased({
      key: "rollUp",
      section: "Obiettivi",
      label: "Riepilogo",
      meaning:
        "Come dagli indicatori si ottiene la % dell’obiettivo. Automatico: media ponderata se tutti hanno un peso, altrimenti semplice.",
      input: choices,
      get: ({ scoring }) => scoring.rollUp,
      set: (settings, value) => inScoring(settings, { rollUp: value }),
    }),
    erased({
      key: "ownShare",
      section: "Obiettivi",
      label: "Quota propria",
      meaning:
        "Quanto contano gli indicatori propri dell’obiettivo, dove il resto viene dagli obiettivi che ne dipendono.",
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

function thresholds(): readonly Parameter[] {
  return [
    erased({
      key: "green",
      section: "Soglie",
      label: "Soglia verde",
      meaning: "Da questa % in su il risultato è raggiunto.",
      input: percentOf("una soglia", 0, 1),
      get: (settings) => settings.thresholds.green,
      set: (settings, green) => ({ ...settings, thresholds: { ...settings.thresholds, green } }),
    }),
    erased({
      key: "amber",
      section: "Soglie",
      label: "Soglia gialla",
      meaning: "Da questa % in su il risultato è raggiunto in parte; sotto non è raggiunto.",
      input: percentOf("una soglia", 0, 1),
      get: (settings) => settings.thresholds.amber,
      set: (settings, amber) => ({ ...settings, thresholds: { ...settings.thresholds, amber } }),
    }),
    field(
      "overAchievement",
      "Soglie",
      "Sovra-realizzazione",
      percentOf("una soglia", 1, null),
      "Da questa % del target in su il risultato va spiegato: forse il target era troppo basso.",
    ),
  ];
}

/** The types of the values differ from row to row; each row agrees with itself, which is checked where it is made. */
function erased<T>(parameter: Parameter<T>): Parameter {
  return parameter as unknown as Parameter;
}

function field<K extends keyof BodySettings>(
  key: K,
  section: string,
  label: string,
  input: SettingInput<BodySettings[K]>,
  meaning: string,
): Parameter {
  return erased<BodySettings[K]>({
    key,
    section,
    label,
    meaning,
    input,
    get: (settings) => settings[key],
    set: (settings, value) => ({ ...settings, [key]: value }),
  });
}

function option<K extends keyof MethodOptions>(
  key: K,
  label: string,
  input: SettingInput<MethodOptions[K]>,
  meaning: string,
): Parameter {
  return erased<MethodOptions[K]>({
    key,
    section: "Metodi",
    label,
    meaning,
    input,
    get: ({ scoring }) => scoring.options[key],
    set: (settings, value) => inScoring(settings, { options: { ...settings.scoring.options, [key]: value } }),
  });
}

function choiceOfBoolean(): SettingInput<boolean> {
  const words = choiceOf("una risposta", { yes: "sì", no: "no" });
  return {
    ...words,
    write: (value) => words.write(value ? "yes" : "no"),
    show: (value) => words.show(value ? "yes" : "no"),
    read: (cell, dateSystem) => {
      const word = words.read(cell, dateSystem);
      return word === null ? null : word === "yes";
    },
  };
}

function inScoring(settings: BodySettings, change: Partial<ScoringSettings>): BodySettings {
  return { ...settings, scoring: { ...settings.scoring, ...change } };
}
