// SPDX-License-Identifier: EUPL-1.2
import { findingsOf, said } from "../findings-of";
import { wholeReport } from "./whole-reports";

const met = { actual: 1, target: 1, declared: "100%" };

test.each<[string, string]>([
  ["of another subject", "Giorni di formazione"],
  ["of transparency alone", "Dati pubblicati in Amministrazione trasparente"],
  ["of data integrity", "Controlli di integrità dei dati del registro"],
  ["of the section on other risks", "Approvazione della sezione rischi operativi del PIAO"],
  ["of another rotation", "Rotazione delle scorte di magazzino"],
])("speaks where the only row near it is %s", (_, label) => {
  expect(said(findingsOf("OIV001", wholeReport([{ label, ...met }])))).toEqual([
    expect.stringContaining(
      "— warning?: Nessuno dei 31 indicatori e dei 10 obiettivi parla di prevenzione della corruzione.",
    ),
  ]);
});

test.each<[string]>([
  ["Attuazione delle misure anticorruzione"],
  ["% misure anti-corruzione attuate"],
  ["Aggiornamento del PTPCT entro il 31/01"],
  ["Monitoraggio dei rischi corruttivi del PIAO"],
  ["Approvazione della sezione Rischi e trasparenza del PIAO"],
  ["Segnalazioni di whistleblowing gestite"],
  ["Dichiarazioni sul conflitto d’interessi raccolte"],
  ["Rotazione degli incarichi dirigenziali"],
])("is silent with «%s» among the indicators", (label) => {
  expect(findingsOf("OIV001", wholeReport([{ label, ...met }]))).toEqual([]);
});

test("is silent where the operational objective speaks of it, and on a small workbook", () => {
  expect(findingsOf("OIV001", wholeReport([{ operational: "Prevenzione della corruzione", ...met }]))).toEqual([]);
  expect(findingsOf("OIV001", wholeReport([], 9))).toEqual([]);
});
