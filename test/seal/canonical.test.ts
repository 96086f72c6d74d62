// SPDX-License-Identifier: EUPL-1.2
import { canonicalContent, canonicalResult, neighbours } from "../../src/core/seal/canonical-cell";
import { canonicalFormula } from "../../src/core/seal/canonical-formula";
import { locatorWriter, readLocator } from "../../src/core/seal/locator";
import { formulaKey } from "../../src/core/workbook/formulas";
import { cellOf } from "../workbook/in-memory";

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
  ])("%p is not %p", (a, b) => {
    expect(canonicalContent(cellOf(a))).not.toBe(canonicalContent(cellOf(b)));
  });

  it("is the same whatever the number format", () => {
    expect(canonicalContent(cellOf(0.95, "0%"))).toBe(canonicalContent(cellOf(0.95, "0.00")));
  });

  it("of what LibreOffice rounded, the number before is a neighbour", () => {
    const before = canonicalContent(cellOf(0.99444444444444446));
    const after = cellOf(0.994444444444445);
    expect(canonicalContent(after)).not.toBe(before);
    expect(neighbours(after, false)).toContain(before);
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
      [0, 0, "abcd"],
      [0, 1, "=abcd-_01"],
      [0, 5, "~"],
      [7, 27, "*AB0_"],
    ] as const;
    for (const [row, column, token] of cells) writer.add(row, column, token);
    expect(writer.text()).toBe("1|A:abcd=abcd-_01|F:~;8|AB:*AB0_");
    expect([...readLocator(writer.text())!]).toEqual(cells.map(([r, c, token]) => [formulaKey(r, c), token]));
  });

  it.each(["", "1", "1|A:", "1|A:abc", "1|A:abcd;", "x|A:abcd", "1|A:ab d", "0|A:abcd", "1|ZZZZ:abcd"])(
    "«%s» is none",
    (text) => {
      expect(readLocator(text)).toBeNull();
    },
  );
});
