// SPDX-License-Identifier: EUPL-1.2
import { explain } from "../../src/core/wording/explain";
import { pct, reportOn, type Grid } from "./grid";

const read = (rows: Grid) => {
  const { indicators, findings, gaps } = reportOn({ Foglio1: rows });
  const scores = indicators.map(({ polarity, achievement }) => [polarity, achievement]);
  return { scores, findings: findings.map(({ rule }) => rule), gaps };
};

test.each<readonly string[]>([
  [
    "Obiettivo",
    "Indicatore (riportare la descrizione completa)",
    "Target 2024 (valore atteso per l’anno di riferimento)",
    "Risultato conseguito al 31.12.2024 (indicare il valore numerico, senza unità di misura)",
    "Grado di raggiungimento dell’obiettivo (%)",
  ],
  [
    "Obiettivo assegnato alla struttura",
    "Indicatore di misurazione del risultato",
    "Valore target assegnato per il 2024",
    "Valore effettivamente raggiunto nel 2024",
    "Percentuale di raggiungimento del target",
  ],
  [
    "Denominazione dell’obiettivo",
    "Indicatore utilizzato",
    "Risultato atteso a fine anno",
    "Risultato effettivamente conseguito a fine anno",
    "% raggiunta",
  ],
  ["Obiettivo", "Indicatore", "Target", "Verifica finale", "% raggiunta"],
  ["Obiettivo", "Indicatore", "Target numerico fissato", "Quanto si è ottenuto", "Grado in cui si è realizzato (%)"],
])("long headings are read by the word that they contain: %s | %s | %s | %s | %s", (...headings) => {
  const { scores, findings } = read([
    headings,
    ["Servizi", "N. controlli", 50, 47, pct(0.94)],
    ["Servizi", "Tempo medio di rilascio", 20, 18, pct(1)],
  ]);
  expect(scores).toEqual([
    ["up", 0.94],
    ["down", 1],
  ]);
  expect(findings).toEqual([]);
});

test("a check half way through the year is no result, and one at its end is", () => {
  const { scores, findings } = read([
    ["Obiettivo", "Indicatore", "Target", "Verifica intermedia", "Verifica finale", "% raggiunta"],
    ["Servizi", "N. controlli", 50, 20, 47, pct(0.94)],
    ["Servizi", "Tempo medio di rilascio", 20, 19, 18, pct(1)],
  ]);
  expect(scores).toEqual([
    ["up", 0.94],
    ["down", 1],
  ]);
  expect(findings).toEqual([]);
});

test.each([
  ["Target PIAO", "Target aggiornato (D.G. 55/2024)"],
  ["Target originario", "Nuovo target"],
  ["Previsione iniziale", "Previsione assestata"],
  ["Target", "Target revisionato"],
  ["Valore atteso approvato", "Valore atteso rimodulato con delibera n. 12/2024"],
])("the target that replaces the first is read, and it is said: %s | %s", (first, revised) => {
  const { scores, findings, gaps } = read([
    ["Obiettivo", "Indicatore", first, revised, "Consuntivo"],
    ["Servizi", "N. controlli", 60, 50, 45],
    ["Servizi", "N. verbali", 12, 10, 8],
  ]);
  expect(scores).toEqual([
    ["up", 0.9],
    ["up", 0.8],
  ]);
  expect(findings).toEqual([]);
  expect(gaps).toMatchObject([{ cell: "D1", reason: { code: "revised-target", args: { first, text: revised } } }]);
  expect(explain(gaps[0]!.reason)).toContain(`«${first}»`);
});

test.each<[string, Grid]>([
  [
    "money",
    [
      ["Obiettivo", "Indicatore", "Importo previsto a bilancio", "Risultato"],
      ["A", "N. corsi", 10, 8],
      ["A", "N. eventi", 10, 9],
    ],
  ],
  [
    "texts",
    [
      ["Obiettivo", "Indicatore", "Cosa era previsto dal Piano", "Risultato"],
      ["A", "N. corsi", "Più corsi", 8],
      ["A", "N. eventi", "Più eventi", 9],
    ],
  ],
  [
    "dates beside counts",
    [
      ["Obiettivo", "Indicatore", "Termine previsto dal Piano", "Risultato"],
      ["A", "N. corsi", "31/12/2024", 8],
      ["A", "N. eventi", "30/06/2024", 9],
    ],
  ],
])("no target: %s", (_, rows) => {
  expect(read(rows)).toMatchObject({ scores: [], findings: [] });
});
