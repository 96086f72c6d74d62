// SPDX-License-Identifier: EUPL-1.2
import { planFilling } from "../../../src/core/usecases/fill-workbook";
import { NOTHING_GIVEN } from "../../../src/core/usecases/given";
import type { Corrections } from "../../../src/core/usecases/correct/correction";
import { planCorrections } from "../../../src/core/usecases/correct/plan-corrections";
import { verify } from "../../../src/core/usecases/verify";
import { addressOf } from "../../../src/core/workbook/address";
import {
  applyPlan,
  cellOf,
  formulaOf,
  put,
  sheetOf,
  snapshotOf,
  workbookData,
  type WorkbookData,
} from "../../workbook/in-memory";
import { fillAndApply, townInJune, typeBeside, valueAt } from "../small-body";

function correct(
  data: WorkbookData,
  rules: readonly string[] = [],
  only: readonly string[] | null = null,
): Corrections {
  return planCorrections(snapshotOf(data), { rules, only, overrides: {}, given: NOTHING_GIVEN });
}

function written({ made }: Corrections): readonly string[] {
  return made.flatMap(({ edits }) =>
    edits.map(({ sheet, row, column, value }) => `${sheet}!${addressOf(row, column)}=${String(value)}`),
  );
}

function refusals({ refused }: Corrections): readonly string[] {
  return refused.map(({ correction, why }) =>
    `${correction.key}: ${why.code} ${String(why.args["rule"] ?? "")}`.trim(),
  );
}

/** What was planned is what happens: the same findings, and nothing more to be made. */
function applied(data: WorkbookData, corrections: Corrections) {
  applyPlan(data, corrections.filling.plan);
  const after = verify(snapshotOf(data));
  expect(after.findings).toEqual(corrections.standing);
  return after;
}

/** A table of plain indicators, whose cells can be typed over. */
function office(cells: Parameters<typeof put>[1] = {}): WorkbookData {
  const percent = (value: number | null) => cellOf(value, "0%");
  const data = workbookData({
    Tributi: {
      A1: "Ufficio Tributi - obiettivi operativi 2024",
      A3: "Obiettivo operativo",
      B3: "Indicatore",
      C3: "Valore ottenuto 2024",
      D3: "Risultato atteso 2024",
      E3: "% Realizzazione 2024",
      ...{ A4: "Emettere gli avvisi", B4: "N. avvisi emessi", C4: 45, D4: 50, E4: percent(0.9) },
      ...{ A5: "Rispondere ai cittadini", B5: "N. risposte date", C5: 30, D5: 30, E5: percent(1) },
      ...{ A6: "Riscuotere i tributi", B6: "N. solleciti inviati", C6: 12, D6: 12, E6: percent(1) },
      ...{ A7: "Formare il personale", B7: "N. ore di formazione", C7: 40, D7: 40, E7: percent(1) },
      ...{ A8: "Approvare il regolamento", B8: "Approvazione del regolamento", C8: "SI", D8: "SI", E8: percent(1) },
    },
  });
  put(sheetOf(data, "Tributi"), cells);
  return data;
}

test("a missing % is written as a filling would write it, and remembered as PERF's own", () => {
  const data = townInJune();
  const corrections = correct(data, ["REA004"]);
  const filled = new Map(
    planFilling(snapshotOf(data)).filling.plan.edits.map((edit) => [`${edit.sheet} ${String(edit.row)}`, edit]),
  );
  expect(corrections.made.length).toBeGreaterThan(0);
  expect(corrections.refused).toEqual([]);
  for (const edit of corrections.made.flatMap(({ edits }) => edits)) {
    expect(edit).toEqual(filled.get(`${edit.sheet} ${String(edit.row)}`));
  }
  const after = applied(data, corrections);
  expect(after.findings.filter(({ rule }) => rule === "REA004")).toEqual([]);
  expect(after.scorecard.indicators.filter(({ declaredByPerf }) => declaredByPerf)).toHaveLength(6);
  const left = planFilling(snapshotOf(data)).filling.plan.edits.filter(({ why }) => why.code === "score-filled");
  expect(left.map(({ sheet }) => sheet)).toEqual(["Mappa", "Mappa"]);
  expect(correct(data, ["REA004"]).offered).toEqual([]);
});

