// SPDX-License-Identifier: EUPL-1.2
import type { CellContent } from "../../src/core/workbook/plan";
import type { Cell } from "../../src/core/workbook/cell";
import { explain } from "../../src/core/wording/explain";
import { pct, reportOn } from "../reading/grid";

type Value = CellContent | Cell;
const HEADINGS = ["Obiettivo", "Indicatore", "Valore iniziale", "Target", "Risultato"];
/** Rows that make the table one of indicators, whatever the first holds. */
const OTHERS: readonly (readonly Value[])[] = [
  [null, "Eventi", 8, 10, 9],
  [null, "Corsi", 3, 5, 4],
];

/** An indicator with a baseline, a target and a result, read beside plain ones. */
function read(label: string, baseline: Value, target: Value, actual: Value) {
  const { indicators, gaps } = reportOn({
    Servizi: [HEADINGS, ["1.1 Uno", label, baseline, target, actual], ...OTHERS],
  });
  const [first] = indicators;
  return {
    values: [first!.target.value, first!.actual.value, first!.achievement],
    polarity: first!.polarity,
    codes: gaps.map(({ cell, reason }) => `${String(cell)} ${reason.code}`).sort(),
    said: gaps.map(({ reason }) => explain(reason)),
  };
}

test("without a baseline a change is not compared with an absolute figure, and that is said", () => {
  const { values, codes, said } = read("Kit distribuiti", null, "-10% rispetto al 2020", 900);
  expect(values).toEqual(["-10% rispetto al 2020", 900, null]);
  expect(codes).toEqual(["D2 relative-value"]);
  expect(said[0]).toMatch(/«-10% rispetto al 2020».*è una variazione.*valore iniziale/);
});

test.each<[string, Value, Value, Value, number, string, number]>([
  ["Consumo di carta (risme)", 1000, "-10% rispetto al 2020", 900, 900, "down", 1],
  ["Consumo di carta (risme)", 1000, "riduzione del 10%", 1000, 900, "down", 0.9],
  ["Visitatori", 2000, "+5% sul 2022", 2100, 2100, "up", 1],
  ["Visitatori", 2000, "incremento del 10%", 1100, 2200, "up", 0.5],
  ["Accordi", 10, "2 in più", 9, 12, "up", 0.75],
  ["Quota di spazi", pct(0.5), "10% in meno rispetto al 2020", pct(0.45), 0.45, "down", 1],
])("%s: from %j, %j, result %j", (label, baseline, target, actual, meant, polarity, achievement) => {
  const { values, codes, said, ...rest } = read(label, baseline, target, actual);
  expect(values[0]).toBeCloseTo(meant, 9);
  expect([rest.polarity, values[2]]).toEqual([polarity, achievement]);
  expect(codes).toEqual(["D2 assumed-relative-to-baseline"]);
  expect(said[0]).toContain("calcolata sul valore iniziale");
});

test.each<[string, Value, Value, number | null]>([
  ["Consumo di carta", "-10% rispetto al 2020", "-12%", 1],
  ["Consumo di carta", "-10% rispetto al 2020", pct(-0.12), 1],
  ["Visitatori", "+5% sul 2022", "+4%", 0.8],
  ["Riduzione dei consumi", "riduzione del 10%", "8%", 0.8],
  ["Riduzione dei consumi", "riduzione del 10%", "-8%", 0.8],
  ["Riduzione dei consumi", "-10% rispetto al 2020", "riduzione dell'11%", 1],
  // A reduction that is missed makes no ratio, unless it is what the indicator measures.
  ["Consumo di carta", "-10% rispetto al 2020", "-5%", null],
])("%s: two changes, %j and %j", (label, target, actual, achievement) => {
  const { values, codes } = read(label, null, target, actual);
  if (achievement === null) expect(values[2]).toBeNull();
  else expect(values[2]).toBeCloseTo(achievement, 9);
  expect(codes).toEqual([]);
});

test("a base in another unit than the result is not taken", () => {
  expect(read("Quota di spazi", 45, "-10% rispetto al 2020", pct(0.4))).toMatchObject({
    values: ["-10% rispetto al 2020", 0.4, null],
    codes: ["D2 relative-value"],
  });
});
