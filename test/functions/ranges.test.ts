// SPDX-License-Identifier: EUPL-1.2
import { achievements } from "../../src/core/usecases/functions/achievement";
import { rollUp } from "../../src/core/usecases/functions/roll-up";
import { boundedMemo } from "../../src/core/usecases/functions/bounded-memo";

const wholeColumn = (...cells: unknown[]) => Array.from({ length: 1_048_576 }, (_, row) => [cells[row] ?? ""]);

test("whole columns are cut where the data end", () => {
  const results = achievements({ valore: wholeColumn("Valore", 1, "", 3), atteso: wholeColumn("Target", 2, 2, 4) });
  expect(results).toEqual([
    [{ failure: expect.stringContaining("«Target»") as string }],
    [0.5],
    ["dato mancante"],
    [0.75],
  ]);
  expect(rollUp({ realizzazioni: wholeColumn("%", 1, "senza target", 0.5) })).toEqual([[0.75]]);
});

test("one cell stands for all, in rows and in columns", () => {
  expect(achievements({ valore: [[1, 2, 3]], atteso: 4 })).toEqual([[0.25, 0.5, 0.75]]);
  expect(achievements({ valore: [[1], [2]], atteso: [[4, 8]] })).toEqual([
    [0.25, 0.125],
    [0.5, 0.25],
  ]);
});

test("rich values count by their plain one, and the call's own context as nothing", () => {
  const rich = { type: "FormattedNumber", basicValue: 3, numberFormat: "0.0" };
  expect(achievements({ valore: [[rich]], atteso: [[4]], verso: { functionName: "REALIZZAZIONE" } })).toEqual([[0.75]]);
});

test("a memo forgets all when it is full, and stays right", () => {
  let computed = 0;
  const memo = boundedMemo(2, (key) => {
    computed += 1;
    return key.length;
  });
  expect(["a", "bb", "a", "ccc", "a"].map(memo)).toEqual([1, 2, 1, 3, 1]);
  expect(computed).toBe(4);
});