test("after a filling there is nothing of it to correct, and correcting more forgets nothing of it", () => {
  const data = townInJune();
  fillAndApply(data);
  typeBeside(data, "Tributi", "Avvisi emessi dall'ufficio", "C", "45");
  const corrections = correct(data);
  expect(written(corrections)).toEqual(["Tributi!C5=45"]);
  const before = verify(snapshotOf(data)).memory.written;
  expect(applied(data, corrections).memory.written).toEqual(before);
});

test("without rules only what leaves no choice is made; the rest is offered", () => {
  const data = office({ C5: "30", E6: cellOf(0.5, "0%") });
  const corrections = correct(data);
  expect(written(corrections)).toEqual(["Tributi!C5=30"]);
  expect(corrections.offered.map(({ key, kind }) => `${key} ${kind}`)).toEqual([
    "VAL006 Tributi!C5 certain",
    "REA001 Tributi!E6 proposal",
  ]);
  applied(data, corrections);
});

test("of the rules asked for, the proposals are made as well; nothing of the others", () => {
  const data = office({ C5: "30", E6: cellOf(0.5, "0%") });
  const corrections = correct(data, ["REA001"]);
  expect(written(corrections)).toEqual(["Tributi!E6=1"]);
  const after = applied(data, corrections);
  expect(after.scorecard.indicators[2]).toMatchObject({ declaredByPerf: true, declaredCheck: "equal" });
});

test("of the keys chosen nothing else is made, of whatever kind they are", () => {
  const data = office({ C5: "30", E6: cellOf(0.5, "0%") });
  expect(written(correct(data, [], ["REA001 Tributi!E6"]))).toEqual(["Tributi!E6=1"]);
  expect(written(correct(data, ["VAL006"], ["REA001 Tributi!E6"]))).toEqual([]);
  expect(correct(data, [], []).filling.plan).toEqual({ edits: [], sheets: [], names: [], conflicts: [] });
});

test("a figure of the body's that is only written otherwise stays the body's, even where it is right", () => {
  const data = office({ E4: "90%" });
  const corrections = correct(data);
  expect(written(corrections)).toEqual(["Tributi!E4=0.9"]);
  const after = applied(data, corrections);
  expect(after.scorecard.indicators[0]?.declaredByPerf).toBe(false);
  expect(after.memory.written.size).toBe(0);
  expect(corrections.filling.plan.sheets).toEqual([]);
});

test("a result in the % column goes to its own, and the % that it gives is computed and remembered", () => {
  const data = office({ C8: null, E8: "SI" });
  const corrections = correct(data, ["VAL001"]);
  expect(written(corrections)).toEqual(["Tributi!C8=SI", "Tributi!E8=1"]);
  const after = applied(data, corrections);
  expect(after.scorecard.indicators[4]).toMatchObject({ declaredByPerf: true, achievement: 1 });
  expect(planFilling(snapshotOf(data)).filling.plan.edits.filter(({ sheet }) => sheet === "Tributi")).toEqual([]);
});

test("the copied result leaves the % column and stays in its own; the target is still to be set", () => {
  const data = office({ D6: null, E6: cellOf(12, "General") });
  const before = verify(snapshotOf(data)).findings.map(({ rule }) => rule);
  expect(before).toContain("TGT001");
  const corrections = correct(data, ["REA003"]);
  expect(written(corrections)).toEqual(["Tributi!E6=null"]);
  const after = applied(data, corrections);
  expect(valueAt(data, "Tributi", "C6")).toBe(12);
  expect(after.findings.map(({ rule }) => rule)).toEqual(before.filter((rule) => rule !== "REA003"));
});

