// SPDX-License-Identifier: EUPL-1.2
import { fill, type FillPlan } from "../../src/core/usecases/fill";
import { fillCells } from "../../src/core/usecases/filling/fill-cells";
import { fillTargets } from "../../src/core/usecases/filling/fill-targets";
import { sampleForOiv } from "../../src/core/usecases/sample-for-oiv";
import { verify } from "../../src/core/usecases/verify";
import { dayNumber } from "../../src/core/values/parse-date";
import { parseAddress } from "../../src/core/workbook/address";
import { applyPlan, put, sheetOf, snapshotOf, type WorkbookData } from "../workbook/in-memory";
import { fillAndApply, find, townInJune, typeBeside, valueAt, valuesOf } from "./small-body";

const SHEET = "Campione OIV";
const [INDICATOR, DECLARED, COMPUTED, EVIDENCE, EXAMINED, NOTES] = ["B", "H", "I", "K", "N", "P"] as const;
const TODAY = dayNumber(2025, 6, 10);

function sampled(data: WorkbookData, size: number, seed: string): FillPlan {
  const workbook = snapshotOf(data);
  const verification = verify(workbook, {}, { today: TODAY, plans: [] });
  const { scorecard, memory, settings } = verification;
  const further = [sampleForOiv({ size, seed, version: "1.2.3" })(verification)];
  const cells = fillCells(workbook, fillTargets(scorecard), memory);
  const planned = fill(workbook, scorecard, memory, settings, { further, cells });
  applyPlan(data, planned.plan);
  return planned;
}

const texts = (data: WorkbookData): readonly string[] => [...valuesOf(sheetOf(data, SHEET)).values()].map(String);

/** Names of the indicators of the sample, from the first. */
function rows(data: WorkbookData): readonly string[] {
  const first = parseAddress(find(data, SHEET, "N."))!.row + 2;
  const names: string[] = [];
  for (let row = first; valueAt(data, SHEET, `A${String(row)}`) !== null; row++) {
    if (typeof valueAt(data, SHEET, `A${String(row)}`) !== "number") break;
    names.push(String(valueAt(data, SHEET, INDICATOR + String(row))));
  }
  return names;
}

test("the head says of how many, by which seed, when, and how to draw the same again", () => {
  const data = townInJune();
  const { notes } = sampled(data, 3, "Verbale 4");
  expect(notes.map(({ code }) => code)).not.toContain("copy-sample-whole");
  const all = texts(data);
  expect(all[0]).toBe("Campione OIV 2024");
  expect(all[1]).toMatch(
    /^3 indicatori estratti su \d+(?: \(\d+ righe dei cruscotti\))?\. Seme: «Verbale 4»\. Estrazione del 10\/06\/2025, PERF 1\.2\.3\.$/,
  );
  expect(all.some((text) => text.includes("metodo 1") && text.includes("SHA-256"))).toBe(true);
  expect(rows(data)).toHaveLength(3);
});

test("where there are fewer than asked for, all are there and the head says so", () => {
  const data = townInJune();
  const { notes } = sampled(data, 900, "x");
  expect(notes.find(({ code }) => code === "copy-sample-whole")?.args).toMatchObject({ size: 900 });
  expect(texts(data)[1]).toMatch(
    /^(\d+) indicatori estratti su \1(?: \(\d+ righe dei cruscotti\))?: ne erano chiesti 900\. /,
  );
});

test("each row leads to its result, and to its row on «Scostamenti» made by the same plan", () => {
  const data = townInJune();
  const { plan } = sampled(data, 900, "x");
  const own = plan.links!.find(({ sheet }) => sheet === SHEET)!;
  for (const { row, column, to } of own.links) {
    expect(sheetOf(data, SHEET).cells.get(row)?.get(column)?.kind).toBe("text");
    expect(sheetOf(data, to.sheet).cells.get(to.row)?.size).toBeGreaterThan(0);
  }
  const missed = parseAddress(find(data, SHEET, "Numero di sportelli aperti"))!.row;
  const evidence = String(valueAt(data, SHEET, EVIDENCE + String(missed + 1)));
  expect(evidence).toMatch(/^Valore: Strategico: C5\nScostamenti, riga \d+$/);
  const line = Number(/\d+$/.exec(evidence)![0]);
  expect(
    [...valuesOf(sheetOf(data, "Scostamenti"))].filter(([address]) => address.endsWith(String(line))),
  ).toContainEqual([expect.anything(), "Numero di sportelli aperti"]);
});

test("drawn again with the same seed, nothing changes; a % that PERF wrote is not the body’s", () => {
  const data = townInJune();
  fillAndApply(data);
  sampled(data, 3, "a");
  const row = find(data, SHEET, rows(data)[0] ?? "").replace(/[A-Z]+/, "");
  expect(valueAt(data, SHEET, DECLARED + row)).toBeNull();
  expect(valueAt(data, SHEET, COMPUTED + row)).toEqual(expect.any(Number));
  const before = valuesOf(sheetOf(data, SHEET));
  const { plan } = sampled(data, 3, "a");
  expect(plan.edits.filter(({ sheet }) => sheet === SHEET)).toEqual([]);
  expect(valuesOf(sheetOf(data, SHEET))).toEqual(before);
});

test("what the OIV wrote stays with its indicator, in the sample or out of it", () => {
  const data = townInJune();
  sampled(data, 2, "a");
  const [first, second] = rows(data);
  typeBeside(data, SHEET, first!, EXAMINED, "Visto il registro");
  typeBeside(data, SHEET, second!, NOTES, "Da chiedere");
  sampled(data, 900, "b");
  const at = (name: string, column: string) =>
    valueAt(data, SHEET, column + find(data, SHEET, name).replace(/[A-Z]+/, ""));
  expect(at(first!, EXAMINED)).toBe("Visto il registro");
  expect(at(second!, NOTES)).toBe("Da chiedere");
  const seed = ["c", "d", "e", "f", "g", "h", "i"].find((each) => {
    const other = townInJune();
    sampled(other, 1, each);
    return !rows(other).includes(first!);
  })!;
  const { plan } = sampled(data, 1, seed);
  expect(plan.conflicts).toEqual([]);
  expect(rows(data)).not.toContain(first);
  expect(texts(data)).toContain("Esaminati dall’OIV, e non in questo campione");
  expect(at(first!, EXAMINED)).toBe("Visto il registro");
});

test("a sheet on which somebody wrote elsewhere is handed over, and what the OIV wrote goes on", () => {
  const data = townInJune();
  sampled(data, 2, "a");
  const [first] = rows(data);
  typeBeside(data, SHEET, first!, EXAMINED, "Visto");
  put(sheetOf(data, SHEET), { A3: "Non concordo" });
  const { plan } = sampled(data, 2, "a");
  expect(plan.conflicts).toContainEqual(expect.objectContaining({ sheet: SHEET }));
  const made = plan.sheets.find(({ name }) => name.startsWith(SHEET))!;
  expect(made.rows.flatMap(({ cells }) => cells.map(({ value }) => value))).toContain("Visto");
});
