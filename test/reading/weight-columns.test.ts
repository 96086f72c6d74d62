// SPDX-License-Identifier: EUPL-1.2
import { reportOn, type Grid } from "./grid";

/** The weights of the indicators of a table whose headings hold two columns of weights. */
const weightsOf = (...table: Grid): readonly (number | null)[] =>
  reportOn({ Servizi: table }).indicators.map(({ weight }) => weight);

/** Two objectives: one with three indicators, its weight on the first, and one with a single indicator. */
const under = (ofObjective: string, indicator: string, ofIndicator: string): Grid => [
  ["Obiettivo operativo", ofObjective, indicator, ofIndicator, "Target", "Consuntivo"],
  ["Promuovere", 70, "N. eventi", 50, 10, 8],
  [null, null, "N. visitatori", 30, 100, 90],
  [null, null, "N. scuole coinvolte", 20, 5, 5],
  ["Semplificare", 30, "N. moduli in linea", 100, 10, 10],
];

test.each([
  ["Peso OO", "Metrica", "Peso metrica"],
  ["Peso O.O.", "Indicatore", "Peso"],
  ["Peso Ob.", "Indicatore", "Peso Ind."],
  ["Peso area", "Indicatore", "Peso KPI"],
  ["Peso (%)", "Indicatore", "Peso dell’indicatore sull’obiettivo"],
  ["Peso", "Indicatore", "Peso"],
  // Named by the heading of another column.
  ["Peso", "Cosa si misura", "Peso cosa si misura"],
  // An abbreviation never seen, that stands on the first row of each objective alone.
  ["Peso S.G.", "Indicatore", "Peso relativo"],
  // Here the objectives are what is weighed on every row.
  ["Peso", "Indicatore", "Peso obiettivo"],
])("of two columns of weights, the one on every row is the indicators’: %s | %s | %s", (first, name, second) => {
  expect(weightsOf(...under(first, name, second))).toEqual([50, 30, 20, 100]);
});

test("an objective said again on each row has its weight on the first alone", () => {
  const [headings, first, ...others] = under("Peso S.G.", "Indicatore", "Peso relativo");
  const again = others.map((row, at) => (at < 2 ? ["Promuovere", ...row.slice(1)] : row));
  expect(weightsOf(headings!, first!, ...again)).toEqual([50, 30, 20, 100]);
});

test.each([
  ["Peso OO", "Peso metrica"],
  ["Peso obiettivo", "Peso"],
  ["Peso", "Peso indicatore"],
])("weights of objectives written on every row are told by the headings: %s | %s", (first, second) => {
  const weights = weightsOf(
    ["Obiettivo operativo", first, "Indicatore", second, "Target", "Consuntivo"],
    ["Promuovere", 70, "N. eventi", 60, 10, 8],
    ["Promuovere", 70, "N. visitatori", 40, 100, 90],
    ["Semplificare", 30, "N. moduli in linea", 100, 10, 10],
  );
  expect(weights).toEqual([60, 40, 100]);
});

test.each(["Peso conseguito", "Peso ponderato", "Peso raggiunto"])("points earned are no weights: %s", (earned) => {
  const weights = weightsOf(
    ["Obiettivo operativo", "Indicatore", earned, "Peso", "Target", "Consuntivo"],
    ["Promuovere", "N. eventi", 48, 60, 10, 8],
    [null, "N. visitatori", 36, 40, 100, 90],
  );
  expect(weights).toEqual([60, 40]);
});

test("the weight of the objective stays alone beside points earned by each indicator", () => {
  const weights = weightsOf(
    ["Obiettivo operativo", "Peso", "Indicatore", "Target", "Consuntivo", "Peso conseguito"],
    ["Promuovere", 70, "N. eventi", 10, 8, 24],
    [null, null, "N. visitatori", 100, 90, 20],
    [null, null, "N. scuole coinvolte", 5, 5, 22],
  );
  expect(weights).toEqual([70, null, null]);
});

test("a weight forgotten on one further row does not make the column that of the objectives", () => {
  const weights = weightsOf(
    ["Obiettivo operativo", "Indicatore", "Peso relativo", "Peso assoluto", "Target", "Consuntivo"],
    ["Promuovere", "N. eventi", 60, 30, 10, 8],
    [null, "N. visitatori", null, 20, 100, 90],
    ["Semplificare", "N. moduli in linea", 100, 50, 10, 10],
  );
  expect(weights).toEqual([60, null, 100]);
});
