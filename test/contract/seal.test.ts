/** SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { sealOf, type SealScope } from "../../src/core/seal/seal";
import { validateForOiv } from "../../src/core/usecases/validate-for-oiv";
import { verifySeal } from "../../src/core/usecases/verify-seal";
import { excelFormulaReader } from "../../src/excel/formulas/read-all-formulas";
import { readXlsxFormulas } from "../../src/xlsx/read-formulas";
import { readXlsx } from "../../src/xlsx/read-workbook";
import { loadWorkbook } from "../../workbench/host/workbook/load";
import { openInExcel, PACE } from "../excel/open-in-excel";
import { bootOffice } from "../workbench/boot";

const ROOT = join(__dirname, "../..");
const WORKBOOKS = [
  "seeds/bergamo-2021.xlsx",
  "test/fixtures/writing-libreoffice.xlsx",
  "test/fixtures/writing-rich.xlsx",
];
const EVERYTHING: SealScope = { sheetsLeftOut: new Set(), areasLeftOut: new Map(), unsettled: new Map() };

async function inExcel(bytes: Uint8Array, name: string) {
  await bootOffice({ workbook: loadWorkbook(bytes, name) });
  const workbook = await openInExcel().read();
  const texts = await excelFormulaReader(workbook, PACE).readFormulas();
  if (!texts.ok) throw new Error(texts.refusal.code);
  return { workbook, formulas: texts.formulas };
}

function inFile(bytes: Uint8Array, name: string) {
  const read = readXlsx(bytes, name);
  const texts = readXlsxFormulas(bytes);
  if (!read.ok || !texts.ok) throw new Error("cannot be read");
  return { workbook: read.workbook, formulas: texts.formulas };
}

describe.each(WORKBOOKS)("%s", (path) => {
  const bytes = new Uint8Array(readFileSync(join(ROOT, path)));
  const name = basename(path);

  it("has the same seal through both adapters, but for results that Excel calculates anew", async () => {
    const [file, excel] = [inFile(bytes, name), await inExcel(bytes, name)];
    const contentsOf = ({ workbook, formulas }: typeof file) =>
      sealOf(workbook, formulas, EVERYTHING).groups.map(({ sheet, from, to, cells, contents }) => [
        sheet,
        from,
        to,
        cells,
        contents,
      ]);
    expect(contentsOf(excel)).toEqual(contentsOf(file));
  });

  it("validated in Excel, is whole after Excel has calculated what depends on it", async () => {
    const { workbook, formulas } = await inExcel(bytes, name);
    const request = { overrides: {}, checkedAt: "2026-06-30T09:15", version: "1.0.0", formulas };
    const validation = validateForOiv(workbook, request);
    const opened = openInExcel();
    await opened.read();
    await opened.write(validation.filling.plan);
    const after = await opened.read();
    const texts = await excelFormulaReader(after, PACE).readFormulas();
    if (!texts.ok) throw new Error(texts.refusal.code);
    expect(verifySeal(after, texts.formulas)).toMatchObject({ state: "whole", facts: { overall: validation.seal } });
  });
});
