// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv/dist/2020";
import { BERGAMO, newFolder, perf } from "./perf";

const schema = JSON.parse(readFileSync("docs/schema/spiegazione-1.schema.json", "utf8")) as object;
const isExplanation = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

/** No-break spaces as spaces, for whoever reads the test. */
const spiega = (...words: string[]) => {
  const { code, out, err } = perf("spiega", ...words);
  return { code, out: out.replaceAll("\u00a0", " "), err };
};

test("an indicator is explained from its cells to what is written", () => {
  const { code, out } = spiega(BERGAMO, "Strategico", "E13");
  expect(code).toBe(0);
  expect(out).toContain("93,33 % (0,933333333333333");
  for (const line of [
    " 1. Valore ottenuto: 84%  [Strategico!C13]",
    " 2. Target: 90%  [Strategico!D13]",
    "Metodo: rapporto con tetto al 100 %. Valore diviso target, mai più del 100 %.  [impostazione predefinita]",
    "84 % / 90 % = 0,9333 → 93,33 %",
    "Scritto 94%, ricalcolato 93,33 %: compatibile.",
    "ammettono da 92,78 % a 93,89 %",
    "Entra nel calcolo dell’obiettivo «1.2 Creazione, sviluppo e formazione d'impresa».  [Strategico!E10]",
  ])
    expect(out).toContain(line);
});

test("its target leads to the same steps, and says so", () => {
  const [figure, target] = [spiega(BERGAMO, "Strategico", "E13").out, spiega(BERGAMO, "Strategico", "d13").out];
  expect(target).toContain("D13 è la cella «target» dell’indicatore");
  expect(target.split("\n").slice(3)).toEqual(figure.split("\n").slice(2));
});

test("an objective shows what counts, what does not and why, and its mean", () => {
  const { out } = spiega(BERGAMO, "Strategico", "E10");
  expect(out).toContain("Indicatori misurati: 4 su 9");
  expect(out.match(/Non misurato: manca il target/g)).toHaveLength(5);
  expect(out).toContain("(100 % + 100 % + 93,3333 % + 100 %) / 4 = 98,33 %");
  expect(out).toContain("coincide entro l’arrotondamento");
});

test("what is not measured says why, and is no zero", () => {
  const { code, out } = spiega(BERGAMO, "Strategico", "E15");
  expect(code).toBe(0);
  expect(out).toContain("non misurato; nella cella è scritto 1");
  expect(out).not.toContain("0 %");
});

test.each([
  ["E10", "objective"],
  ["A1", null],
])("JSON of %s holds to its schema", (cell, subject) => {
  const { out } = perf("spiega", BERGAMO, "Strategico", cell, "--formato", "json");
  const report = JSON.parse(out) as { explanation: { subject: string } | null };
  expect(isExplanation(report) ? null : isExplanation.errors).toBeNull();
  expect(report.explanation?.subject ?? null).toBe(subject);
});

test("a cell without a figure says why, and where the nearest is", () => {
  const { code, out } = spiega(BERGAMO, "Strategico", "A1");
  expect(code).toBe(1);
  expect(out).toContain("In A1 non c’è una cifra che PERF calcoli.");
  expect(out).toContain("La cifra più vicina è in Strategico!E4");
});

test.each([
  [["Strategico", "XYZ"], "«XYZ» non è una cella"],
  [["Strategico"], "Manca la cella"],
  [["Fogli", "A1"], "I fogli sono: «Mappa strategica», «Strategico»"],
  [["Foglio", "con", "A1"], "va scritto tra virgolette"],
  [["Strategico", "E13", "--formato", "sarif"], "i formati sono testo e json"],
  [["Strategico", "E13", "-o", "copia.xlsx"], "«--output» non vale per «spiega»"],
])("%j is refused, and says what was expected", (words, message) => {
  const { code, err, out } = spiega(BERGAMO, ...words);
  expect(code).toBe(2);
  expect(out).toBe("");
  expect(err).toContain(message);
});

test("in a filled copy the summaries and the deviations are explained too, with the cell of «Parametri» that decides", () => {
  const folder = newFolder();
  const [settled, filled] = [path.join(folder, "parametri.xlsx"), path.join(folder, "compilata.xlsx")];
  expect(perf("parametri", BERGAMO, "-o", settled).code).toBe(0);
  expect(perf("compila", settled, "-o", filled).code).toBe(0);
  const strategic = spiega(filled, "Riepilogo strategico", "F6").out;
  expect(strategic).toContain("F6 sta su «Riepilogo strategico», un foglio fatto da PERF");
  expect(strategic).toMatch(/\[impostazione predefinita, Parametri!B\d+\]/);
  expect(strategic).toContain("è la cifra di ora");
  expect(spiega(filled, "Scostamenti", "H5").out).toContain("Scostamento: valore ottenuto meno target");
  expect(spiega(filled, "Riepilogo operativo", "D5").out).toContain("Obiettivo:");
  expect(spiega(filled, "Riepilogo individuale", "F5").out).toContain("Indicatori misurati");
});
