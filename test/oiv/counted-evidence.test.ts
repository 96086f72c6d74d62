// SPDX-License-Identifier: EUPL-1.2
import type { Criterion } from "../../src/core/checks/finding";
import { proposeVerdict } from "../../src/core/oiv/propose-verdict";
import { verify } from "../../src/core/usecases/verify";
import { explain } from "../../src/core/wording/explain";
import { gridCells, pct, type Grid } from "../reading/grid";
import { snapshotOf, workbookData } from "../workbook/in-memory";

const DASHBOARD: Grid = [
  ["Settore Tributi – obiettivi operativi 2024"],
  ["Obiettivo", "Indicatore", "Peso", "Valore ottenuto", "Target", "% di realizzazione"],
  ["1.1 Ridurre i tempi", "N. pratiche chiuse", 60, 8, 10, pct(0.8)],
  ["1.1 Ridurre i tempi", "N. avvisi inviati", 40, 20, 20, pct(1)],
];

/** What is proposed for a criterion of a workbook with these sheets, and its evidence. */
function judged(criterion: Criterion, sheets: Record<string, Grid>): { outcome: string; said: string } {
  const cells = Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, gridCells(rows)]));
  const { criteria } = proposeVerdict(verify(snapshotOf(workbookData(cells)), { phase: "report" }));
  const { outcome, evidence } = criteria.find((each) => each.criterion === criterion)!;
  return { outcome, said: evidence.map(({ reason }) => explain(reason).replaceAll("\u00a0", " ")).join(" ") };
}

const withTotal = (...total: Grid[number]) => judged("e", { Tributi: [...DASHBOARD, total] });

test("a total that the body declares leaves the method to a person, for PERF does not work it out again", () => {
  const { outcome, said } = withTotal("Totale", null, 100, null, null, pct(0.92));
  expect(outcome).toBe("to-assess");
  expect(said).toContain("1 totale o media che l’ente dichiara nei cruscotti non è controllato");
});

test.each<[string, Grid[number]]>([
  ["a total of weights only", ["Totale", null, 100, null, null, null]],
  ["a total that states nothing", ["Totale", null, null, null, null, null]],
])("%s says nothing of results", (_, total) => {
  expect(withTotal(...total).said).not.toContain("totale o media");
  expect(withTotal(...total).outcome).toBe("satisfied");
});

const STAFF: Grid = [["Personale in servizio"], ["Categoria", "Persone"], ["A", 3], ["B", 4], ["C", 5], ["Totale", 12]];
const PLACES: Grid = [["Sedi"], ["Sede", "Piani"], ["Via Roma", 3], ["Via Po", 3], ["Via Tevere", 2]];

test("of the other tables it is said how much was worked out again, and which hold nothing to check", () => {
  const { said } = judged("f", { Tributi: DASHBOARD, Personale: STAFF, Sedi: PLACES });
  expect(said).toContain("2 altre tabelle: 1 somma o differenza ricalcolata, 0 colonne di percentuali ricalcolate.");
  expect(said).toContain("In 1 di queste tabelle PERF non trova");
  expect(judged("f", { Tributi: DASHBOARD, Personale: STAFF }).said).not.toContain("non trova");
  expect(judged("f", { Tributi: DASHBOARD }).said).not.toContain("ricalcolat");
});

const SCORES: Grid = [
  ["Cognome e nome", "Categoria", "Punteggio"],
  ["Rossi Mario", "D", 92],
  ["Bianchi Anna", "C", 88],
  ["Verdi Paolo", "C", 95],
];

test("scores of persons are no part on staff, whatever their sheet is called", () => {
  const absent = "Parte «personale»: non trovata nella cartella";
  expect(judged("i", { Tributi: DASHBOARD, "Personale valutato": SCORES }).said).toContain(absent);
  expect(judged("i", { Tributi: DASHBOARD, Allegato: [["Valutazione del personale"], ...SCORES] }).said).toContain(
    absent,
  );
  const both = { Tributi: DASHBOARD, "Personale valutato": SCORES, "Personale in servizio": STAFF };
  expect(judged("i", both).said).toContain("Parte «personale»: foglio «Personale in servizio».");
});
