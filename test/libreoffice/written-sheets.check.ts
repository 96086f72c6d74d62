// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { format as show } from "numfmt";
import { planFilling } from "../../src/core/usecases/fill-workbook";
import { addressOf } from "../../src/core/workbook/address";
import type { Cell } from "../../src/core/workbook/cell";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { readXlsx } from "../../src/xlsx/read-workbook";
import { writeXlsx } from "../../src/xlsx/write-workbook";
import { shownByLibreOffice } from "./libreoffice";

function open(bytes: Uint8Array): WorkbookSnapshot {
  const outcome = readXlsx(bytes, "prova.xlsx");
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.workbook;
}

function fillAndShow(file: string) {
  const original = readFileSync(file);
  const { plan } = planFilling(open(original)).filling;
  const written = writeXlsx(original, plan);
  if (!written.ok) throw new Error(written.refusal.code);
  const output = path.join(mkdtempSync(path.join(tmpdir(), "perf-lo-")), "copia.xlsx");
  writeFileSync(output, written.bytes);
  return { plan, workbook: open(written.bytes), original: open(original), shown: shownByLibreOffice(output) };
}

function expectedText(cell: Cell): string {
  if (cell.kind === "text") return cell.text;
  if (cell.kind === "boolean") return cell.number === 1 ? "TRUE" : "FALSE";
  return cell.kind === "number" ? show(cell.format, cell.number, { locale: "en" }).trim() : cell.text;
}

/** The same text; or, on a tie (99,415 %), the neighbour that LibreOffice rounds to where Excel goes half up. */
function isShown(seen: string, cell: Cell): boolean {
  const expected = expectedText(cell).trim();
  if (seen.trim() === expected) return true;
  if (cell.kind !== "number" || /[/]/.test(expected)) return false;
  const [shown, wanted] = [seen, expected].map(figure);
  if (cell.format === "General")
    return Math.abs(shown!.value - cell.number) <= 1e-12 * Math.max(1, Math.abs(cell.number));
  const sameLook = shown!.decimals === wanted!.decimals && shown!.isPercent === wanted!.isPercent;
  return (
    sameLook &&
    Math.abs(shown!.value - cell.number * (shown!.isPercent ? 100 : 1)) <= 0.5 * 10 ** -shown!.decimals + 1e-9
  );
}

function figure(text: string): { value: number; decimals: number; isPercent: boolean } {
  const digits = text.replace(/[+,%\s]/g, "");
  return { value: Number(digits), decimals: digits.split(".")[1]?.length ?? 0, isPercent: text.includes("%") };
}

/** Every planned cell, with the text that the plan's own number and the cell's format make. */
function plannedCells(plan: ReturnType<typeof fillAndShow>["plan"]) {
  const made = plan.sheets.flatMap((sheet) =>
    sheet.rows.flatMap(({ row, cells }) =>
      cells.map(({ column, value }) => ({ sheet: sheet.name, row, column, value })),
    ),
  );
  return [...made, ...plan.edits].filter(({ value }) => value !== null);
}

describe.each([
  ["Bergamo's report", "seeds/bergamo-2021.xlsx", 500],
  ["a workbook saved by LibreOffice", "test/fixtures/libreoffice-dashboard.xlsx", 20],
])("%s, filled", (_title, file, atLeast) => {
  const { plan, workbook, original, shown } = fillAndShow(file);

  test("LibreOffice shows the expected figure in every written cell", () => {
    const cells = plannedCells(plan);
    expect(cells.length).toBeGreaterThan(atLeast);
    const wrong: string[] = [];
    for (const { sheet, row, column, value } of cells) {
      const cell = workbook.sheets.find(({ name }) => name === sheet)!.cell(row, column);
      expect(cell.kind === "text" ? cell.text : cell.number).toBe(value);
      const seen = shown.get(sheet)?.[row]?.[column] ?? "";
      if (!isShown(seen, cell)) wrong.push(`${sheet}!${addressOf(row, column)}: ${seen} for ${expectedText(cell)}`);
    }
    expect(wrong).toEqual([]);
  });

  test("no sheet of the user's is lost or emptied on the way", () => {
    for (const sheet of original.sheets) {
      const rows = shown.get(sheet.name);
      expect(rows?.length ?? 0).toBeGreaterThanOrEqual(sheet.extent.rows > 0 ? 1 : 0);
    }
  });
});
