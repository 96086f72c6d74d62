// SPDX-License-Identifier: EUPL-1.2
import { polarityFromWording } from "../../src/core/scorecard/polarity/wording";
import { pct, reportOn, type Grid, type GridCell } from "../reading/grid";

test.each([
  "Tempi medi (gg lavorativi) di elaborazione dei certificati",
  "Tempo medio di lavorazione delle pratiche",
  "Giorni medi di pagamento delle fatture",
  "Indicatore di tempestività dei pagamenti",
  "N. reclami pervenuti",
  "Numero di reclami",
  "Oneri correnti/Proventi correnti",
  "Costo medio per pratica",
  "% errori sulle pratiche",
  "Incidenza dei costi di funzionamento",
  "Tasso di assenza del personale",
  "Qualità del servizio: tempi di risposta",
  "Tempo medio di lavorazione delle pratiche evase",
  "Durata media dei procedimenti conclusi",
  "Tempi di conclusione dei procedimenti",
  "Numero medio di giorni per il rilascio del permesso",
  "Degenza media (giorni)",
  "% di ricoveri ripetuti entro 30 giorni",
  "Tasso di abbandono al primo anno",
  "Indice di indebitamento",
  "Importo dei debiti fuori bilancio",
  "Produzione di rifiuti pro capite (kg)",
  "Spesa per consumi energetici",
  "Scostamento rispetto al cronoprogramma",
])("«%s»: less is better", (label) => {
  expect(polarityFromWording(label)).toBe("down");
});

test.each([
  "N. reclami evasi/N. reclami pervenuti",
  "Riduzione dei tempi medi di pagamento",
  "Interventi economici/Oneri correnti al netto del Fondo svalutazione crediti",
  "% pratiche evase entro 5 giorni",
  "Grado di rispetto dei tempi di pagamento",
  "N. di start up costituite",
  "Margine operativo/Costi del personale",
  "N. giornate/uomo dedicate alla formazione",
  "Percentuale di costi coperti da entrate proprie",
  "Ore medie di formazione per dipendente",
  "Giorni medi di formazione",
  "Numero medio di giorni di apertura",
  "% tempi di rilascio rispettati",
  "Debiti pagati nei termini",
  "Spesa per investimenti",
  "Riduzione della spesa energetica",
  "Tasso di raccolta differenziata dei rifiuti",
  "",
])("«%s»: the wording tells nothing", (label) => {
  expect(polarityFromWording(label)).toBeNull();
});

const sheet = (rows: Grid): Grid => [
  ["Obiettivo", "Indicatore", "Consuntivo", "Target", "% realizzazione", "Polarità"],
  ["1.1 Uno", null, null, null, pct(1)],
  ...rows,
];
const first = (sheets: Record<string, Grid>) => reportOn(sheets).indicators[0]!;

/** case, row, polarity, source, achievement */
const ORDER: readonly [string, readonly GridCell[], string, string, number | null][] = [
  ["a date", [null, "Relazione", "30/06/2021", "31/07/2021", null], "date", "value-type", 1],
  ["a date whose target has lost its format", [null, "Relazione", "31/08/2021", 44408, null], "date", "value-type", 0],
  ["SI/NO", [null, "Sito", "SI", "SI", null], "yes-no", "value-type", 1],
  ["a column, against the operator", [null, "Residui", 20, "≥ 10", null, "decrescente"], "down", "column", 0.5],
  ["an operator, against the wording", [null, "Tempi medi", 12, "≥ 10", null], "up", "operator", 1],
  ["an exact target", [null, "Livello", pct(0.9), "=90%", null], "exact", "operator", 1],
  ["the wording", [null, "Tempi medi di rilascio", 20, 10, null], "down", "wording", 0.5],
  ["the declared %, for a person to confirm", [null, "Residui", 60, 100, pct(1)], "down", "declared", 1],
  ["nothing", [null, "Residui", 60, 100, pct(0.6)], "up", "default", 0.6],
  ["a column that means something else", [null, "Residui", 60, 100, pct(0.6), "efficacia"], "up", "default", 0.6],
];

test.each(ORDER)("polarity by %s", (_title, row, polarity, polaritySource, achievement) => {
  expect(first({ Uno: sheet([row]) })).toMatchObject({ polarity, polaritySource, achievement });
});

test("polarity by the register of indicators, and by the same indicator elsewhere", () => {
  const row = [null, "Residui attivi", 20, 10, null];
  const register: Grid = [
    ["Indicatore", "Verso"],
    ["RESIDUI  attivi", "decrescente"],
  ];
  expect(first({ Uno: sheet([row]), Registro: register })).toMatchObject({
    polarity: "down",
    polaritySource: "register",
  });
  const elsewhere = sheet([[null, "Residui attivi", 5, 10, null, "-"]]);
  expect(first({ Uno: sheet([row]), Due: elsewhere })).toMatchObject({
    polarity: "down",
    polaritySource: "same-indicator",
  });
});

test("a polarity inferred from the declared % is always a finding for a person", () => {
  const report = reportOn({ Uno: sheet([[null, "Residui", 60, 100, pct(1)]]) });
  expect(report.findings).toMatchObject([{ rule: "VAL003", needsReview: true }]);
});
