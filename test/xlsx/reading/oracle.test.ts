// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { addressOf } from "../../../src/core/workbook/address";
import type { Sheet } from "../../../src/core/workbook/snapshot";
import { mapPackage } from "../../../src/xlsx/parts/package-map";
import { openArchive } from "../../../src/xlsx/archive/open-archive";
import { readXlsx } from "../../../src/xlsx/read-workbook";
import { buildXlsx, readBuilt, workbookFiles } from "../build-xlsx";
import { readWithSaxes, type SeenCell } from "./saxes-oracle";

const FIXTURES = join(__dirname, "../../fixtures");
const SEEDS = join(__dirname, "../../../seeds");
const files = [FIXTURES, SEEDS].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => join(folder, name)),
);

/** All stored cells of a sheet, by address, as the other reader gives them. */
function seenCells(sheet: Sheet): Map<string, SeenCell> {
  const cells = new Map<string, SeenCell>();
  for (const row of sheet.rows()) {
    for (const column of sheet.columns(row)) {
      const { kind, number, text, formula } = sheet.cell(row, column);
      cells.set(addressOf(row, column), { kind, number, text, formula });
    }
  }
  return cells;
}

describe("files written by other programs", () => {
  it.each(files)("%s: every cell is what a plain XML parser finds", (path) => {
    const bytes = readFileSync(path);
    const outcome = readXlsx(bytes, "prova.xlsx");
    const opened = openArchive(bytes);
    if (!outcome.ok || !opened.ok) throw new Error("refused");
    const { worksheets } = mapPackage(opened.archive);
    expect(worksheets.length).toBeGreaterThan(0);
    worksheets.forEach(({ part }, i) => {
      expect(seenCells(outcome.workbook.sheets[i]!)).toEqual(readWithSaxes(bytes, part));
    });
  });

  const read = (name: string) => {
    const outcome = readXlsx(readFileSync(join(FIXTURES, name)), name);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    return outcome.workbook;
  };

  it("reads what openpyxl writes", () => {
    const workbook = read("reading-openpyxl.xlsx");
    const sheet = workbook.sheets[0]!;
    expect(workbook.dateSystem).toBe(1904);
    expect(workbook.definedNames).toEqual([{ name: "Pesi", refersTo: "'Cruscotto 2021'!$C$2:$C$4" }]);
    expect(workbook.sheets.map(({ name, visibility }) => `${name}: ${visibility}`)).toEqual([
      "Cruscotto 2021: visible",
      "Nascosto: hidden",
      "Molto nascosto: very-hidden",
      "Dopo il grafico: visible",
    ]);
    expect(sheet.cell(0, 7)).toMatchObject({ kind: "blank", formula: "never-calculated" });
    expect(sheet.cell(1, 5)).toMatchObject({ number: 43099, format: "dd/mm/yyyy" });
    expect(sheet.cell(2, 3)).toMatchObject({ number: 850.5, format: '#,##0.00 "€"' });
    expect(sheet.cell(3, 0).text).toBe("1.2 Qualità & tempi <servizi>");
    expect([sheet.isLocked(1, 4), sheet.isLocked(1, 3)]).toEqual([false, true]);
    expect(sheet.extent.rows).toBe(1_048_576);
  });

  it.each(["reading-xlsxwriter.xlsx", "reading-libreoffice.xlsx"])("reads formulas and their results: %s", (name) => {
    const workbook = read(name);
    const sheet = workbook.sheets[0]!;
    expect(workbook.hasPerfFormulas).toBe(true);
    expect(sheet.cell(0, 7)).toMatchObject({ number: 2, formula: "cached" });
    expect(sheet.cell(1, 7)).toMatchObject({ text: "Obiettivo", formula: "cached" });
    expect(sheet.cell(3, 7)).toMatchObject({ kind: "boolean", number: 1, formula: "cached" });
    expect(sheet.cell(4, 7)).toMatchObject({ kind: "error", text: "#N/A", formula: "cached" });
    expect([1, 2, 3].map((row) => sheet.cell(row, 8).formula)).toEqual(["cached", "cached", "cached"]);
    expect(sheet.cell(1, 10).text).toBe("valore non definitivo");
    expect(sheet.cell(1, 11).text).toBe("uno\tdue\u0007 e _x0041_");
    expect(sheet.cell(7, 4)).toMatchObject({ kind: "number", format: "0.00%" });
    expect(sheet.cell(99_999, 0).number).toBe(-1.5e-7);
    expect([sheet.isLocked(8, 2), sheet.isLocked(20, 5), sheet.isLocked(8, 3)]).toEqual([false, false, true]);
    expect(workbook.sheets[1]).toMatchObject({ name: "Con i nomi d'una volta", visibility: "hidden" });
  });
});

const text = fc
  .string({ unit: "grapheme", maxLength: 12 })
  .filter((value) => /^[\t\n\u0020-\ud7ff\ue000-\ufffd]*$/.test(value));
