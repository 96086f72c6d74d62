/** SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
// A workbook filled and typed in through the real Office library, saved by the workbench, and opened by LibreOffice.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { planFilling } from "../../src/core/usecases/fill-workbook";
import { excelReader } from "../../src/excel/excel-reader";
import { excelWriter } from "../../src/excel/excel-writer";
import { keyPlace } from "../../workbench/host/workbook/area";
import { loadWorkbook } from "../../workbench/host/workbook/load";
import { fullLook } from "../../workbench/host/workbook/look";
import type { HostSheet, HostWorkbook } from "../../workbench/host/workbook/model";
import { cellAt } from "../../workbench/host/workbook/read-cells";
import { saveWorkbook } from "../../workbench/host/workbook/save";
import { bootOffice } from "../workbench/boot";
import { shownByLibreOffice } from "./libreoffice";

/** What LibreOffice keeps of a look under the same name. */
const KEPT = [
  ..."font.bold font.italic font.color font.name font.size font.underline fill.color wrapText indentLevel".split(" "),
  ...["Top", "Bottom", "Left", "Right"].map((side) => `borders.Edge${side}.style`),
  "horizontalAlignment",
  "protection.locked",
];

const folder = mkdtempSync(path.join(tmpdir(), "perf-lo-"));
const file = path.join(folder, "salvata.xlsx");
let book: HostWorkbook;
let again: HostWorkbook;

beforeAll(async () => {
  const office = await bootOffice({ workbook: new Uint8Array(readFileSync("seeds/bergamo-2021.xlsx")) });
  const read = await excelReader().read();
  if (!read.ok) throw new Error(read.refusal.code);
  const { plan } = planFilling(read.workbook).filling;
  const written = await excelWriter({ sheetIds: read.workbook.sheetIds }).write(plan);
  if (!written.ok) throw new Error(written.refusal.code);
  office.user.type("Strategico", "H2:H4", [[10], [20], ["=SUM(H2:H3)"]]);
  office.user.type("Strategico", "H5", "'=testo");
  book = office.host.workbook;
  const { bytes, lost } = saveWorkbook(book);
  expect(lost).toEqual([]);
  writeFileSync(file, bytes);
  again = loadWorkbook(savedByLibreOffice(), "di-nuovo.xlsx");
});

/** Opened by LibreOffice and saved under another name. */
function savedByLibreOffice(): Uint8Array {
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
  const words = [profile, "--headless", "--norestore", "--convert-to", "xlsx:Calc MS Excel 2007 XML"];
  const done = spawnSync("soffice", [...words, "--outdir", path.join(folder, "out"), file], { encoding: "utf8" });
  if (done.error || done.status !== 0) throw new Error(`soffice: ${done.error?.message ?? done.stderr}`);
  return new Uint8Array(readFileSync(path.join(folder, "out", "salvata.xlsx")));
}

const newSheets = (): HostSheet[] => book.sheets.filter((sheet) => !book.loaded.some((each) => each.sheet === sheet));

it("has all its sheets, in their order, hidden where they were", () => {
  const seen = ({ sheets }: HostWorkbook) => sheets.map(({ name, visibility }) => [name, visibility !== "Visible"]);
  expect(seen(again)).toEqual(seen(book));
  expect(newSheets().length).toBeGreaterThan(4);
});

it("holds and looks the same on every sheet that was made", () => {
  const wrong: string[] = [];
  let cells = 0;
  for (const sheet of newSheets()) {
    const twin = again.sheets.find(({ name }) => name === sheet.name)!;
    for (const [key, cell] of sheet.cells) {
      const { row, column } = keyPlace(key);
      const other = cellAt(twin, row, column);
      cells++;
      const [a, b] = [fullLook(sheet, cell.look), fullLook(twin, other.look)];
      const differing = KEPT.filter((property) => !isAlike(property, a[property], b[property]));
      const sameNumber = typeof cell.value === "number" && Math.abs(cell.value - Number(other.value)) < 1e-12;
      const sameValue = sameNumber || cell.value === other.value;
      if (differing.length > 0 || !sameValue || bare(cell.format) !== bare(other.format)) {
        wrong.push(
          `${sheet.name} ${String(row + 1)}:${String(column + 1)} ${differing.join(" ")} ${String(cell.value)} ${String(other.value)} ${cell.format} ${other.format}`,
        );
      }
    }
  }
  expect(cells).toBeGreaterThan(500);
  expect([wrong.length, wrong.slice(0, 5)]).toEqual([0, []]);
});

function isAlike(property: string, a: unknown, b: unknown): boolean {
  if (property.startsWith("borders.")) return (a ?? "None") === (b ?? "None");
  return a === b;
}

/** LibreOffice spells signs that mean themselves with a backslash. */
function bare(format: string): string {
  return format.replaceAll("\\", "");
}

// Converted without a window, LibreOffice writes no frozen rows; and no widths that are its own usual one, or nearly.
it("has the widths of columns that the add-in gave", () => {
  for (const sheet of newSheets()) {
    const twin = again.sheets.find(({ name }) => name === sheet.name)!;
    for (const [column, width] of sheet.columnWidths) {
      expect(Math.abs((twin.columnWidths.get(column) ?? twin.defaultColumnWidth) - width)).toBeLessThan(3);
    }
  }
});

it("shows what was typed, and the result of a formula", () => {
  const rows = shownByLibreOffice(file).get("Strategico")!;
  expect([1, 2, 3, 4].map((row) => rows[row]![7])).toEqual(["10", "20", "30", "=testo"]);
});