test.each<[string, (data: WorkbookData) => void, string]>([
  ["a formula", (data) => put(sheetOf(data, "Tributi"), { E6: formulaOf(0.5, "0%") }), ""],
  ["a locked cell", (data) => void (sheetOf(data, "Tributi").isProtected = true), "correction-locked"],
])("%s is never written", (_, change, code) => {
  const data = office({ E6: cellOf(0.5, "0%") });
  change(data);
  const corrections = correct(data, ["REA001"]);
  expect(corrections.filling.plan.edits).toEqual([]);
  expect(refusals(corrections)).toEqual(code === "" ? [] : [`REA001 Tributi!E6: ${code}`]);
});

test("what would make another finding appear is refused, with it, and the rest is made", () => {
  // far over its target: that it was not challenging is said once the % shows it
  const data = office({ C5: "30", C6: 40, E6: cellOf(0.5, "0%") });
  const corrections = correct(data, ["REA001", "VAL006"]);
  expect(written(corrections)).toEqual(["Tributi!C5=30"]);
  expect(refusals(corrections)).toEqual(["REA001 Tributi!E6: correction-adds TGT005"]);
  const rules = (findings: Corrections["standing"]) => findings.map(({ rule }) => rule);
  expect(rules(corrections.verification.findings)).not.toContain("TGT005");
  expect(rules(applied(data, corrections).findings)).toContain("REA001");
});

test("what could not be made is not promised to those who did not ask for it", () => {
  const data = office({ C5: "30", C6: 40, E6: cellOf(0.5, "0%"), E7: cellOf(0.5, "0%") });
  const corrections = correct(data);
  const blocked = corrections.blocked.map(({ correction, why }) => `${correction.key}: ${why.code}`);
  expect(blocked).toEqual(["REA001 Tributi!E6: correction-adds"]);
  expect(corrections.offered.map(({ key }) => key)).toContain("REA001 Tributi!E7");
  expect(written(corrections)).toEqual(["Tributi!C5=30"]);
});

test("one that only stands in the way of another rule's is no obstacle: it is asked for by its own rule", () => {
  const day = (serial: number) => cellOf(serial, "dd/mm/yyyy");
  const data = office({
    ...{ C4: day(45_412), D4: day(45_473), E4: cellOf(1, "0%"), C5: day(45_412), D5: day(45_473) },
    ...{ C8: null, D8: day(45_473), E8: "30-04-2024" },
  });
  const corrections = correct(data, ["REA001"]);
  expect(corrections.offered.map(({ key }) => key)).toEqual(["VAL001 Tributi!C8", "VAL006 Tributi!E8"]);
  expect(corrections.blocked).toEqual([]);
});

test("of two corrections that want one cell the certain one is made, and the other is said", () => {
  const day = (serial: number) => cellOf(serial, "dd/mm/yyyy");
  const data = office({
    ...{ C4: day(45_412), D4: day(45_473), E4: cellOf(1, "0%"), C5: day(45_412), D5: day(45_473) },
    ...{ C8: null, D8: day(45_473), E8: "30-04-2024" },
  });
  const corrections = correct(data, ["VAL001", "VAL006"]);
  expect(written(corrections)).toEqual(["Tributi!E8=45412"]);
  expect(refusals(corrections)).toEqual(["VAL001 Tributi!C8: correction-contested"]);
});

test("a % of PERF's is still known for PERF's where the name of its indicator is mended", () => {
  const twice = "Grado di rispetto dei tempi Grado di rispetto dei tempi";
  const data = office({ B6: twice, E6: cellOf(null, "0%") });
  const filled = correct(data, ["REA004"]);
  expect(written(filled)).toEqual(["Tributi!E6=1"]);
  applied(data, filled);
  const corrections = correct(data, ["ETI003"]);
  expect(written(corrections)).toEqual(["Tributi!B6=Grado di rispetto dei tempi"]);
  const after = applied(data, corrections);
  expect(after.scorecard.indicators[2]).toMatchObject({ declaredByPerf: true, label: "Grado di rispetto dei tempi" });
});

test("where the workbook is already right nothing is offered", () => {
  expect(correct(office()).offered).toEqual([]);
});
