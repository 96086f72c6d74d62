// SPDX-License-Identifier: EUPL-1.2
import type { MethodOptions } from "../../scorecard/scoring/method";
import { erased, inScoring, type Parameter } from "../parameter";
import { choiceOf, numberOf, OVERRUN_INPUT, percentOf, type SettingInput, stepsOf } from "../setting-input";

const YES_NO = choiceOfBoolean();

/** What the methods need to know besides the row. */
export function methodOptionParameters(): readonly Parameter[] {
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
      "Per il valore esatto con tolleranza: di quanto ci si può scostare, nell’unità del target.",
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
