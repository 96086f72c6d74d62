// SPDX-License-Identifier: EUPL-1.2
import { BODY_KIND_TERMS, PHASE_TERMS } from "../../wording/settings";
import { field, type Parameter } from "../parameter";
import { choiceOf, dateInput, YEAR_INPUT } from "../setting-input";

/** Whose workbook it is, of which year and phase. */
export function cycleParameters(dateSystem: 1900 | 1904): readonly Parameter[] {
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
      "Piano: solo i target. Monitoraggio: in corso d’anno, con risultati parziali. Consuntivo: a fine anno.",
    ),
    field(
      "referenceDate",
      "Fase del ciclo",
      "Data di riferimento",
      dateInput(dateSystem),
      "In monitoraggio: il giorno a cui sono i risultati, per dire quanto ci si aspetta a quella data.",
    ),
  ];
}
