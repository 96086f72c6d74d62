// SPDX-License-Identifier: EUPL-1.2
import { DEFAULT_BODY } from "../../../src/core/scorecard/settings";
import { findingsOf, said } from "../findings-of";
import { wholeReport } from "./whole-reports";

const met = { actual: 1, target: 1, declared: "100%" };
const of = (label: string, year = 2024) => findingsOf("OIV004", wholeReport([{ label, ...met }], 10, year));

test.each<[string]>([
  ["Giorni di formazione"],
  ["Fatture emesse"],
  ["Pagamenti elettronici attivati con pagoPA"],
  ["Tempi di risposta ai reclami"],
])("speaks from 2023 on where the only row near it is «%s»", (label) => {
  expect(said(of(label))).toEqual([
    expect.stringContaining("— warning?: Anno 2024: nessuno dei 31 indicatori riguarda i tempi di pagamento"),
  ]);
  expect(of(label, 2023)).toHaveLength(1);
});

test.each<[string]>([
  ["Indicatore di tempestività dei pagamenti"],
  ["Tempo medio di pagamento delle fatture"],
  ["Ritardo medio dei pagamenti ai fornitori"],
  ["Giorni medi di liquidazione"],
  ["Fatture pagate entro 30 giorni"],
  ["% pagamenti entro la scadenza"],
  ["Stock del debito commerciale: riduzione dei debiti commerciali"],
  ["ITP annuale"],
])("is silent with «%s» among the indicators", (label) => {
  expect(of(label)).toEqual([]);
});

test("is silent before 2023, without a year and on a small workbook; the year that was set goes first", () => {
  expect(of("Giorni di formazione", 2022)).toEqual([]);
  expect(findingsOf("OIV004", { ...wholeReport(), year: null })).toEqual([]);
  expect(findingsOf("OIV004", wholeReport([], 9, 2024))).toEqual([]);
  expect(findingsOf("OIV004", wholeReport([], 10, 2021), { ...DEFAULT_BODY, year: 2024 })).toHaveLength(1);
});
