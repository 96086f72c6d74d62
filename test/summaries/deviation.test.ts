// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../../src/core/scorecard/scored";
import { deviationKind } from "../../src/core/scorecard/deviation-kind";
import { deviationOf } from "../../src/core/summaries/deviation";
import { valueOf } from "../../src/core/summaries/measured-value";
import { interpret } from "../../src/core/values/interpret";
import type { Cell } from "../../src/core/workbook/cell";
import { cellOf } from "../workbook/in-memory";

const measured = (actual: Cell, target: Cell) => ({ actual: interpret(actual), target: interpret(target) });

test.each<[string, Cell, Cell, ReturnType<typeof deviationOf>]>([
  ["counts", cellOf(14), cellOf(15), { amount: -1, unit: "", format: "+#,##0;-#,##0;0", ratio: -1 / 15 }],
  [
    "percentages",
    cellOf(0.84, "0%"),
    cellOf(0.9, "0%"),
    { amount: 0.84 - 0.9, unit: "punti percentuali", format: "+0.00%;-0.00%;0.00%", ratio: (0.84 - 0.9) / 0.9 },
  ],
  [
    "dates, in days",
    cellOf(44400, "dd/mm/yyyy"),
    cellOf(44377, "dd/mm/yyyy"),
    { amount: 23, unit: "giorni", format: "+0;-0;0", ratio: null },
  ],
  [
    "a target of zero has no share",
    cellOf(2),
    cellOf(0),
    { amount: 2, unit: "", format: "+#,##0;-#,##0;0", ratio: null },
  ],
  ["SI against NO", cellOf("NO"), cellOf("SI"), { amount: null, unit: "", format: "General", ratio: null }],
  ["a text", cellOf("in corso"), cellOf(3), { amount: null, unit: "", format: "General", ratio: null }],
])("deviation of %s", (_, actual, target, expected) => {
  expect(deviationOf(measured(actual, target))).toEqual(expected);
});

test("the unit written beside the figure is kept", () => {
  expect(deviationOf(measured(cellOf("26 gg"), cellOf("30 gg")))).toMatchObject({ amount: -4, unit: "gg" });
});

const SCORED = { status: "scored", presumed: false, polarity: "up" } as const;
const indicator = (actual: number, target: number, rest: Partial<Indicator>) =>
  ({ ...measured(cellOf(actual), cellOf(target)), ...SCORED, ...rest }) as Indicator;

test.each<[string, Indicator, ReturnType<typeof deviationKind>]>([
  ["under the target", indicator(14, 15, { achievement: 14 / 15 }), "below"],
  ["on the target", indicator(15, 15, { achievement: 1 }), null],
  ["the noise of a division", indicator(15, 15, { achievement: 1 - 1e-15 }), null],
  ["half again as much", indicator(15, 10, { achievement: 1 }), "above"],
  ["a little over", indicator(14, 10, { achievement: 1 }), null],
  ["far fewer days than allowed", indicator(17, 40, { achievement: 1, polarity: "down" }), "above"],
  ["no complaints at all", indicator(0, 5, { achievement: 1, polarity: "down" }), null],
  ["neutralised", indicator(0, 3, { achievement: null, status: "neutralised" }), "neutralised"],
  ["presumed", indicator(0, 3, { achievement: null, status: "neutralised", presumed: true }), "presumed-neutralised"],
  ["without a target", indicator(3, 0, { achievement: null, status: "no-target" }), null],
])("kind of deviation: %s", (_, of, expected) => {
  expect(deviationKind(of, 1.5)).toBe(expected);
});

test("dates are written in the workbook's own date system", () => {
  const day = interpret(cellOf(44377, "dd/mm/yyyy"));
  expect(valueOf(day, 1900)).toEqual({ value: 44377, style: "date" });
  expect(valueOf(day, 1904)).toEqual({ value: 44377 - 1462, style: "date" });
  expect(valueOf(interpret(cellOf("entro il 30/06/2021")), 1900)).toEqual({ value: 44377, style: "date" });
});
