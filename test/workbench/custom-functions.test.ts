/** SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import type { FunctionsMetadata } from "../../workbench/host/custom-functions/metadata";
import { bootOffice, type Booted } from "./boot";

const any = { name: "valore", type: "any" };
const matrix = { name: "valori", type: "any", dimensionality: "matrix" };
const metadata: FunctionsMetadata = {
  functions: [
    { id: "DOPPIO", name: "DOPPIO", parameters: [{ name: "n", type: "number" }] },
    { id: "ECO", name: "ECO", parameters: [any, { ...any, name: "altro", optional: true }] },
    { id: "MATRICE", name: "MATRICE", parameters: [matrix] },
    { id: "SERIE", name: "SERIE", parameters: [{ name: "n", type: "number" }] },
    { id: "SBAGLIA", name: "SBAGLIA", parameters: [{ name: "come", type: "string" }] },
    { id: "LENTO", name: "LENTO", parameters: [any] },
    { id: "DOVE", name: "DOVE", parameters: [any], options: { requiresAddress: true } },
  ],
};

let office: Booted;
const at = (address: string): unknown => {
  const row = Number(/\d+/.exec(address)![0]) - 1;
  const column = address.charCodeAt(0) - 65;
  return office.host.workbook.sheets[0]!.cells.get(row * 16_384 + column)?.value ?? "";
};
const type = (address: string, value: unknown): void => office.user.type("Foglio1", address, value);

beforeEach(async () => {
  office = await bootOffice({ functionsMetadata: metadata });
});

// A name is associated once in the life of a page.
beforeAll(async () => {
  office = await bootOffice();
  const { CustomFunctions: functions } = office;
  functions.associate("DOPPIO", (n: number) => n * 2);
  functions.associate("ECO", (value: unknown, other: unknown) => JSON.stringify([value, other]));
  functions.associate("MATRICE", (values: unknown[][]) => JSON.stringify(values));
  functions.associate("SERIE", (n: number) =>
    Array.from({ length: n }, (_, i) => [i, i === 1 ? null : `r${String(i)}`]),
  );
  functions.associate("LENTO", (value: unknown) => new Promise((resolve) => setTimeout(() => resolve(value), 30)));
  functions.associate("DOVE", (_: unknown, invocation: CustomFunctions.Invocation) => invocation.address);
  functions.associate("SBAGLIA", (how: string) => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the way that Excel wants it
    if (how === "n/d") throw new functions.Error(functions.ErrorCode.notAvailable, "manca");
    if (how === "nan") return NaN;
    throw new Error("guasto");
  });
});

it("calls the real runtime with values, blanks, texts and what is left out", async () => {
  type("A1:A3", [[0.5], [""], ["'sì"]]);
  type("C1", "=PERF.DOPPIO(A1)");
  type("C2", "=PERF.ECO(A2)");
  type("C3", '=PERF.ECO("a ""b"", c",10%)');
  type("C4", "=PERF.MATRICE(A1:A3)");
  type("C5", "=PERF.ECO(TRUE,A3)");
  type("C6", "=PERF.DOVE(A1)");
  await office.functions.calculated();
  expect(["C1", "C2", "C3", "C4", "C5", "C6"].map(at)).toEqual([
    1,
    "[null,null]",
    '["a \\"b\\", c",0.1]',
    '[[0.5],[null],["sì"]]',
    '[true,"sì"]',
    "Foglio1!C6",
  ]);
  expect(office.problems).toEqual([]);
});

it("can send blank cells as 0, which was reported of the desktop", async () => {
  office = await bootOffice({ functionsMetadata: metadata, blanks: 0 });
  type("C1", "=PERF.MATRICE(A1:B1)");
  await office.functions.calculated();
  expect(at("C1")).toBe("[[0,0]]");
});

it("shows errors as Excel does", async () => {
  type("A1", "#DIV/0!");
  type("C1", '=PERF.SBAGLIA("n/d")');
  type("C2", '=PERF.SBAGLIA("x")');
  type("C3", "=PERF.DOPPIO(A1)");
  type("C4", '=PERF.DOPPIO("dieci")');
  type("C5", "=PERF.NIENTE(1)");
  type("C6", "=PERF.DOPPIO()");
  type("C7", '=PERF.SBAGLIA("nan")');
  await office.functions.calculated();
  expect(["C1", "C2", "C3", "C4", "C5", "C6", "C7"].map(at)).toEqual([
    "#N/A",
    "#VALUE!",
    "#DIV/0!",
    "#VALUE!",
    "#NAME?",
    "#VALUE!",
    "#VALUE!",
  ]);
});

it("is busy, then calculates again what depends on a change", async () => {
  type("A1", 2);
  type("B1", "=PERF.LENTO(A1)");
  type("C1", "=PERF.DOPPIO(B1)");
  type("D1", "=SUM(A1:C1)");
  expect(["B1", "C1", "D1"].map(at)).toEqual(["#BUSY!", "#BUSY!", "#BUSY!"]);
  await office.functions.calculated();
  expect(["B1", "C1", "D1"].map(at)).toEqual([2, 4, 8]);
  type("A1", 10);
  await office.functions.calculated();
  expect(["B1", "C1", "D1"].map(at)).toEqual([10, 20, 40]);
});

it("spills, and says when something is in the way", async () => {
  type("A1", "=PERF.SERIE(3)");
  await office.functions.calculated();
  expect(["A1", "B1", "A2", "B2", "B3"].map(at)).toEqual([0, "r0", 1, 0, "r2"]);
  type("B2", "mio");
  await office.functions.calculated();
  expect(["A1", "B1", "A2", "B2", "B3"].map(at)).toEqual(["#SPILL!", "", "", "mio", ""]);
  type("B2", "");
  await office.functions.calculated();
  expect(["A1", "B3"].map(at)).toEqual([0, "r2"]);
  type("A1", "");
  await office.functions.calculated();
  expect(["A1", "A2", "B3"].map(at)).toEqual(["", "", ""]);
});

it("leaves the formulas that it does not know as they are, and says so", async () => {
  type("A1", "=IF(B1>0,1,2)");
  type("A2", "=VLOOKUP(1,B:C,2)");
  await office.functions.calculated();
  expect(at("A1")).toBe(0);
  expect(office.functions.notCalculated()).toEqual(["=IF(B1>0,1,2)", "=VLOOKUP(1,B:C,2)"]);
});

it("calculates a thousand formulas written by the add-in in one request", async () => {
  const formulas = Array.from({ length: 1000 }, (_, i) => [`=PERF.DOPPIO(A${String(i + 1)})`]);
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Foglio1");
    sheet.getRange("A1:A1000").values = formulas.map((_, i) => [i]);
    sheet.getRange("B1:B1000").formulas = formulas;
    await context.sync();
  });
  await office.functions.calculated();
  expect(["B1", "B2", "B1000"].map(at)).toEqual([0, 2, 1998]);
});
