// SPDX-License-Identifier: EUPL-1.2
import { DEFAULT_METHODS, METHODS_FOR } from "../../../src/core/scorecard/scoring/register";
import { DEFAULT_SETTINGS, type ScoringSettings } from "../../../src/core/scorecard/settings";
import type { Polarity } from "../../../src/core/scorecard/model";
import { ROLL_UP_METHODS, type RollUpMethodName } from "../../../src/core/scorecard/rollup/register";
import { cellOf, workbookData, type WorkbookData } from "../../workbook/in-memory";

/** How bodies may score: each method where it means something, each roll-up, each way with a missing result. */
export const EVERY_SCORING: readonly (readonly [string, ScoringSettings])[] = [
  ["auto", DEFAULT_SETTINGS],
  ...(Object.keys(METHODS_FOR) as Polarity[]).flatMap((polarity) =>
    METHODS_FOR[polarity].map((method): [string, ScoringSettings] => [
      `${polarity}: ${method}`,
      {
        ...DEFAULT_SETTINGS,
        methods: { ...DEFAULT_METHODS, [polarity]: method },
        options: { ...DEFAULT_SETTINGS.options, tolerance: 2, penaltyPerDay: 0.02 },
      },
    ]),
  ),
  ...(Object.keys(ROLL_UP_METHODS) as RollUpMethodName[]).map((rollUp): [string, ScoringSettings] => [
    rollUp,
    { ...DEFAULT_SETTINGS, rollUp },
  ]),
  ["missing as zero", { ...DEFAULT_SETTINGS, missingActual: "zero" }],
  ["missing refused", { ...DEFAULT_SETTINGS, missingActual: "error" }],
  ["uncapped", { ...DEFAULT_SETTINGS, options: { ...DEFAULT_SETTINGS.options, capped: false } }],
];

const DAY = "dd/mm/yyyy";

/** A body whose one dashboard has a column for all that a method may want, and rows for every polarity. */
export function bodyWithEverything(): WorkbookData {
  const row = (at: number, cells: readonly (Parameters<typeof cellOf>[0] | ReturnType<typeof cellOf>)[]) =>
    Object.fromEntries(cells.map((cell, index) => ["ABCDEFGHIJ"[index]! + String(at), cell]));
  return workbookData({
    Strategico: {
      A1: "Obiettivi strategici 2024",
      ...row(3, [
        ...["Prospettiva", "CITTADINI", "Valore ottenuto 2024", "Risultato atteso 2024", "% Realizzazione 2024"],
        ...["Peso", "Verso", "Valore iniziale", "Soglia minima", "Soglia massima"],
      ]),
      ...row(4, ["1 Servizi più vicini", null, null, null, cellOf(0.9, "0%")]),
      ...row(5, ["Sportelli", "Sportelli aperti", 14, 20, cellOf(0.7, "0%"), 30, "crescente", 10, 12, null]),
      ...row(6, [null, "Giorni medi di risposta", 35, 30, cellOf(0.9, "0%"), 20, "decrescente", 60, null, 45]),
      ...row(7, ["Web", "Pagine tradotte", cellOf(0.84, "0%"), cellOf(0.9, "0%"), null, 50, null, 0.2, 0.5, null]),
      ...row(8, [null, "Carta dei servizi adottata", "SI", "SI", cellOf(1, "0%"), 10, null, null, null, null]),
      ...row(9, [
        null,
        "Piano adottato entro",
        cellOf(45483, DAY),
        cellOf(45473, DAY),
        null,
        5,
        null,
        null,
        null,
        null,
      ]),
      ...row(10, [null, "Saldo di cassa", 50, "= 50", cellOf(1, "0%"), 5, null, 50, null, null]),
      ...row(11, [null, "Utenti serviti", null, 1000, null, 5, null, null, null, null]),
      ...row(13, ["Prospettiva", "RISORSE", "Valore ottenuto 2024", "Risultato atteso 2024", "% Realizzazione 2024"]),
      ...row(14, ["1.1 Entrate certe", null, null, null, cellOf(0.8, "0.00%")]),
      ...row(15, ["Tributi", "Avvisi emessi", 1200, 1000, cellOf(1, "0%")]),
      ...row(16, [null, "Avvisi annullati", 12, 0, cellOf(0, "0%")]),
      ...row(17, [null, "Ricorsi", "n.d.", 3, null]),
      ...row(19, ["1.2 Costi", null, null, null, null]),
      ...row(20, ["Spese", "Costo delle utenze", 95, 100, cellOf(0.5, "0%")]),
    },
  });
}
