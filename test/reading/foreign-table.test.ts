// SPDX-License-Identifier: EUPL-1.2
import { pct, reportOn, type Grid } from "./grid";

const OBJECTIVES: Grid = [
  ["Obiettivo", "Indicatore", "Peso", "Risultato atteso", "Risultato ottenuto", "%"],
  ["A", "N. a", 60, 10, 8, pct(0.8)],
  ["B", "N. b", 40, 2, 1, pct(0.5)],
];
const rows: Grid = [
  ["Collaborazione", "Lavora in gruppo", 50, 4, 20],
  ["Autonomia", "Risolve problemi", 50, 3, 15],
];

test.each<[string, Grid]>([
  [
    "factors and points",
    [["Fattore di valutazione", "Descrizione", "Peso", "Punti attribuiti", "Punti massimi"], ...rows],
  ],
  ["competences and judgements", [["Competenza", "Declaratoria", "Peso", "Giudizio", "Punteggio"], ...rows]],
  ["behaviours on a scale", [["Comportamento", "Descrittore", "Peso", "Scala 1-5", "Valutazione"], ...rows]],
  ["abilities and votes", [["Capacità", "Descrizione", "Max", "Voto", "Totale"], ...rows]],
  [
    "areas of behaviour",
    [["Area comportamentale", "Elementi di valutazione", "Peso", "Punteggio 1-10", "Note"], ...rows],
  ],
  ["qualities", [["Parametro di valutazione", "Descrizione", "Punteggio max", "Punteggio", "Osservazioni"], ...rows]],
  ["people", [["Cognome e nome", "Categoria", "% tempo", "Ore", "Costo"], ...rows]],
  ["money", [["Capitolo", "Descrizione", "Stanziato", "Impegnato", "Liquidato"], ...rows]],
])("a table of something else below the objectives is none of them: %s", (_, table) => {
  for (const between of [[[], ["B) COMPORTAMENTI"]], [[]], []] as Grid[]) {
    const { indicators, findings, gaps, tables } = reportOn({ Scheda: [...OBJECTIVES, ...between, ...table] });
    expect(indicators.map(({ label }) => label)).toEqual(["N. a", "N. b"]);
    expect(tables).toHaveLength(1);
    expect(findings).toEqual([]);
    expect(gaps).toEqual([]);
  }
});

test.each<[Grid[number]]>([
  [["Fasi", "gen", "feb", "mar", "apr"]],
  [["Fase", "Gennaio", "Febbraio", "Marzo", "Aprile"]],
  [["Fasi di attuazione", "I trim.", "II trim.", "III trim.", "IV trim."]],
  [["Fase", "G", "F", "M", "A"]],
])("a timetable below the indicators is none of them: %j", (months) => {
  const { indicators, findings } = reportOn({
    Scheda: [
      ["N.", "Indicatori", "Target", "Risultato", "Verifica"],
      [1, "N. controlli effettuati", 50, 63, "Raggiunto"],
      [2, "Ore di formazione erogate", 400, 380, "Parziale"],
      [],
      months,
      ["Analisi", "X", "X"],
      ["Collaudo", null, null, "X", "X"],
    ],
  });
  expect(indicators.map(({ label }) => label)).toEqual(["N. controlli effettuati", "Ore di formazione erogate"]);
  expect(findings).toEqual([]);
});

test("keys and their values, and an indicator with such a name, begin no other table", () => {
  const { indicators } = reportOn({
    Scheda: [...OBJECTIVES, ["C", "Punteggio", 10, 4, 2, pct(0.5)], ["D", "Valutazione dei corsi", 10, 4, 2, pct(0.5)]],
  });
  expect(indicators).toHaveLength(4);
});
