// SPDX-License-Identifier: EUPL-1.2
import { planCopy, type CopyRequest } from "../../../src/core/usecases/copy/plan-copy";
import { NOTHING_GIVEN } from "../../../src/core/usecases/given";
import { sampleForOiv } from "../../../src/core/usecases/sample-for-oiv";
import { validateForOiv } from "../../../src/core/usecases/validate-for-oiv";
import { verifySeal } from "../../../src/core/usecases/verify-seal";
import { explain } from "../../../src/core/wording/explain";
import { addressOf } from "../../../src/core/workbook/address";
import { copyXlsx } from "../../../src/xlsx/copy-workbook";
import { readXlsxFormulas } from "../../../src/xlsx/read-formulas";
import { readXlsx } from "../../../src/xlsx/read-workbook";
import { writeXlsx } from "../../../src/xlsx/write-workbook";
import { buildXlsx } from "../../xlsx/build-xlsx";

type Columns = Readonly<Record<string, string>>;

const text = (address: string, words: string): string => `<c r="${address}" t="inlineStr"><is><t>${words}</t></is></c>`;

/** A row of a dashboard: B the indicator, C the result, D the target, E the % with its cell as XML. */
function row(n: number, label: string, actual: number, target: number, percent: string, more = ""): string {
  return `<row r="${n}">${text(`B${n}`, label)}<c r="C${n}"><v>${actual}</v></c><c r="D${n}"><v>${target}</v></c>${percent}${more}</row>`;
}

const HEADINGS: Columns = {
  A3: "Obiettivo",
  B3: "Indicatore",
  C3: "Valore ottenuto 2024",
  D3: "Risultato atteso 2024",
  E3: "% Realizzazione 2024",
};

const perf = (n: number, result: string): string =>
  `<c r="E${n}"><f>_xldudf_PERF_REALIZZAZIONE(C${n},D${n})</f>${result}</c>`;

const CRUSCOTTO =
  `<sheetData><row r="1">${text("A1", "Cruscotto strategico 2024")}</row>` +
  `<row r="3">${Object.entries(HEADINGS)
    .map(([address, words]) => text(address, words))
    .join("")}</row>` +
  row(4, "Pratiche evase", 9, 10, perf(4, "<v>0.9</v>"), '<c r="F4"><f>Note!A1</f><v>5</v></c>') +
  row(5, "Sopralluoghi svolti", 8, 10, perf(5, "<v>0.8</v>"), '<c r="F5"><f>SUM(C4:C5)</f><v>17</v></c>') +
  row(6, "Corsi tenuti", 7, 10, '<c r="E6" t="str"><f>IF(C6="","",_xldudf_PERF_REALIZZAZIONE(C6,D6))</f><v></v></c>') +
  row(7, "Bandi pubblicati", 7, 10, perf(7, "")) +
  `</sheetData>`;

const WORKBOOK = buildXlsx({
  sheets: [CRUSCOTTO, '<sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData>'],
  tabs: [{ name: "Strategico" }, { name: "Note", state: "hidden" }],
});

function opened(bytes: Uint8Array) {
  const read = readXlsx(bytes, "prova.xlsx");
  const texts = readXlsxFormulas(bytes);
  if (!read.ok || !texts.ok) throw new Error("cannot be read");
  return { workbook: read.workbook, formulas: texts.formulas };
}

function planned(bytes: Uint8Array, audience: CopyRequest["audience"], further: CopyRequest["further"] = []) {
  const { workbook, formulas } = opened(bytes);
  return planCopy(workbook, { audience, overrides: {}, given: NOTHING_GIVEN, formulas, further });
}

function copied(
  bytes: Uint8Array,
  audience: CopyRequest["audience"],
  further: CopyRequest["further"] = [],
): Uint8Array {
  const { copy, plan } = planned(bytes, audience, further);
  const made = copyXlsx(bytes, copy);
  const written = made.ok ? writeXlsx(made.bytes, plan) : made;
  if (!written.ok) throw new Error(`${written.refusal.code}: ${written.refusal.detail}`);
  return written.bytes;
}

