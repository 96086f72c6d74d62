// SPDX-License-Identifier: EUPL-1.2
import { gridCells } from "../../reading/grid";
import { snapshotOf, workbookData } from "../../workbook/in-memory";
import { besidePlan, PLAN, planOf, type PlannedRow, saidBeside } from "../beside-plan";

const RULES = ["PIA001", "PIA002", "PIA003", "PIA004", "PIA005"];
const others = (verification: ReturnType<typeof besidePlan>): readonly string[] =>
  RULES.flatMap((rule) => saidBeside(rule, verification));

const HALVED = PLAN.map(([goal, label, target]): PlannedRow => [
  goal,
  label,
  typeof target === "number" ? target / 2 : target,
]);
const OTHER_BODY = PLAN.map(([, , target], at): PlannedRow => [
  "5.1 Turismo",
  `Presenze nel museo ${"abcdefghij"[at]!}`,
  target,
]);

test.each<[string, readonly PlannedRow[], string]>([
  [
    "most of the targets are others",
    HALVED,
    "rispetto al Piano «piano.xlsx», 6 indicatori su 10 hanno un altro target",
  ],
  ["the Plan is of another body", OTHER_BODY, "Di 10 indicatori del Piano «piano.xlsx» qui 0 se ne ritrovano"],
])("says once that it hardly is the Plan where %s", (_, rows, words) => {
  const verification = besidePlan(rows);
  const [only, ...more] = saidBeside("PIA006", verification);
  expect(more).toEqual([]);
  expect(only!.toLowerCase()).toContain(words.toLowerCase());
  expect(only).toMatch(/^— warning\?/);
  expect(others(verification)).toEqual([]);
});

test("a Plan of another year is not compared", () => {
  const other = [["Piano 2023"], ["Obiettivo", "Indicatore", "Target 2023"], ["A", "N. a", 1], ["A", "N. b", 2]];
  const plan = { name: "vecchio.xlsx", date: null, workbook: snapshotOf(workbookData({ P: gridCells(other) })) };
  const verification = besidePlan(PLAN, [plan]);
  expect(saidBeside("PIA006", verification)).toEqual([
    expect.stringContaining("warning?: Il Piano «vecchio.xlsx» è del 2023, e questa cartella misura il 2025"),
  ]);
  expect(others(verification)).toEqual([]);
  expect(saidBeside("PIA006", besidePlan(PLAN, [plan, planOf(PLAN)]))).toEqual([
    expect.stringContaining(
      "info?: Il Piano «vecchio.xlsx» è del 2023, e questa cartella misura il 2025: si confronta solo",
    ),
  ]);
});

test("a file without indicators is no Plan", () => {
  const workbook = snapshotOf(
    workbookData({
      Elenco: gridCells([
        ["Nome", "Telefono"],
        ["Ufficio", 123],
      ]),
    }),
  );
  expect(saidBeside("PIA006", besidePlan(PLAN, [{ name: "elenco.xlsx", date: null, workbook }]))).toEqual([
    expect.stringContaining("warning?: In «elenco.xlsx» PERF non legge indicatori con un target"),
  ]);
});

test("a list of indicators without a single target is no Plan", () => {
  const listed = PLAN.map(([goal, label]): PlannedRow => [goal, label, null]);
  const verification = besidePlan(PLAN, [planOf(listed)]);
  expect(saidBeside("PIA006", verification)).toEqual([expect.stringContaining("non legge indicatori con un target")]);
  expect(others(verification)).toEqual([]);
});

test.each<[string, readonly PlannedRow[]]>([
  ["the same rows", PLAN],
  ["three rows of ten that changed", PLAN.slice(3)],
  ["a few other targets", PLAN.map((row, at): PlannedRow => (at < 2 ? HALVED[at]! : row))],
])("is silent on %s", (_, rows) => {
  expect(saidBeside("PIA006", besidePlan(rows))).toEqual([]);
});