const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const content = fc.oneof(
  fc.record({ kind: fc.constant("text" as const), text, number: fc.constant(NaN) }),
  fc.record({ kind: fc.constant("number" as const), text: fc.constant(""), number }),
  fc.record({ kind: fc.constant("boolean" as const), text: fc.constant(""), number: fc.constantFrom(0, 1) }),
);
const place = fc.record({ row: fc.nat(40), column: fc.nat(30) });
const sheet = fc.uniqueArray(fc.tuple(place, content), { selector: ([{ row, column }]) => `${row},${column}` });

const escapeXml = (value: string): string =>
  value.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);

it("gives back any cells at any places", () => {
  fc.assert(
    fc.property(sheet, fc.constantFrom("", "x:"), fc.boolean(), (cells, p, isInline) => {
      const strings: string[] = [];
      const body = cells.map(([{ row, column }, { kind, text, number }]) => {
        const r = addressOf(row, column);
        if (kind === "number") return { row, column, xml: `<${p}c r="${r}"><${p}v>${number}</${p}v></${p}c>` };
        if (kind === "boolean") return { row, column, xml: `<${p}c r='${r}' t = "b"><${p}v>${number}</${p}v></${p}c>` };
        const t = `<${p}t xml:space="preserve">${escapeXml(text)}</${p}t>`;
        if (isInline) return { row, column, xml: `<${p}c r="${r}" t="inlineStr"><${p}is>${t}</${p}is></${p}c>` };
        const index = strings.push(`<si>${t.replaceAll("x:t", "t")}</si>`) - 1;
        return { row, column, xml: `<${p}c t="s" r="${r}" ><${p}v>${index}</${p}v></${p}c >` };
      });
      const rows = [...new Set(body.map(({ row }) => row))]
        .sort((a, b) => a - b)
        .map((row) => {
          const inside = body.filter((cell) => cell.row === row).sort((a, b) => a.column - b.column);
          return `<${p}row r="${row + 1}">${inside.map(({ xml }) => xml).join("\n")}</${p}row>`;
        });
      const xml = `<?xml version="1.0"?><${p}worksheet xmlns${p && ":x"}="m"><${p}sheetData>${rows.join("")}</${p}sheetData></${p}worksheet>`;
      const read = readBuilt({ sheets: [xml], sharedStrings: strings.join("") }).sheets[0]!;
      expect([...seenCells(read)].length).toBe(cells.length);
      for (const [{ row, column }, expected] of cells) expect(read.cell(row, column)).toMatchObject(expected);
    }),
    { numRuns: 200, seed: 2021 },
  );
});

it("reads or refuses any damaged workbook, and never fails otherwise", () => {
  const whole = { ...workbookFiles({}), ...fixtureParts() };
  const names = Object.keys(whole).filter((name) => name.endsWith(".xml") || name.endsWith(".rels"));
  const outcomes = new Map<string, number>();
  for (let seed = 1; seed <= 300; seed++) {
    const random = generator(seed);
    const name = names[random(names.length)]!;
    const file = buildXlsx({ files: { ...whole, [name]: damage(whole[name]!, random) } });
    const outcome = readXlsx(file, "prova.xlsx");
    if (outcome.ok) for (const sheet of outcome.workbook.sheets) seenCells(sheet);
    const code = outcome.ok ? "read" : outcome.refusal.code;
    outcomes.set(code, (outcomes.get(code) ?? 0) + 1);
  }
  // Both must occur, or the test would prove nothing.
  expect(outcomes.get("read")).toBeGreaterThan(20);
  expect(outcomes.get("malformed")).toBeGreaterThan(20);
});

it("opens or refuses any damaged zip, and never fails otherwise", () => {
  const bytes = readFileSync(join(FIXTURES, "reading-xlsxwriter.xlsx"));
  for (let seed = 1; seed <= 300; seed++) {
    const outcome = readXlsx(damage(bytes, generator(seed)), "prova.xlsx");
    if (outcome.ok) for (const sheet of outcome.workbook.sheets) seenCells(sheet);
  }
});

function fixtureParts(): Record<string, Uint8Array> {
  const opened = openArchive(readFileSync(join(FIXTURES, "reading-xlsxwriter.xlsx")));
  if (!opened.ok) throw new Error("refused");
  return Object.fromEntries(opened.archive.entries.map(({ name }) => [name, opened.archive.inflate(name)!]));
}

/** Cuts, doubles, swaps or overwrites a few bytes. */
function damage(bytes: Uint8Array, random: (below: number) => number): Uint8Array {
  const start = random(bytes.length);
  const end = Math.min(bytes.length, start + 1 + random(20));
  const [before, piece, after] = [bytes.slice(0, start), bytes.slice(start, end), bytes.slice(end)];
  const marks = "<>&\"'/=\0 19";
  const middles = [[], [piece, piece], [piece.reverse()], [Buffer.from([marks.charCodeAt(random(marks.length))])]];
  return Buffer.concat([before, ...middles[random(middles.length)]!, after]);
}

function generator(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return state % below;
  };
}