function validated(bytes: Uint8Array): Uint8Array {
  const { workbook, formulas } = opened(bytes);
  const request = { overrides: {}, checkedAt: "2025-06-30T09:15", version: "1.0.0", formulas };
  const written = writeXlsx(bytes, validateForOiv(workbook, request).filling.plan);
  if (!written.ok) throw new Error(written.refusal.detail);
  return written.bytes;
}

/** What staff type on «Scostamenti». */
function typed(bytes: Uint8Array, cells: readonly { row: number; column: number; value: string }[]): Uint8Array {
  const why = { code: "test", args: {} };
  const edits = cells.map((cell) => {
    return { ...cell, sheet: "Scostamenti", old: null, style: "keep" as const, format: null, why };
  });
  const written = writeXlsx(bytes, { edits, sheets: [], names: [], conflicts: [] });
  if (!written.ok) throw new Error(written.refusal.detail);
  return written.bytes;
}

function check(bytes: Uint8Array) {
  const { workbook, formulas } = opened(bytes);
  return verifySeal(workbook, formulas);
}

const sheetNames = (bytes: Uint8Array): readonly string[] => opened(bytes).workbook.sheets.map(({ name }) => name);

describe("for the OIV", () => {
  test("only the formulas of PERF give way; the rest stays, hidden sheets too", () => {
    const { copy, obstacles } = planned(WORKBOOK, "oiv");
    expect(copy.keeps).toBe("everything");
    expect(copy.sheets).toEqual([]);
    expect(copy.cells.map((cell) => [addressOf(cell.row, cell.column), cell.becomes])).toEqual([
      ["E4", "value"],
      ["E5", "value"],
      ["E6", "value"],
      ["E7", "value"],
    ]);
    expect(obstacles).toEqual([]);
    const { workbook, formulas } = opened(copied(WORKBOOK, "oiv"));
    expect([...formulas.get("Strategico")!.values()]).toEqual(["=Note!A1", "=SUM(C4:C5)"]);
    expect(workbook.sheets[0]!.cell(3, 4)).toMatchObject({ kind: "number", number: 0.9, formula: "none" });
  });

  test("a formula that was never calculated is named, and shows no figure", () => {
    const { notes } = planned(WORKBOOK, "oiv");
    expect(notes.map(({ code, args }) => [code, args["cells"]])).toEqual([["copy-never-calculated", "Strategico!E7"]]);
    expect(opened(copied(WORKBOOK, "oiv")).workbook.sheets[0]!.cell(6, 4)).toMatchObject({
      kind: "blank",
      formula: "none",
    });
  });

  test("a workbook without formulas of PERF is the same file", () => {
    const plain = buildXlsx({ sheets: ['<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row></sheetData>'] });
    expect(Buffer.compare(copied(plain, "oiv"), plain)).toBe(0);
  });

  test("the seal of the copy is whole, though formulas have given way", () => {
    const sealed = validated(WORKBOOK);
    expect(check(sealed)).toMatchObject({ state: "whole", frozen: 0 });
    const copy = copied(sealed, "oiv");
    expect(check(copy)).toMatchObject({ state: "whole", frozen: 4 });
    expect(check(copied(copy, "oiv"))).toMatchObject({ state: "whole", frozen: 4 });
  });

  test("a sample added to the copy leaves the seal whole", () => {
    const copy = copied(validated(WORKBOOK), "oiv", [sampleForOiv({ size: 2, seed: "prova", version: "1.0.0" })]);
    expect(sheetNames(copy)).toContain("Campione OIV");
    expect(check(copy)).toMatchObject({ state: "whole", frozen: 4 });
  });

  test("a result that is changed afterwards is named", () => {
    const copy = copied(validated(WORKBOOK), "oiv");
    const why = { code: "test", args: {} };
    const edit = {
      sheet: "Strategico",
      row: 3,
      column: 4,
      old: 0.9,
      value: 1,
      style: "keep" as const,
      format: null,
      why,
    };
    const changed = writeXlsx(copy, { edits: [edit], sheets: [], names: [], conflicts: [] });
    if (!changed.ok) throw new Error(changed.refusal.detail);
    const found = check(changed.bytes);
    expect(found).toMatchObject({
      state: "changed",
      sheets: [{ sheet: "Strategico", cells: [{ row: 3, column: 4, change: "changed" }] }],
    });
  });

  test("validated again, the copy is sealed as it is", () => {
    expect(check(validated(copied(validated(WORKBOOK), "oiv")))).toMatchObject({ state: "whole", frozen: 0 });
  });
});

