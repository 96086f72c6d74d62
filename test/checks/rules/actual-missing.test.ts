// SPDX-License-Identifier: EUPL-1.2
import { DEFAULT_BODY } from "../../../src/core/scorecard/settings";
import { runChecks } from "../../../src/core/checks/run";
import { oneRow, oneRowAmongOthers, type RowSpec } from "../build-scorecard";
import { findingsOf, said } from "../findings-of";

test.each<[string, RowSpec, string]>([
  ["a target without value", { target: 3 }, "C3 warning: Il target è 3 ma il valore ottenuto è vuoto"],
  ["«n.d.»", { actual: "n.d.", target: 3 }, "C3 warning: Il target è 3 ma il valore ottenuto è «n.d.»"],
  [
    "a declared % without value",
    { target: 3, declared: "100%" },
    "C3 warning: La % dichiarata è 100% ma il valore ottenuto è vuoto (target 3)",
  ],
  [
    "a % that PERF wrote, which the body never stated",
    { target: 3, declared: "100%", byPerf: true },
    "C3 warning: Il target è 3 ma il valore ottenuto è vuoto",
  ],
])("fires on %s", (_, row, message) => {
  expect(said(findingsOf("VAL001", oneRow(row)))).toEqual([expect.stringContaining(message)]);
});

test("a presumed neutralisation is for a person to confirm, once", () => {
  const scorecard = oneRowAmongOthers({ target: 3 });
  expect(said(findingsOf("VAL001", scorecard))).toEqual([expect.stringContaining("C3 warning?: Il target è 3 e")]);
  // of the row once: the objective that shows 100 % without it would ask the same
  expect(runChecks(scorecard).map(({ rule }) => rule)).toEqual(["VAL001"]);
});

test.each<[string, RowSpec]>([
  ["a zero, which is a value", { actual: 0, target: 3, declared: "0%" }],
  ["a row without target", { declared: "100%" }],
  ["an unreadable value, which is VAL002's", { actual: "SI/NO", target: "SI" }],
])("is silent on %s", (_, row) => {
  expect(findingsOf("VAL001", oneRow(row))).toEqual([]);
});

test("a result that is not there yet is normal before the Relazione", () => {
  const codes = runChecks(oneRow({ target: 3 }), { ...DEFAULT_BODY, phase: "monitoring" }).map(({ rule }) => rule);
  expect(codes).not.toContain("VAL001");
});
