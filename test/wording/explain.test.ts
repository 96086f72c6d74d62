// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import path from "node:path";
import { readXlsx } from "../../src/xlsx/read-workbook";
import { verify } from "../../src/core/usecases/verify";
import { explain, REASON_FAMILIES } from "../../src/core/wording/explain";

const nbsp = "\u00a0";

test.each([
  [
    "capped-ratio",
    { actual: 34, target: 35, result: 34 / 35 },
    `34 su 35 dà 97,14${nbsp}% (rapporto con tetto al 100${nbsp}%).`,
  ],
  [
    "capped-ratio",
    { actual: 0.84, target: 0.9, result: 0.84 / 0.9, type: "percent" },
    `84${nbsp}% su 90${nbsp}% dà 93,33${nbsp}% (rapporto con tetto al 100${nbsp}%).`,
  ],
  [
    "date-on-time",
    { actual: 44377, target: 44377 },
    `Data 30/06/2021, entro il 30/06/2021: target rispettato, 100${nbsp}%.`,
  ],
  ["unreadable-actual", { text: "SI/NO" }, "Non misurato: «SI/NO» non è un valore leggibile."],
  [
    "polarity",
    { polarity: "down", source: "wording" },
    "Verso: più basso è meglio, ricavato dalle parole dell’indicatore.",
  ],
  ["flat-mean", { count: 1 }, "Media semplice di 1 indicatore."],
  ["flat-mean", { count: 4 }, "Media semplice di 4 indicatori."],
  ["left-out", { count: 2, reason: "no-target" }, "2 indicatori esclusi dalla media: senza target."],
  [
    "error-value",
    { field: "actual", text: "#N/A" },
    "La cella nella colonna «valore ottenuto» contiene l’errore #N/A. Correggere la formula o il dato da cui dipende.",
  ],
  [
    "performance-headings",
    { tables: 3, layout: "flat-table", confidence: 0.92 },
    `Ha 3 tabelle con le intestazioni della performance: un indicatore per riga (certezza 92${nbsp}%).`,
  ],
  [
    "score-filled",
    { of: "objective", score: 0.985, before: null },
    `La % dell’obiettivo era vuota: quella calcolata è 98,5${nbsp}%.`,
  ],
])("%s is explained in Italian", (code, args, text) => {
  expect(explain({ code, args })).toBe(text);
});

test("an unknown code is shown, with its data", () => {
  expect(explain({ code: "brand-new", args: { a: 1, b: null } })).toBe("brand-new (a: 1, b: null)");
  expect(explain({ code: "brand-new", args: {} })).toBe("brand-new");
});

test("missing data stay visible", () => {
  expect(explain({ code: "flat-mean", args: {} })).toBe("Media semplice di {count:indicatore|indicatori}.");
});

test("no code has two meanings", () => {
  const codes = REASON_FAMILIES.flatMap((family) => Object.keys(family));
  expect(codes).toEqual([...new Set(codes)]);
});

test("whatever reading and scoring say of the workbook of Bergamo has its words", () => {
  const outcome = readXlsx(readFileSync(path.join(__dirname, "../../seeds/bergamo-2021.xlsx")), "bergamo-2021.xlsx");
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  const { scorecard } = verify(outcome.workbook);
  const reasons = [
    ...scorecard.sheets.map(({ reason }) => reason),
    ...scorecard.gaps.map(({ reason }) => reason),
    ...[...scorecard.objectives, ...scorecard.indicators].flatMap(({ explanation }) => explanation),
  ];
  expect(reasons.length).toBeGreaterThan(500);
  const wordless = reasons.filter((reason) => /[{}]/.test(explain(reason)) || explain(reason).startsWith(reason.code));
  expect(wordless).toEqual([]);
});
