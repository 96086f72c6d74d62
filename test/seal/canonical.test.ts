// SPDX-License-Identifier: EUPL-1.2
import { byteWriter, written } from "../../src/core/seal/byte-writer";
import { neighbours, putConstant, putResult, replaceNumber } from "../../src/core/seal/canonical-cell";
import { canonicalFormula } from "../../src/core/seal/canonical-formula";
import {
  addToken,
  CONSTANT,
  FORMULA_ALONE,
  FORMULA_AND_RESULT,
  LEFT_OPEN,
  locatorWriter,
  takeText,
} from "../../src/core/seal/locator";
import { readLocator } from "../../src/core/seal/read-locator";
import type { Cell } from "../../src/core/workbook/cell";
import { formulaKey } from "../../src/core/workbook/formulas";
import { cellOf } from "../workbook/in-memory";

function canonical(put: typeof putConstant, cell: Cell): string {
  const writer = byteWriter(4);
  put(writer, 6, 1, cell);
  return Buffer.from(written(writer)).toString("hex");
}

const canonicalContent = (cell: Cell) => canonical(putConstant, cell);
const canonicalResult = (cell: Cell) => canonical(putResult, cell);

describe("formulas that programs spell differently", () => {
  it.each([
    ["=SUM(A1, B1)", "=sum(A1,B1)"],
    ["='Foglio1'!A1+1", "=Foglio1!A1 + 1"],
    ["='L''Aquila'!A1", "='l''aquila'!A1"],
    ["=IF(TRUE(),1,0)", "=IF(TRUE,1,0)"],
    ["=A1*0.50", "=A1*0.5"],
    ["=@A1:A3", "=A1:A3"],
    ["=Tabella1[[#This Row],[Valore]]*2", "=[@Valore]*2"],
    ["=SUM(Tabella1[Valore])", "=SUM([Valore])"],
    ["=[1]Foglio1!A1", "='C:\\dati\\[altra.xlsx]Foglio1'!A1"],
    ["=[1]Foglio1!A1", "=[altra.xlsx]Foglio1!A1"],
  ])("%s is %s", (a, b) => {
    expect(canonicalFormula(a)).toBe(canonicalFormula(b));
  });

  it.each([
    ["=A1+B1", "=A1-B1"],
    ["=A1", "=$A$1"],
    ['="a b"', '="ab"'],
    ['="a"', '="A"'],
    ["=A1*0.5", "=A1*0.05"],
    ["=A1*10", "=A1*1"],
    ["=Foglio1!A1", "=Foglio2!A1"],
    ["=SUM(A1:A10)", "=SUM(A1:A1)"],
    ["=SUM(Tabella1[Valore])", "=SUM(Tabella1[Atteso])"],
  ])("%s is not %s", (a, b) => {
    expect(canonicalFormula(a)).not.toBe(canonicalFormula(b));
  });
});

describe("what a cell holds", () => {
  it.each([
    [0.1 + 0.2, 0.3],
    [-0, 0],
    ["uno\r\ndue", "uno\ndue"],
    ["uno\rdue", "uno\ndue"],
    [0.289999999999999, 0.289999999999999 + 2e-17],
  ])("%p is %p", (a, b) => {
    expect(canonicalContent(cellOf(a))).toBe(canonicalContent(cellOf(b)));
  });

  it.each([
    [1, "1"],
    [true, 1],
    [0.1, 0.11],
    [123456789.12, 123456789.13],
    ["a", "a "],
    ["a", "A"],
    [null, 0],
    [1e-12, 2e-12],
    ["1", 1],
    [99999999999.1234, 99999999999.1235],
    [1e15, 1e15 + 10],
  ])("%p is not %p", (a, b) => {
    expect(canonicalContent(cellOf(a))).not.toBe(canonicalContent(cellOf(b)));
  });

  it("is the same whatever the number format", () => {
    expect(canonicalContent(cellOf(0.95, "0%"))).toBe(canonicalContent(cellOf(0.95, "0.00")));
  });

  it("of what LibreOffice rounded, the number before is a neighbour", () => {
    const [before, after] = [cellOf(0.99444444444444446), cellOf(0.994444444444445)];
    expect(canonicalContent(after)).not.toBe(canonicalContent(before));
    const writer = byteWriter(64);
    const sealed = putConstant(writer, 0, 0, before);
    expect(putConstant(writer, 0, 0, after)).not.toBe(sealed);
    expect(neighbours(after, false).map((number) => replaceNumber(writer, number))).toContain(sealed);
  });

  it("results are compared by what programs calculate alike", () => {
    expect(canonicalResult(cellOf(0.3 - 0.1 * 3))).toBe(canonicalResult(cellOf(0)));
    expect(canonicalResult(cellOf(1 / 3))).toBe(canonicalResult(cellOf(1 / 3 + 1e-15)));
    expect(canonicalResult(cellOf(0.3333))).not.toBe(canonicalResult(cellOf(0.3334)));
  });
});

describe("the index of cells", () => {
  it("is read back as it was written", () => {
    const writer = locatorWriter();
    const cells = [
      [0, 0, { kind: CONSTANT, content: 0x69b71d, result: 0 }],
      [0, 1, { kind: FORMULA_AND_RESULT, content: 0xfff000, result: 0xfbf_d35 }],
      [0, 5, { kind: LEFT_OPEN, content: 0, result: 0 }],
      [7, 27, { kind: FORMULA_ALONE, content: 1, result: 0 }],
    ] as const;
    for (const [row, column, token] of cells) addToken(writer, row, column, token);
    const text = takeText(writer);
    expect(text).toBe("1|A:abcd=__AA-_01|F:~;8|AB:*AAAB");
    expect(readLocator(text)).toMatchObject({
      keys: cells.map(([row, column]) => formulaKey(row, column)),
      kinds: cells.map(([, , { kind }]) => kind),
      contents: cells.map(([, , { content }]) => content),
      results: cells.map(([, , { result }]) => result),
    });
  });

  it.each([
    "",
    "1",
    "1|A:",
    "1|A:abc",
    "1|A:abcd;",
    "x|A:abcd",
    "1|A:ab d",
    "0|A:abcd",
    "1|ZZZZ:abcd",
    "1|XFD:abcdabcd",
    "1|B:abcd|A:abcd",
    "2|A:abcd;1|A:abcd",
    "1048577|A:abcd",
    "1|A:à€cd",
  ])("«%s» is none", (text) => {
    expect(readLocator(text)).toBeNull();
  });
});
