// SPDX-License-Identifier: EUPL-1.2
import { reportOn, type Grid } from "../../reading/grid";
import { buildScorecard, type ObjectiveSpec } from "../build-scorecard";
import { findingsOf, said } from "../findings-of";

const weighted = (...weights: (number | null)[]): ObjectiveSpec => ({
  rows: weights.map((weight) => ({ actual: 1, target: 1, ...(weight === null ? {} : { weight }) })),
});
const found = (...objectives: ObjectiveSpec[]) => findingsOf("VAL004", buildScorecard([objectives]));

const FIVE = [weighted(50, 50), weighted(10, 20, 70), weighted(30, 70), weighted(33, 33, 33), weighted(60, 40)];

test.each<[string, ObjectiveSpec[], string]>([
  [
    "points that do not reach the customary hundred",
    [...FIVE, weighted(50, 40)],
    "I pesi degli indicatori di questo obiettivo danno 90, mentre in 5 obiettivi su 6 danno 100.",
  ],
  [
    "fractions beyond one",
    [...FIVE.map(({ rows }) => weighted(...rows.map(({ weight }) => weight! / 100))), weighted(0.6, 0.6)],
    "danno 120 %, mentre in 5 obiettivi su 6 danno 100 %.",
  ],
  ["a negative weight", [...FIVE, weighted(110, -20)], "danno 90, mentre"],
])("fires on %s", (_, objectives, message) => {
  const findings = found(...objectives);
  expect(said(findings)).toEqual([expect.stringContaining(message)]);
  expect(findings[0]).toMatchObject({ severity: "warning", needsReview: true });
  expect(findings[0]!.related).toHaveLength(1);
});

/** An objective with weights under each of its operational objectives. */
const inParts = (...parts: number[][]): ObjectiveSpec => ({
  rows: parts.flatMap((weights, at) =>
    weights.map((weight) => ({ actual: 1, target: 1, weight, operational: `Azione ${String(at + 1)}` })),
  ),
});

test("of parts that are a whole each, the one that is not is told", () => {
  const findings = found(...FIVE, inParts([60, 40], [50, 40]), inParts([50, 50], [100]));
  expect(said(findings)).toEqual([
    expect.stringContaining(
      "di questa parte dell’obiettivo danno 90, mentre le altre parti, e 6 obiettivi su 7, danno 100",
    ),
  ]);
});

test("parts of which none is a whole are weighed together", () => {
  expect(said(found(...FIVE, inParts([30, 20], [40])))).toEqual([
    expect.stringContaining("di questo obiettivo danno 90"),
  ]);
});

test.each<[string, ObjectiveSpec[]]>([
  [
    "weights that make a whole of each operational objective",
    [...FIVE, inParts([60, 40], [30, 70]), inParts([50, 50], [100])],
  ],
  ["operational objectives that share one whole", [...FIVE, inParts([30, 20], [50])]],
  ["weights that all give the total, rounded or with a zero", [...FIVE, weighted(0, 100)]],
  ["no weights", [weighted(null, null), ...FIVE]],
  [
    "weights of another scale: nothing shows a customary total",
    [weighted(3, 2), weighted(1, 1), weighted(5, 1), weighted(4, 4), weighted(2, 3)],
  ],
  [
    "weights that make a whole of each dashboard",
    [weighted(20, 10), weighted(30, 5), weighted(4, 6), weighted(15, 5), weighted(3, 2)],
  ],
  ["a weight of 1 for everything", [...FIVE.map(() => weighted(1)), weighted(1, 1), weighted(1, 1, 1)]],
  ["too few objectives to show a custom", [weighted(50, 50), weighted(50, 40)]],
  ["a custom that is none", [...FIVE, weighted(1, 1), weighted(2, 1), weighted(3, 1)]],
])("is silent on %s", (_, objectives) => {
  expect(found(...objectives)).toEqual([]);
});

/** A sheet of objectives with these weights. */
const sheetOf = (...objectives: number[][]): Grid => [
  ["Obiettivo", "Indicatore", "Peso", "Target", "Consuntivo"],
  ...objectives.flatMap((weights, at) =>
    weights.map((weight, row) => [
      row === 0 ? `Obiettivo ${"ABCDEF"[at]!}` : null,
      `N. atti ${"ABCDEF"[at]!}${"xyz"[row]!}`,
      weight,
      10,
      8,
    ]),
  ),
];
const toldOf = (sheets: Record<string, Grid>): readonly string[] =>
  reportOn(sheets)
    .findings.filter(({ rule }) => rule === "VAL004")
    .map(({ sheet, cell, message }) => `${String(sheet)}!${String(cell)} ${message.replace(/\u00a0/g, " ")}`);

const POINTS = sheetOf([50, 30, 20], [40, 60], [70, 30]);

test("a sheet in fractions and one in points: each is held to its own total", () => {
  expect(toldOf({ Affari: sheetOf([0.4, 0.6], [0.5, 0.5], [0.5, 0.3, 0.1]), Finanza: POINTS })).toEqual([
    expect.stringMatching(/^Affari!C6 .*danno 90 %, mentre in 2 obiettivi su 3 danno 100 %/),
  ]);
  expect(toldOf({ Affari: sheetOf([0.4, 0.6], [0.5, 0.5]), Finanza: sheetOf([50, 50], [70, 30], [50, 45]) })).toEqual([
    expect.stringMatching(/^Finanza!C6 .*danno 95, mentre in 2 obiettivi su 3 danno 100\./),
  ]);
});

test("fractions on a sheet of points fail the total of the sheet", () => {
  expect(toldOf({ Affari: sheetOf([50, 50], [70, 30], [20, 80], [0.5, 0.5]), Finanza: POINTS })).toEqual([
    expect.stringContaining("danno 1, mentre in 6 obiettivi su 7 danno 100."),
  ]);
});

test.each<[string, Record<string, Grid>]>([
  ["sheets in fractions and in points, all whole", { Affari: sheetOf([0.4, 0.6], [0.3, 0.7]), Finanza: POINTS }],
  [
    "a sheet whose weights make a whole of the sheet",
    { Affari: sheetOf([10, 20], [30, 5], [20, 15]), Finanza: POINTS, Personale: sheetOf([0.5, 0.5]) },
  ],
  ["one sheet of another scale", { Affari: sheetOf([3, 2], [1, 2], [5, 1]), Finanza: POINTS }],
])("is silent on %s", (_, sheets) => {
  expect(toldOf(sheets)).toEqual([]);
});
