// SPDX-License-Identifier: EUPL-1.2
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { drawSample, type Sample } from "../../src/core/oiv/sample/draw-sample";
import { verify } from "../../src/core/usecases/verify";
import { readXlsx } from "../../src/xlsx/read-workbook";
import { dashboard, scorecardOf, type Sheets } from "../checks/read-sheets";
import type { Grid } from "../reading/grid";

const row = (label: string, actual = 5, target = 5): Grid[number] => ["Fare", label, actual, target, "100%"];
const office = (...rows: Grid): Grid =>
  dashboard("RISORSE", ["1.1 Servire i cittadini", null, null, null, null], ...rows);

const OFFICES: Sheets = {
  Tributi: office(row("N. avvisi emessi"), row("N. solleciti inviati"), row("Tasso di assenza")),
  Anagrafe: office(row("N. carte d’identità"), row("Tasso di assenza"), row("Giorni per un certificato")),
  Scuola: office(row("N. iscritti alla mensa"), row("Corse dello scuolabus")),
};
const COUNTED_ONCE = 7;

const drawn = (sheets: Sheets, size: number, seed: string): Sample => drawSample(scorecardOf(sheets), size, seed);
const labels = ({ drawn: rows }: Sample): readonly string[] => rows.map(({ indicator }) => indicator.label);

function bergamo() {
  const read = readXlsx(readFileSync("seeds/bergamo-2021.xlsx"), "bergamo.xlsx");
  if (!read.ok) throw new Error("cannot be read");
  return verify(read.workbook).scorecard;
}

test("the rank is that of SHA-256 of seed, line feed and identity, as another program computes it", () => {
  const scorecard = bergamo();
  const everything = drawSample(scorecard, 1000, "Verbale n. 3, città");
  const ranked = everything.drawn
    .map(({ identity }) => identity)
    .map((identity) => ({
      identity,
      hash: createHash("sha256").update(`Verbale n. 3, città\n${identity}`, "utf8").digest("hex"),
    }))
    .sort((a, b) => (a.hash < b.hash ? -1 : 1));
  expect(everything.drawn.map(({ identity, hash }) => ({ identity, hash }))).toEqual(ranked);
  expect(everything.population).toBe(everything.drawn.length);
  const few = drawSample(scorecard, 12, "Verbale n. 3, città");
  expect(few.drawn).toEqual(everything.drawn.slice(0, 12));
  expect(few.population).toBe(everything.population);
});

test("an identity is made of what anybody sees: sheet, code or name of the objective, indicator", () => {
  const { drawn: rows } = drawn({ "Servizio Città": office(row("N. visite / N. giorni")) }, 1, "x");
  expect(rows[0]!.identity).toBe("I|servizio citta|1 1|n visite / n giorni");
});

test("the order of sheets and rows, and the figures, change nothing", () => {
  const turned = Object.fromEntries(
    Object.entries(OFFICES)
      .reverse()
      .map(([name, [head, objective, ...rows]]) => [name, [head!, objective!, ...[...rows].reverse()]]),
  );
  const identities = (sample: Sample): readonly string[] => sample.drawn.map(({ identity }) => identity);
  expect(identities(drawn(turned, 4, "seme"))).toEqual(identities(drawn(OFFICES, 4, "seme")));
  const changed = {
    ...OFFICES,
    Scuola: office(row("N. iscritti alla mensa", 1, 9), row("Corse dello scuolabus", 0, 4)),
  };
  expect(identities(drawn(changed, 4, "seme"))).toEqual(identities(drawn(OFFICES, 4, "seme")));
});

test("another seed draws others", () => {
  expect(labels(drawn(OFFICES, 4, "seme 1"))).not.toEqual(labels(drawn(OFFICES, 4, "seme 2")));
});

test("one indicator on several dashboards counts once, and says where else it stands", () => {
  const sample = drawn(OFFICES, 100, "seme");
  expect(sample.population).toBe(COUNTED_ONCE);
  const shared = sample.drawn.filter(({ indicator }) => indicator.label === "Tasso di assenza");
  expect(shared.map(({ indicator, elsewhere }) => [indicator.sheet, elsewhere.map(({ sheet }) => sheet)])).toEqual([
    ["Anagrafe", ["Tributi"]],
  ]);
});

test("names that differ by a word are two indicators", () => {
  const sample = drawn(
    {
      A: office(row("Giorni medi di pagamento delle fatture passive")),
      B: office(row("Giorni medi di pagamento di tutte le fatture passive")),
    },
    9,
    "seme",
  );
  expect(sample.population).toBe(2);
});

test("where there are fewer, all are drawn; rows that name nothing are none", () => {
  const sample = drawn(
    { A: office(row("N. avvisi"), [null, null, null, null, "80%"], row("N. solleciti")) },
    5,
    "seme",
  );
  expect(labels(sample)).toHaveLength(2);
  expect(sample).toMatchObject({ size: 5, population: 2 });
});

test("a seed typed on another computer is the same seed", () => {
  expect(drawn(OFFICES, 3, "citta\u0300").drawn).toEqual(drawn(OFFICES, 3, "città").drawn);
});
