// SPDX-License-Identifier: EUPL-1.2
import type { GridCell } from "../../reading/grid";
import { pct } from "../../reading/grid";
import { cellOf } from "../../workbook/in-memory";
import { besidePlan, PLAN, planOf, saidBeside, withRow } from "../beside-plan";

/** What is said where this row of the Plan has another target now; the Plan's own may be another, too. */
function saidOf(label: string, now: GridCell, planned?: GridCell, note?: string): readonly string[] {
  const plan = planned === undefined ? PLAN : withRow(label, ([objective]) => [objective, label, planned]);
  const rows = withRow(label, ([objective]) =>
    note === undefined ? [objective, label, now] : [objective, label, now, 10, note],
  );
  return saidBeside("PIA003", besidePlan(rows, [planOf(plan)]));
}

test.each<[string, string, GridCell, string]>([
  [
    "a lower target",
    "Numero di servizi attivati online",
    9,
    "error: Il target del Piano (piano.xlsx) è 12; qui è 9, meno",
  ],
  [
    "a lower percentage",
    "Percentuale di pratiche concluse nei termini",
    "90%",
    "error: Il target del Piano (piano.xlsx) è 95%; qui è 90%",
  ],
  ["a higher target where less is better", "Tempo medio di rilascio dei certificati in giorni", 30, "error:"],
  ["a later day", "Approvazione della carta dei servizi", "31/12/2025", "error:"],
  [
    "a higher target",
    "Numero di servizi attivati online",
    15,
    "warning: Il target del Piano (piano.xlsx) è 12; qui è 15, più",
  ],
  ["an earlier day", "Approvazione della carta dei servizi", "31/03/2025", "warning:"],
  [
    "a number for SI",
    "Aggiornamento del regolamento",
    3,
    "warning?: Il target del Piano (piano.xlsx) è «SI»; qui è «3»",
  ],
])("says of %s that it is not the Plan's", (_, label, now, words) => {
  expect(saidOf(label, now)).toEqual([expect.stringContaining(words)]);
});

test("a target that the Plan does not set is for a person", () => {
  expect(saidOf("Sportelli aperti al pubblico", 4, null)).toEqual([
    expect.stringContaining("warning?: Il Piano (piano.xlsx) non fissa il target di questo indicatore; qui è 4."),
  ]);
});

test("a note that cites the act is no certain finding any more: the act is to be copied", () => {
  const [only, ...others] = saidOf("Numero di servizi attivati online", 9, 12, "Rimodulato con delibera n. 45/2025");
  expect(others).toEqual([]);
  expect(only).toContain("info: Il target del Piano (piano.xlsx) è 12; qui è 9, e la nota ne parla");
});

test.each<[string, GridCell, GridCell]>([
  ["the same number", 12, 12],
  ["a percentage and a fraction", pct(0.9), 0.9],
  ["a percentage and its points", pct(0.9), 90],
  ["a percentage as text", pct(0.9), "90%"],
  ["«at least» before it", pct(0.9), "≥ 90%"],
  ["a fraction and points", 0.95, 95],
  ["more decimals", "33,3%", "33,33%"],
  ["a third and its round", 67, 66.666_666],
  ["what a format hides", cellOf(0.931, "0%"), cellOf(0.93, "0%")],
  ["the same day in words", "30 giugno 2025", "30/06/2025"],
  ["the same day as a date", "30/06/2025", cellOf(45_838, "dd/mm/yyyy")],
  ["SI and sì", "SI", "Sì"],
  ["a text in other capitals", "Da definire", "da  definire"],
  ["a cell with its unit", "12 giorni", 12],
])("says nothing of %s", (_, planned, now) => {
  expect(saidOf("Sportelli aperti al pubblico", now, planned)).toEqual([]);
});

test.each<[string, GridCell, string]>([
  ["gone", null, "Il target manca, e quello del Piano (piano.xlsx) è 4: la riga"],
  ["no value", "da definire", "Il target «da definire» non è un valore, e quello del Piano (piano.xlsx) è 4: la riga"],
])("a target that is %s is told by target-missing, with that of the Plan", (_, now, words) => {
  const verification = besidePlan(
    withRow("Sportelli aperti al pubblico", ([objective, label]) => [objective, label, now]),
  );
  expect(saidBeside("PIA003", verification)).toEqual([]);
  expect(saidBeside("TGT001", verification)).toEqual([expect.stringContaining(words)]);
});

test("two updates: what the second Plan changed is told once, and asks for its act", () => {
  const updated = withRow("Numero di servizi attivati online", ([objective, label]) => [objective, label, 10]);
  const verification = besidePlan(updated, [
    planOf(updated, "aggiornato.xlsx", "2025-07-01"),
    planOf(PLAN, "piano.xlsx", "2025-01-31"),
  ]);
  expect(saidBeside("PIA003", verification)).toEqual([
    expect.stringContaining("info?: L’aggiornamento del Piano «aggiornato.xlsx» cambia 1 target di prima"),
  ]);
});

test("without a Plan nothing is said", () => {
  expect(saidBeside("PIA003", besidePlan(PLAN, []))).toEqual([]);
});
