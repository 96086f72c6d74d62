// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { WritePlan } from "../../../src/core/workbook/plan";
import { readXlsx } from "../../../src/xlsx/read-workbook";
import { changedParts, edit, expectWellFormed, rawCells, sheetPlan, texts, written } from "./written";

const FIXTURES = join(__dirname, "../../fixtures");
const FILES = ["writing-rich.xlsx", "writing-libreoffice.xlsx"];
const load = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FIXTURES, name)));

const EDITS = [
  edit("Obiettivi", "C3", 11.75),
  edit("Obiettivi", "F2", " SI & <no> "),
  edit("Obiettivi", "F20", true),
  edit("Obiettivi", "D4", 0.915, { format: "0.0%" }),
];
const PLAN: Partial<WritePlan> = {
  edits: EDITS,
  sheets: [
    sheetPlan("Riepilogo dell'ente", {
      frozenRows: 2,
      columnWidths: [30, 12],
      rows: [
        { row: 0, cells: [{ column: 0, value: "Riepilogo", style: "title" }] },
        {
          row: 1,
          cells: [
            { column: 0, value: "Obiettivo", style: "heading" },
            { column: 1, value: "Raggiungimento", style: "heading" },
          ],
        },
        {
          row: 2,
          cells: [
            { column: 1, value: 0.9333, style: "percent" },
            { column: 0, value: "=1+1", style: "text" },
          ],
        },
      ],
    }),
  ],
  names: [{ name: "_PERF_foglio_riepilogo", sheet: "Riepilogo dell'ente", row: 0, column: 0 }],
};

describe.each(FILES)("%s", (file) => {
  const before = load(file);
  const { bytes: after, recalculated } = written(before, PLAN);

  test("every part that need not change keeps its compressed bytes", () => {
    const sheets = Object.keys(Object.fromEntries(texts(before))).filter((name) => /worksheets\/sheet\d/.test(name));
    const added = changedParts(before, after).filter((name) => !texts(before).has(name));
    expect(added).toHaveLength(1);
    expect(changedParts(before, after).filter((name) => !added.includes(name) && !sheets.includes(name))).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/workbook.xml",
    ]);
  });

  test("every part is well-formed, and Python's zipfile finds nothing wrong", () => {
    expectWellFormed(after);
    const folder = mkdtempSync(join(tmpdir(), "writing-"));
    const path = join(folder, "out.xlsx");
    writeFileSync(path, after);
    try {
      execFileSync("python3", ["-m", "zipfile", "-t", path], { encoding: "utf8" });
    } catch (error) {
      // A machine without Python proves it elsewhere.
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("cells outside the plan keep value, formula and style; results that depend on it go", () => {
    const changes: string[] = [];
    for (const [part, xml] of texts(before)) {
      if (!/worksheets\/sheet\d+\.xml$/.test(part)) continue;
      const now = rawCells(texts(after).get(part)!);
      for (const [place, cell] of rawCells(xml)) {
        const { value, type, ...kept } = now.get(place)!;
        expect(kept.formula).toEqual(cell.formula);
        if (kept.style !== cell.style || value !== cell.value || type !== cell.type) changes.push(`${part} ${place}`);
      }
      changes.push(
        ...[...now.keys()].filter((place) => !rawCells(xml).has(place)).map((place) => `${part} ${place} +`),
      );
    }
    const [first, second] = ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"];
    expect(changes.sort()).toEqual(
      [
        ...[`${first} 2:6`, `${first} 3:3`, `${first} 4:4`, `${first} 20:6 +`],
        ...[`${first} 3:5`, `${first} 4:5`, `${first} 14:5`],
        ...[`${second} 3:6`, `${second} 4:6`],
      ].sort(),
    );
  });

  test("the formulas that depend on it are named, through sheets and in order", () => {
    const own = ["Obiettivi!E3", "Obiettivi!E4", "Obiettivi!E14"];
    expect(recalculated).toEqual([...own, "Dati d'ufficio!F3", "Dati d'ufficio!F4"]);
  });

  test("what was written is read back", () => {
    const outcome = readXlsx(after, file);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    const [goals] = outcome.workbook.sheets;
    const made = outcome.workbook.sheets.at(-1)!;
    expect(goals!.cell(2, 2)).toMatchObject({ kind: "number", number: 11.75, formula: "none" });
    expect(goals!.cell(1, 5)).toMatchObject({ kind: "text", text: " SI & <no> " });
    expect(goals!.cell(3, 3)).toMatchObject({ number: 0.915, format: "0.0%" });
    expect(goals!.cell(19, 5)).toMatchObject({ kind: "boolean", number: 1 });
    expect(goals!.cell(2, 4)).toMatchObject({ kind: "blank", formula: "never-calculated" });
    expect(made.name).toBe("Riepilogo dell'ente");
    expect(made.cell(2, 0)).toMatchObject({ kind: "text", text: "=1+1", formula: "none" });
    expect(made.cell(2, 1)).toMatchObject({ number: 0.9333, format: "0.00%" });
    expect(outcome.workbook.definedNames).toContainEqual({
      name: "_PERF_foglio_riepilogo",
      refersTo: "'Riepilogo dell''ente'!$A$1",
    });
  });

  test("writing the same cells again changes nothing", () => {
    expect(written(after, { edits: EDITS }).bytes).toBe(after);
    expect(written(before, PLAN).bytes).toEqual(after);
  });

  test("a plan that asks for nothing gives the file back", () => {
    expect(written(before, {}).bytes).toBe(before);
  });
});
