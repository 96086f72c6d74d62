// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseAddress } from "../../src/core/workbook/address";
import type { CellContent } from "../../src/core/workbook/plan";
import { readXlsx } from "../../src/xlsx/read-workbook";
import { writeXlsx } from "../../src/xlsx/write-workbook";
import { BERGAMO, newFolder, perf } from "./perf";

const SEALED = path.join(newFolder(), "validata.xlsx");
const validated = perf("valida", BERGAMO, "-o", SEALED);

/** A copy of the sealed workbook in which somebody typed. */
function tampered(...typed: readonly (readonly [sheet: string, address: string, value: CellContent])[]): string {
  const bytes = readFileSync(SEALED);
  const read = readXlsx(bytes, "validata.xlsx");
  if (!read.ok) throw new Error(read.refusal.code);
  const why = { code: "prova", args: {} };
  const edits = typed.map(([sheet, address, value]) => {
    const { row, column } = parseAddress(address)!;
    const cell = read.workbook.sheets.find(({ name }) => name === sheet)!.cell(row, column);
    const old = cell.kind === "number" ? cell.number : cell.kind === "text" ? cell.text : null;
    return { sheet, row, column, old, value, style: "keep", format: null, why } as const;
  });
  const written = writeXlsx(bytes, { edits, sheets: [], names: [], conflicts: [] });
  if (!written.ok) throw new Error(written.refusal.detail);
  const copy = path.join(newFolder(), "copia.xlsx");
  writeFileSync(copy, written.bytes);
  return copy;
}

const FIRST = (() => {
  const read = readXlsx(readFileSync(BERGAMO), "b.xlsx");
  if (!read.ok) throw new Error(read.refusal.code);
  return read.workbook.sheets[0]!.name;
})();

test("a workbook just validated is whole", () => {
  expect(validated.code).toBeLessThan(2);
  const { code, out, err } = perf("sigillo", SEALED);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toContain("SIGILLO INTEGRO");
  expect(out).toContain("NON È UNA FIRMA");
});

test("a cell typed over is named, and so is one that was added", () => {
  const { code, out } = perf("sigillo", tampered([FIRST, "A1", "Altro titolo"], [FIRST, "Z99", 1]));
  expect(code).toBe(1);
  expect(out).toContain(`«${FIRST}»: cambiate A1; aggiunte Z99`);
  expect(out).toContain("NON È UNA FIRMA");
});

test("long lists are cut short, unless all is asked for", () => {
  const copy = tampered(...Array.from({ length: 30 }, (_, i) => [FIRST, `Z${String(100 + i)}`, i] as const));
  expect(perf("sigillo", copy).out).toContain("Z119 e altre 10 (--tutte)");
  expect(perf("sigillo", copy, "--tutte").out).toContain("Z129");
});

test("what the OIV writes in its own columns does not break the seal", () => {
  expect(perf("sigillo", tampered(["Validazione OIV", "G9", "Esame dei verbali"])).code).toBe(0);
});

test.each([
  ["the seed, which was never validated", [BERGAMO], "non ha un sigillo"],
  ["a file that is not there", ["manca.xlsx"], "manca.xlsx"],
  ["no file", [], "Manca il file"],
  ["two files", [BERGAMO, BERGAMO], "di troppo"],
  ["an option of another command", [BERGAMO, "--anno", "2021"], "--anno"],
])("%s ends with 2 and says why", (_title, words, said) => {
  const { code, out, err } = perf("sigillo", ...words);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(said);
});

test("a seal that somebody touched is unreadable", () => {
  const { code, err } = perf("sigillo", tampered(["Sigillo", "B10", "0".repeat(64)]));
  expect(code).toBe(2);
  expect(err).toContain("impronta complessiva");
});
