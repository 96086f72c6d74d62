// SPDX-License-Identifier: EUPL-1.2
import { DEFAULT_BODY } from "../../../src/core/scorecard/settings";
import { REPEATED, registered, saidOf, scorecardOf, type Dashboards, type Row } from "../dashboards";

const NAME = "Verifica della compilazione dei moduli di bollatura";
const row = (actual: Row[1], target: Row[2], label = NAME): Row => [label, actual, target];

test.each<[string, Dashboards, string]>([
  [
    "the strategic dashboard and an office",
    { Strategico: [row("96%", null)], A: [row("100%", "90%")] },
    "Strategico D5",
  ],
  ["the office that lost it", { Strategico: [row("96%", "90%")], A: [row("96%", null)] }, "A D5"],
  ["two offices with one result", { A: [row(834, null)], B: [row(834, 800)] }, "A D5"],
])("asks about %s, and the missing target is not said again", (_, dashboards, place) => {
  const scorecard = scorecardOf(dashboards);
  expect(saidOf("TGT004", scorecard)).toEqual([
    expect.stringMatching(new RegExp(`^${place} warning\\?: .* non ha il target su`)),
  ]);
  expect(saidOf("TGT001", scorecard)).toEqual([]);
});

test("of several dashboards without it the first speaks", () => {
  const dashboards = { Strategico: [row(834, null)], A: [row(834, 800)], B: [row(834, null)] };
  expect(saidOf("TGT004", scorecardOf(dashboards))).toEqual([
    expect.stringMatching(/^Strategico D5 .*su «Strategico» e in un’altra riga, .*: 800 \(A\)\. .* \+ B D5, A D5$/),
  ]);
});

test.each<[string, Dashboards, number]>([
  [
    "two offices with other results: each its own",
    { Strategico: [["Altra misura resa", 1, 1]], A: [row(834, null)], B: [row(12, 10)] },
    1,
  ],
  ["a generic name", { Strategico: [row(834, null, "N. utenti")], A: [row(834, 800, "N. utenti")] }, 1],
  ["an indicator of one dashboard", { Strategico: [row(834, null)], A: REPEATED }, 1],
  [
    "a target on no side: one missing target, with its other place",
    { Strategico: [row(834, null)], A: [row(834, null)] },
    1,
  ],
  ["a target on both", { Strategico: [row(834, 800)], A: [row(834, 800)] }, 0],
])("is silent on %s", (_, dashboards, missing) => {
  const scorecard = scorecardOf(dashboards);
  expect(saidOf("TGT004", scorecard)).toEqual([]);
  expect(saidOf("TGT001", scorecard)).toHaveLength(missing);
});

test("is silent where the register says that each unit measures its own: then the target is missing", () => {
  const scorecard = scorecardOf({ Strategico: [row(834, null)], A: [row(834, 800)] });
  const settings = { ...DEFAULT_BODY, register: [registered(NAME, "own")] };
  expect(saidOf("TGT004", scorecard, settings)).toEqual([]);
  expect(saidOf("TGT001", scorecard, settings)).toHaveLength(1);
});
