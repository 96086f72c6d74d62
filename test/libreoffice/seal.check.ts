// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { SealCheck } from "../../src/core/seal/seal-check";
import { validateForOiv } from "../../src/core/usecases/validate-for-oiv";
import { verifySeal } from "../../src/core/usecases/verify-seal";
import { readXlsxFormulas } from "../../src/xlsx/read-formulas";
import { readXlsx } from "../../src/xlsx/read-workbook";
import { writeXlsx } from "../../src/xlsx/write-workbook";

function opened(bytes: Uint8Array) {
  const read = readXlsx(bytes, "prova.xlsx");
  const texts = readXlsxFormulas(bytes);
  if (!read.ok || !texts.ok) throw new Error("cannot be read");
  return { workbook: read.workbook, formulas: texts.formulas };
}

/** The workbook validated, sealed, opened by LibreOffice and saved again. */
function savedByLibreOffice(file: string): Uint8Array {
  const original = readFileSync(file);
  const { workbook, formulas } = opened(original);
  const request = { overrides: {}, checkedAt: "2026-06-30T09:15", version: "1.0.0", formulas };
  const written = writeXlsx(original, validateForOiv(workbook, request).filling.plan);
  if (!written.ok) throw new Error(written.refusal.detail);
  const folder = mkdtempSync(path.join(tmpdir(), "perf-lo-"));
  const sealed = path.join(folder, "sigillata.xlsx");
  writeFileSync(sealed, written.bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
  const words = [profile, "--headless", "--norestore", "--convert-to", "xlsx:Calc MS Excel 2007 XML"];
  const done = spawnSync("soffice", [...words, "--outdir", path.join(folder, "out"), sealed], { encoding: "utf8" });
  if (done.error || done.status !== 0) throw new Error(`soffice: ${done.error?.message ?? done.stderr}`);
  return readFileSync(path.join(folder, "out", "sigillata.xlsx"));
}

test.each([
  "seeds/bergamo-2021.xlsx",
  "test/fixtures/libreoffice-dashboard.xlsx",
  "test/fixtures/writing-rich.xlsx",
  "test/fixtures/writing-libreoffice.xlsx",
  "test/fixtures/odd-libreoffice.xlsx",
])("the seal of %s is whole after LibreOffice has saved the workbook", (file) => {
  const { workbook, formulas } = opened(savedByLibreOffice(file));
  const check: SealCheck = verifySeal(workbook, formulas);
  expect(check).toMatchObject({ state: "whole" });
});
