// SPDX-License-Identifier: EUPL-1.2
import { pct, type Grid } from "../grid";
import { readAs } from "../read-as";

const HEADINGS = ["Obiettivo", "Indicatore", "Target", "Risultato", "% raggiungimento"];
const BLOCKS: Grid = [
  HEADINGS,
  ["OB1 - Trasparenza", null, null, null, pct(0.9)],
  [null, "N. dati", 10, 8, pct(0.8)],
  [null, "N. atti", 2, 2, pct(1)],
  ["OB2 - Legalità", null, null, null, pct(0.5)],
  [null, "N. corsi", 4, 2, pct(0.5)],
];
const READ = [
  ["OB1", "Trasparenza", ["N. dati", "N. atti"]],
  ["OB2", "Legalità", ["N. corsi"]],
];
const reordered = (order: readonly number[]): Grid => BLOCKS.map((row) => order.map((at) => row[at] ?? null));

test.each([[[0, 1, 2, 3, 4]], [[4, 3, 2, 1, 0]], [[2, 3, 0, 1, 4]], [[4, 0, 3, 1, 2]]])(
  "columns in any order: %j",
  (order) => {
    const { layout, objectives, report } = readAs(reordered(order));
    expect(layout).toBe("objective-blocks");
    expect(objectives).toEqual(READ);
    expect(report.objectives.map(({ declaredCheck }) => declaredCheck)).toEqual(["equal", "equal"]);
    expect(report.findings).toEqual([]);
  },
);

test("objectives without codes, known by their %", () => {
  const rows = BLOCKS.map((row) => row.map((cell) => (typeof cell === "string" ? cell.replace(/^OB\d - /, "") : cell)));
  expect(readAs(rows)).toMatchObject({
    layout: "objective-blocks",
    objectives: READ.map(([, ...rest]) => [null, ...rest]),
  });
});

test("objectives with codes, in a column whose % are still blank", () => {
  const rows = BLOCKS.map((row, index) => (index === 0 ? row : row.slice(0, 4)));
  expect(readAs(rows)).toMatchObject({ layout: "objective-blocks", objectives: READ });
});

test("codes in a column of their own", () => {
  const rows: Grid = [
    ["Codice", ...HEADINGS],
    ["A.1", "Trasparenza", null, null, null, pct(0.8)],
    [null, null, "N. dati", 10, 8, pct(0.8)],
    ["A.2", "Legalità", null, null, null, pct(0.5)],
    [null, null, "N. corsi", 4, 2, pct(0.5)],
  ];
  expect(readAs(rows).objectives).toEqual([
    ["A.1", "Trasparenza", ["N. dati"]],
    ["A.2", "Legalità", ["N. corsi"]],
  ]);
});

test.each([
  "Totale obiettivo",
  "Media ponderata",
  "Performance del Servizio",
  "Grado di raggiungimento dell'obiettivo",
  "PERFORMANCE COMPLESSIVA DEL SETTORE",
  "Risultato complessivo",
  "% media di raggiungimento",
])("a closing row is no objective: %s", (text) => {
  const { objectives, report } = readAs([...BLOCKS, [text, null, null, null, pct(0.7)]]);
  expect(objectives).toEqual(READ);
  expect(report.gaps).toMatchObject([{ cell: "A7", reason: { code: "total-row", args: { text } } }]);
  expect(report.findings).toEqual([]);
});

test("rows that each name a coded objective are no blocks for a sum below them", () => {
  const { layout, objectives } = readAs([
    HEADINGS,
    ["OB1 - Trasparenza", "N. dati", 10, 8, pct(0.8)],
    ["OB2 - Legalità", "N. corsi", 4, 2, pct(0.5)],
    ["Esito della struttura nel periodo", null, null, null, pct(0.65)],
  ]);
  expect(layout).toBe("flat-table");
  expect(objectives.slice(0, 2)).toEqual([
    ["OB1", "Trasparenza", ["N. dati"]],
    ["OB2", "Legalità", ["N. corsi"]],
  ]);
});
