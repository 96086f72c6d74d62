// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import path from "node:path";
import { interpret } from "../../src/core/values/interpret";
import { isoDate } from "../../src/core/values/parse-date";
import type { TypedValue } from "../../src/core/values/typed-value";
import { cellOf } from "../workbook/in-memory";

// One line a cell: as written (a text, or a stored number where there is a format; "@1904": the other date system), and
// what it must mean by itself. "\u00a0" stands for what nobody would see here.
const CASES = readFileSync(path.join(__dirname, "cell-values.csv"), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .filter((line) => !/^# /.test(line))
  .map((line) => {
    const fields = line
      .split(";")
      .map((field) => field.replace(/\\u([0-9a-f]{4})/g, (_, code: string) => unescaped(code)));
    return fields as [string, string, string, string, string, string, string, string];
  });

function unescaped(code: string): string {
  return String.fromCharCode(parseInt(code, 16));
}

test.each(CASES)("«%s» %s is %s %s", (written, format, type, value, operator, unit, uncertainty, ambiguous) => {
  const [code, system] = format.split("@19");
  const cell = format === "" ? cellOf(written) : cellOf(Number(written), code === "" ? "@" : code);
  const meant = interpret(cell, system === "04" ? 1904 : 1900);
  expect({ ...meant, cell: null, number: valueOf(meant) }).toMatchObject({
    type,
    number: value,
    operator: operator || null,
    unit,
  });
  expect(meant.uncertainty).toBeCloseTo(Number(uncertainty), 9);
  expect(meant.ambiguous?.code ?? "").toBe(ambiguous);
});

function valueOf({ type, number, ambiguous }: TypedValue): string {
  if (type === "date") return isoDate(number);
  const due = ambiguous?.code === "year-missing" ? ambiguous.due : null;
  if (due) return `${String(due.month).padStart(2, "0")}-${String(due.day).padStart(2, "0")}`;
  return Number.isNaN(number) ? "" : String(number);
}

test("the table has enough cases, and none twice", () => {
  const keys = CASES.map(([written, format]) => `${written};${format}`);
  expect(CASES.length).toBeGreaterThanOrEqual(150);
  expect(new Set(keys).size).toBe(keys.length);
});
