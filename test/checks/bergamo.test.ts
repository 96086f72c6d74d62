// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import path from "node:path";
import { verify } from "../../src/core/usecases/verify";
import { readXlsx } from "../../src/xlsx/read-workbook";
import { said } from "./findings-of";

const outcome = readXlsx(readFileSync(path.join(__dirname, "../../seeds/bergamo-2021.xlsx")), "bergamo-2021.xlsx");
if (!outcome.ok) throw new Error(outcome.refusal.code);
const { findings } = verify(outcome.workbook);
const of = (rule: string) => said(findings.filter((finding) => finding.rule === rule));

test("no % of the Chamber is accused: every one follows from its data", () => {
  for (const rule of ["REA001", "REA002", "REA005", "VAL003", "PERF000"]) expect(of(rule)).toEqual([]);
});

test("of 24 rows without target, 22 repeat the raw value and two declare another figure: one finding each", () => {
  expect(of("REA003")).toHaveLength(22);
  expect(of("TGT001")).toHaveLength(2);
});

test("the 20 rows that the text conversion emptied are for a person to look at", () => {
  expect(of("STR001")).toEqual(Array(20).fill(expect.stringContaining("warning?")));
});

test("«SI/NO» left in the form is the only placeholder", () => {
  expect(of("VAL002")).toEqual([expect.stringMatching(/^C22 error: «SI\/NO» /)]);
});

test("the two neutralised indicators are to be confirmed, the hidden decimals of 1.2 explained", () => {
  expect(of("REA004")).toEqual(Array(2).fill(expect.stringMatching(/warning\?: .* presunto neutralizzato/)));
  expect(of("REA006")).toHaveLength(2);
});
