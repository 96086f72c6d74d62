// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { CellValidation } from "../../../src/core/workbook/plan";
import { newFolder } from "../../cli/perf";
import { refusalOf, sheetPlan, text, written } from "./written";

const SEED = readFileSync("seeds/bergamo-2021.xlsx");
const place = { column: 1, fromRow: 3, toRow: 9, promptTitle: "Fase", prompt: 'Piano & «consuntivo»: "uno"' };
const rules: readonly (readonly [CellValidation["allows"], string])[] = [
  [{ kind: "list", values: ["piano", "sì & no"] }, 'list - "piano,sì & no" None'],
  [{ kind: "cells", sheet: "L'elenco", column: 0, from: 4, to: 8 }, "list - 'L''elenco'!$A$5:$A$9 None"],
  [{ kind: "number", least: 0, most: 1 }, "decimal between 0 1"],
  [{ kind: "number", least: null, most: null }, "decimal greaterThanOrEqual -1e+307 None"],
  [{ kind: "whole", least: null, most: 12 }, "whole lessThanOrEqual 12 None"],
  [{ kind: "date" }, "date greaterThanOrEqual 1 None"],
  [{ kind: "any" }, "None - None None"],
];
const validations = rules.map(([allows], index): CellValidation => ({ ...place, column: index, allows }));
const make = () => written(SEED, { sheets: [sheetPlan("Parametri", { validations })] }).bytes;

test("they stand between the cells and the margins, where the schema wants them", () => {
  const parts = [...Array(40).keys()].map((n) => `xl/worksheets/sheet${String(n)}.xml`);
  const bytes = make();
  const made = parts.flatMap((part) => {
    try {
      return [text(bytes, part)];
    } catch {
      return [];
    }
  });
  const xml = made.find((each) => each.includes("dataValidations"))!;
  const order = ["</sheetData>", "<dataValidations", "</dataValidations>", "<pageMargins"].map((tag) =>
    xml.indexOf(tag),
  );
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(xml).toContain('count="7"');
  expect(xml).toContain('sqref="A4:A10"');
});

const SCRIPT = `
import openpyxl, sys
for dv in openpyxl.load_workbook(sys.argv[1])["Parametri"].data_validations.dataValidation:
    print(dv.type, dv.operator or "-", dv.formula1, dv.formula2, sep=" ")
    assert dv.prompt == sys.argv[2] and dv.promptTitle == "Fase" and dv.allowBlank and dv.showInputMessage
`;
const hasOpenpyxl = spawnSync("/usr/bin/python3", ["-c", "import openpyxl"]).status === 0;

// A second opinion where that program is installed; what it reads is held on every machine by the tests above.
(hasOpenpyxl ? test : test.skip)("another program reads the same rules and prompts", () => {
  const file = path.join(newFolder(), "convalide.xlsx");
  writeFileSync(file, make());
  const seen = spawnSync("/usr/bin/python3", ["-c", SCRIPT, file, place.prompt], { encoding: "utf8" });
  expect(seen.stderr).toBe("");
  expect(seen.stdout.trim().split("\n")).toEqual(rules.map(([, rule]) => rule));
});

test.each([
  [{ allows: { kind: "list", values: ["a, b"] } }, "Nuovo!B4: elenco che una convalida non può contenere"],
  [{ allows: { kind: "list", values: ["x".repeat(256)] } }, "Nuovo!B4: elenco che una convalida non può contenere"],
  [{ prompt: "x".repeat(256) }, "Nuovo!B4: suggerimento troppo lungo"],
  [{ promptTitle: "x".repeat(33) }, "Nuovo!B4: suggerimento troppo lungo"],
  [{ toRow: 1_048_576 }, "Nuovo: una convalida è fuori dal foglio"],
  [{ fromRow: 10 }, "Nuovo: una convalida è fuori dal foglio"],
] as const)("what Excel would repair is refused: %j", (change, detail) => {
  const validation = { ...place, allows: { kind: "any" }, ...change } as CellValidation;
  expect(refusalOf(SEED, { sheets: [sheetPlan("Nuovo", { validations: [validation] })] })).toBe(
    `plan-does-not-fit: ${detail}`,
  );
});
