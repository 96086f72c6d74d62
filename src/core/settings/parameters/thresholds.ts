// SPDX-License-Identifier: EUPL-1.2
import { erased, field, type Parameter } from "../parameter";
import { numberOf, percentOf } from "../setting-input";

/** From which ratio a result is met, partly met, or so good that it wants a reason. */
export function thresholdParameters(): readonly Parameter[] {
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
    field(
      "earlyDays",
      "Soglie",
      "Anticipo sulla data",
      numberOf("un numero di giorni", 0),
      "Oltre questi giorni di anticipo una data rispettata va spiegata: forse il termine era troppo lontano.",
    ),
  ];
}
