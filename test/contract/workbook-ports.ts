// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { contentOf } from "../../src/core/memory/content";
import { planFilling } from "../../src/core/usecases/fill-workbook";
import { reportVerification } from "../../src/core/usecases/report/report-verification";
import { verify } from "../../src/core/usecases/verify";
import type { Cell } from "../../src/core/workbook/cell";
import type { WritePlan } from "../../src/core/workbook/plan";
import type { Sheet, WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { readXlsx } from "../../src/xlsx/read-workbook";

/** A workbook opened by an adapter, for reading and writing. */
export interface Opened {
  read(): Promise<WorkbookSnapshot>;
  /** Carries out a plan made from what was read last; fails the test when it is refused. */
  write(plan: WritePlan): Promise<void>;
}

export type Adapter = (bytes: Uint8Array, name: string) => Promise<Opened>;

const ROOT = join(__dirname, "../..");
const FIXTURES = readdirSync(join(ROOT, "test/fixtures"))
  .filter((file) => file.endsWith(".xlsx"))
  .map((file) => join("test/fixtures", file));
const WORKBOOKS = ["seeds/bergamo-2021.xlsx", ...FIXTURES];

/** What both adapters promise: to the core, a workbook is the same through either. */
export function describePorts(adapter: Adapter): void {
  describe.each(WORKBOOKS)("%s", (path) => {
    const bytes = new Uint8Array(readFileSync(join(ROOT, path)));
    const name = basename(path);

    it("is verified with the same report as from the file", async () => {
      const read = await (await adapter(bytes, name)).read();
      expect(reportOf(read)).toEqual(reportOf(calculated(fromFile(bytes, name), read)));
      expect(read.dateSystem).toBe(fromFile(bytes, name).dateSystem);
    });

    it("is filled as planned, and then there is nothing left to fill", async () => {
      const opened = await adapter(bytes, name);
      const before = await opened.read();
      const { plan } = planFilling(before).filling;
      await opened.write(plan);
      const after = await opened.read();
      expect(plannedCells(plan).filter((cell) => !isThere(after, cell))).toEqual([]);
      expect(otherCells(after, plan)).toEqual(otherCells(before, plan));
      // Excel calculates what depends on the cells filled: their results may have to be told in the summaries.
      const dependent = planFilling(after).filling.plan;
      expect(dependent.sheets).toEqual([]);
      await opened.write(dependent);
      const { edits, sheets, names } = planFilling(await opened.read()).filling.plan;
      expect([edits, sheets, names]).toEqual([[], [], []]);
    });
  });
}

export function fromFile(bytes: Uint8Array, name: string): WorkbookSnapshot {
  const outcome = readXlsx(bytes, name);
  if (!outcome.ok) throw new Error(`${name}: ${outcome.refusal.code}`);
  return outcome.workbook;
}

/** The workbook of the file with the results of its formulas as Excel gives them: a file may hold old ones, or none. */
function calculated(file: WorkbookSnapshot, read: WorkbookSnapshot): WorkbookSnapshot {
  const sheets = file.sheets.map((sheet, i): Sheet => ({
    ...sheet,
    cell: (row, column) => {
      const cell = sheet.cell(row, column);
      return cell.formula === "none" ? cell : read.sheets[i]!.cell(row, column);
    },
  }));
  return { ...file, sheets };
}

function reportOf(workbook: WorkbookSnapshot): unknown {
  return JSON.parse(JSON.stringify(reportVerification(verify(workbook))));
}

interface Planned {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
}

function plannedCells({ edits, sheets }: WritePlan): readonly Planned[] {
  const made = sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ row, cells }) => cells.map(({ column, value }) => ({ sheet: name, row, column, value }))),
  );
  return [...edits.map(({ sheet, row, column, value }) => ({ sheet, row, column, value })), ...made];
}

function isThere(workbook: WorkbookSnapshot, { sheet, row, column, value }: Planned): boolean {
  const cell = workbook.sheets.find(({ name }) => name === sheet)?.cell(row, column);
  return cell?.formula === "none" && contentOf(cell) === (value === "" ? null : value);
}

/** Every stored cell of the sheets that were there, but those of the plan. */
function otherCells(workbook: WorkbookSnapshot, { edits, sheets }: WritePlan): readonly unknown[] {
  const planned = new Set(edits.map(({ sheet, row, column }) => `${sheet}!${String(row)}:${String(column)}`));
  const made = new Set(sheets.map(({ name }) => name));
  return workbook.sheets
    .filter(({ name }) => !made.has(name))
    .flatMap((sheet) =>
      [...sheet.rows()].flatMap((row) =>
        sheet
          .columns(row)
          .filter((column) => !planned.has(`${sheet.name}!${String(row)}:${String(column)}`))
          .map((column) => [sheet.name, row, column, withoutResult(sheet.cell(row, column))]),
      ),
    );
}

/** What a formula gives may change, or be taken away until it is calculated again. */
function withoutResult(cell: Cell): unknown {
  return cell.formula === "none" ? cell : [cell.format, "formula"];
}
