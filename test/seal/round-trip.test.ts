// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { validateForOiv } from "../../src/core/usecases/validate-for-oiv";
import { verifySeal } from "../../src/core/usecases/verify-seal";
import { readXlsxFormulas } from "../../src/xlsx/read-formulas";
import { readXlsx } from "../../src/xlsx/read-workbook";
import { writeXlsx } from "../../src/xlsx/write-workbook";

const ROOT = join(__dirname, "../..");

function opened(bytes: Uint8Array) {
  const workbook = readXlsx(bytes, "prova.xlsx");
  const formulas = readXlsxFormulas(bytes);
  if (!workbook.ok || !formulas.ok) throw new Error("cannot be read");
  return { workbook: workbook.workbook, formulas: formulas.formulas };
}

function sealed(bytes: Uint8Array, checkedAt = "2026-06-30T09:15") {
  const { workbook, formulas } = opened(bytes);
  const validation = validateForOiv(workbook, { overrides: {}, checkedAt, version: "1.0.0", formulas });
  const written = writeXlsx(bytes, validation.filling.plan);
  if (!written.ok) throw new Error(written.refusal.detail);
  return { validation, bytes: written.bytes };
}

function check(bytes: Uint8Array) {
  const { workbook, formulas } = opened(bytes);
  return verifySeal(workbook, formulas);
}

describe.each(["seeds/bergamo-2021.xlsx", "test/fixtures/libreoffice-dashboard.xlsx"])("%s", (file) => {
  const original = new Uint8Array(readFileSync(join(ROOT, file)));

  it("is unsealed before, and whole when it has been validated", () => {
    expect(check(original)).toEqual({ state: "unsealed" });
    const { validation, bytes } = sealed(original);
    expect(check(bytes)).toMatchObject({ state: "whole", facts: { overall: validation.seal } });
  });

  it("keeps its seal when nothing but the time of the validation is new", () => {
    const first = sealed(original);
    const second = sealed(first.bytes, "2026-07-01T10:00");
    expect(second.validation.seal).toBe(sealed(second.bytes).validation.seal);
    expect(check(second.bytes)).toMatchObject({ state: "whole" });
  });
});

test.each(["sealed-openpyxl.xlsx", "sealed-libreoffice.xlsx"])("%s, saved again by that program, is whole", (file) => {
  expect(check(new Uint8Array(readFileSync(join(ROOT, "test/fixtures", file))))).toMatchObject({ state: "whole" });
});
