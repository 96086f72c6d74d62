// SPDX-License-Identifier: EUPL-1.2
import { findingsOf, said } from "../findings-of";
import { wholeReport } from "./whole-reports";

const met = { actual: 1, target: 1, declared: "100%" };

test.each<[string, string]>([
  ["of another subject", "Giorni di formazione"],
  ["of anticorruption alone", "Attuazione delle misure anticorruzione"],
  ["of any publication", "Pubblicazione della newsletter"],
  ["of access to an office", "Accessi allo sportello"],
])("speaks where the only row near it is %s", (_, label) => {
  expect(said(findingsOf("OIV002", wholeReport([{ label, ...met }])))).toEqual([
    expect.stringContaining("— warning?: Nessuno dei 31 indicatori e dei 10 obiettivi parla di trasparenza."),
  ]);
});

test.each<[string]>([
  ["Dati pubblicati in Amministrazione trasparente"],
  ["Grado di TRASPARENZA dell’ente"],
  ["Rispetto degli obblighi di pubblicazione"],
  ["Richieste di accesso civico evase entro 30 giorni"],
  ["Istanze FOIA"],
  ["Adempimenti del D.Lgs. 33/2013"],
])("is silent with «%s» among the indicators", (label) => {
  expect(findingsOf("OIV002", wholeReport([{ label, ...met }]))).toEqual([]);
});

test("is silent where the operational objective speaks of it, and on a small workbook", () => {
  expect(
    findingsOf("OIV002", wholeReport([{ operational: "Trasparenza dell’azione amministrativa", ...met }])),
  ).toEqual([]);
  expect(findingsOf("OIV002", wholeReport([], 9))).toEqual([]);
});
