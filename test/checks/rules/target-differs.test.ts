// SPDX-License-Identifier: EUPL-1.2
import { DEFAULT_BODY } from "../../../src/core/scorecard/settings";
import { REPEATED, registered, saidOf, scorecardOf, type Dashboards, type Row } from "../dashboards";

const NAME = "Cittadini iscritti ai corsi di orientamento";
const row = (actual: Row[1], target: Row[2], label = NAME): Row => [label, actual, target];

test.each<[string, Dashboards]>([
  ["the same result against two targets", { Strategico: [row(8300, 4500)], Promozione: [row(8300, 5400)] }],
  ["the same result in two offices", { A: [row(8300, 4500)], B: [row(8300, 5400)] }],
  [
    "no result yet, under one objective",
    { Strategico: [row(null, 4500), ["Altro servizio reso", 3, 3]], Promozione: [row(null, 5400)] },
  ],
])("asks about %s", (_, dashboards) => {
  const [first, second] = Object.keys(dashboards);
  expect(saidOf("TGT003", scorecardOf(dashboards))).toEqual([
    expect.stringMatching(
      new RegExp(
        `^${first!} D5 warning\\?: .*4\\.?500 \\(${first!}\\), 5\\.?400 \\(${second!}\\).* \\+ ${second!} D5$`,
      ),
    ),
  ]);
});

test.each<[string, Dashboards]>([
  ["one target", { Strategico: [row(8300, 4500)], Promozione: [row(8300, 4500)] }],
  ["one target, in two writings", { Strategico: [row("68%", "60%")], Promozione: [row("68%", 0.6)] }],
  ["other results as well", { Strategico: [row(8300, 4500)], Promozione: [row(900, 500)] }],
  ["a target that is missing on one side", { Strategico: [row(8300, 4500)], Promozione: [row(8300, null)] }],
  ["two offices that both are at 100 %", { A: [row("100%", "100%")], B: [row("100%", "90%")] }],
  ["a generic name", { Strategico: [row(8300, 4500, "N. utenti")], Promozione: [row(8300, 5400, "N. utenti")] }],
  [
    "targets of two kinds",
    { Strategico: [...REPEATED, row(null, 45)], Promozione: [...REPEATED, row(null, "30/06/2024")] },
  ],
])("is silent on %s", (_, dashboards) => {
  expect(saidOf("TGT003", scorecardOf(dashboards))).toEqual([]);
});

test("is silent where the register says that each unit measures its own", () => {
  const scorecard = scorecardOf({ Strategico: [row(8300, 4500)], Promozione: [row(8300, 5400)] });
  expect(saidOf("TGT003", scorecard, { ...DEFAULT_BODY, register: [registered(NAME, "own")] })).toEqual([]);
});