describe("for publication", () => {
  test("our sheets of work and hidden sheets stay behind, each with its reason", () => {
    const { copy } = planned(validated(WORKBOOK), "publication");
    const reasons = new Map(copy.sheets.map(({ sheet, why }) => [sheet, why.code]));
    expect(reasons.get("Note")).toBe("copy-hidden-sheet");
    expect(reasons.get("Segnalazioni")).toBe("copy-work-sheet");
    expect(reasons.get("Validazione OIV")).toBe("copy-proposed-outcome");
    expect(reasons.get("Sigillo")).toBe("copy-work-sheet");
    expect(reasons.get("PERF memoria")).toBe("copy-work-sheet");
    expect(reasons.has("Strategico")).toBe(false);
    expect(reasons.has("Riepilogo strategico")).toBe(false);
    for (const { why } of [...copy.sheets, ...copy.cells]) expect(explain(why)).not.toBe(why.code);
  });

  test("the deviations are published, without the key by which PERF knows their rows", () => {
    const sealed = validated(WORKBOOK);
    const before = opened(sealed).workbook.sheets.find(({ name }) => name === "Scostamenti")!;
    const after = opened(copied(sealed, "publication")).workbook.sheets.find(({ name }) => name === "Scostamenti")!;
    const key = before.extent.columns - 1;
    expect(before.cell(3, key).text).toMatch(/^Chiave/);
    for (const at of before.rows())
      for (const column of before.columns(at))
        if (at === 1)
          expect(after.cell(at, column).text).toMatch(/^Indicatori sotto il .* = valore ottenuto − target\.$/);
        else if (column !== key || at < 3) expect(after.cell(at, column)).toEqual(before.cell(at, column));
        else expect(after.cell(at, column).kind).toBe("blank");
  });

  test("what the deviations ask of staff is not published, and what staff have written is", () => {
    const sealed = typed(validated(WORKBOOK), [
      { row: 4, column: 11, value: "esogena" },
      { row: 4, column: 12, value: "Sportello chiuso per lavori" },
    ]);
    const { plan, notes } = planned(sealed, "publication");
    expect(notes.find(({ code }) => code === "copy-unexplained")?.args).toEqual({ count: 3, sheet: "Scostamenti" });
    const looks = new Map(plan.edits.map((edit) => [addressOf(edit.row, edit.column), edit.style]));
    expect([looks.get("M5"), looks.get("N6"), looks.get("O4"), looks.get("A2")]).toEqual([
      "text",
      "text",
      "note",
      "keep",
    ]);
    const after = opened(copied(sealed, "publication")).workbook.sheets.find(({ name }) => name === "Scostamenti")!;
    expect([after.cell(4, 11).text, after.cell(4, 12).text]).toEqual(["esogena", "Sportello chiuso per lavori"]);
    expect(planned(sealed, "oiv").plan.edits.filter(({ sheet }) => sheet === "Scostamenti")).toEqual([]);
  });

  test("a formula on a sheet that stays behind keeps its result; the others stay formulas", () => {
    const { copy } = planned(WORKBOOK, "publication");
    expect(copy.cells.find(({ row: at, column }) => at === 3 && column === 5)?.why.code).toBe(
      "copy-reads-removed-sheet",
    );
    const { workbook, formulas } = opened(copied(WORKBOOK, "publication"));
    expect([...formulas.get("Strategico")!.values()]).toEqual(["=SUM(C4:C5)"]);
    expect(workbook.sheets[0]!.cell(3, 5)).toMatchObject({ number: 5, formula: "none" });
    expect(workbook.definedNames).toEqual([]);
  });

  test("the copy has nothing of the seal, the memory or the marks of our sheets", () => {
    const copy = copied(validated(WORKBOOK), "publication");
    expect(check(copy)).toEqual({ state: "unsealed" });
    expect(opened(copy).workbook.definedNames.filter(({ name }) => /perf/i.test(name))).toEqual([]);
  });
});
