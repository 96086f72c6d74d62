// SPDX-License-Identifier: EUPL-1.2
import type { Cell } from "../../src/core/workbook/cell";
import type { CellContent } from "../../src/core/workbook/plan";
import { cellOf, workbookData } from "../workbook/in-memory";
import { verified, withSettings } from "./sheets";

type Row = readonly [
  label: string,
  target: CellContent,
  actual: CellContent,
  declared?: Cell | undefined,
  weight?: number | undefined,
];

/** A table of one office under a title. */
function office(title: string, rows: readonly Row[]) {
  const cells: Record<string, CellContent | Cell> = { A1: title };
  ["Obiettivo", "Indicatore", "Target", "Risultato", "% Realizzazione", "Peso"].forEach((heading, column) => {
    cells[`${String.fromCharCode(65 + column)}3`] = heading;
  });
  rows.forEach(([label, target, actual, declared, weight], index) => {
    const row = String(index + 4);
    const values = ["1.1 Servizi", label, target, actual, declared ?? null, weight ?? null];
    values.forEach((value, column) => (cells[String.fromCharCode(65 + column) + row] = value));
  });
  return withSettings(workbookData({ Ufficio: cells }));
}

const rows = (results: readonly (number | null)[], weight?: number): readonly Row[] =>
  results.map((actual, n) => [`Pratiche evase ${String.fromCharCode(65 + n)}`, 100, actual, undefined, weight]);

test.each([
  ["Comune di Prova · Piano 2024", "municipality"],
  ["Camera di Commercio di Prova", "chamber"],
  ["Università degli Studi di Prova", "university"],
  ["REGIONE PROVA - Giunta regionale", "region"],
  ["ASL 3: obiettivi", "health"],
  ["Ministero della prova", "ministry"],
  ["Misure in comune", "other"],
])("«%s»: %s", (title, kind) => {
  expect(verified(office(title, rows([80, 90]))).settings.kind).toBe(kind);
});

test.each([
  ["municipality", ["N. pratiche SUAP", "Bambini iscritti ai nidi", "Recupero evasione IMU"]],
  ["chamber", ["% di incasso del diritto annuale", "Pratiche del Registro Imprese", "N. controlli metrologici"]],
  ["university", ["N. immatricolati", "CFU conseguiti all’estero", "Assegni di ricerca attivati"]],
  ["health", ["% DRG inappropriati", "Ricoveri ripetuti", "Attesa al pronto soccorso"]],
  // One word, or those of several kinds, prove nothing.
  ["other", ["N. pratiche SUAP", "Eventi", "Corsi"]],
  ["other", ["N. pratiche SUAP", "Recupero IMU", "N. nidi", "Ricoveri", "Pronto soccorso", "N. immatricolati"]],
])("without a title: %s, by the words of %j", (kind, labels) => {
  const { settings, settingOrigins } = verified(
    office(
      "Ufficio",
      labels.map((label): Row => [label, 100, 80]),
    ),
  );
  expect([settings.kind, settingOrigins.get("kind") ?? "default"]).toEqual([
    kind,
    kind === "other" ? "default" : "inferred",
  ]);
});

test.each([
  [[null, null, null], "plan"],
  [[80, null, null], "monitoring"],
  [[80, 90, null], "report"],
  [[80, 90, 100], "report"],
] as const)("results %j: the phase is %s, and is said to be inferred", (results, phase) => {
  const { settings, settingOrigins } = verified(office("Ufficio", rows(results)));
  expect([settings.phase, settingOrigins.get("phase")]).toEqual([phase, "inferred"]);
});

test("where every indicator has a weight the mean is weighted", () => {
  expect(verified(office("Ufficio", rows([80, 90], 50))).settings.scoring.rollUp).toBe("weighted-mean");
  expect(verified(office("Ufficio", rows([80, 90]))).settings.scoring.rollUp).toBe("auto");
});

test("a method that gives what the body declares is proposed; a few wrong figures propose none", () => {
  const late = Array.from({ length: 12 }, (_, n): Row => {
    const actual = 31 + n;
    return [`Tempi medi della pratica ${String.fromCharCode(65 + n)}`, 30, actual, cellOf((60 - actual) / 30, "0.00%")];
  });
  const { settings, settingOrigins, findings } = verified(office("Ufficio", late));
  expect([settings.scoring.methods.down, settingOrigins.get("method-down")]).toEqual(["linear-decrease", "inferred"]);
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(verified(office("Ufficio", late.slice(0, 2))).settings.scoring.methods.down).toBe("inverse-ratio");
});
