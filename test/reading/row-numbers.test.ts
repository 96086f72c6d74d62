// SPDX-License-Identifier: EUPL-1.2
import type { Grid, GridCell } from "./grid";
import { readAs } from "./read-as";

const REST = ["Indicatore", "Unità", "Target 2024", "Risultato 2024"];
const ROADS = ["Strade asfaltate", "Segnalazioni risolte", "Alberi messi a dimora"];
const WASTE = ["Raccolta differenziata", "Rifiuto pro capite"];
const FIGURES = ["n.", 10, 8];

/** Each indicator after what stands in the first column of its row. */
const rowsOf = (labels: readonly string[], numbers: readonly GridCell[]): Grid =>
  labels.map((label, index) => [numbers[index]!, label, ...FIGURES]);

const twoTables = (heading: string, first: readonly GridCell[], second: readonly GridCell[]): Grid => [
  ["Settore III"],
  [],
  ["TE2 - Manutenzione strade e verde"],
  [heading, ...REST],
  ...rowsOf(ROADS, first),
  [null, "Realizzazione obiettivo"],
  [],
  ["TE3 - Igiene urbana"],
  [heading, ...REST],
  ...rowsOf(WASTE, second),
];

const ONE_OF_EACH = [
  [null, "TE2 - Manutenzione strade e verde", ROADS],
  [null, "TE3 - Igiene urbana", WASTE],
];

test.each(["N.", "Nr.", "N°", "Num.", "#", "Progr.", "N. ind.", "Cod. ind.", "Ind."])(
  "«%s» that begins again in each table numbers the rows",
  (heading) => {
    expect(readAs(twoTables(heading, [1, 2, 3], [1, 2]), "Tecnico").objectives).toEqual(ONE_OF_EACH);
    expect(readAs(twoTables(heading, ["1", "2", "3"], ["1", "2"]), "Tecnico").objectives).toEqual(ONE_OF_EACH);
  },
);

test("headings that stand again at each page go on counting", () => {
  const pages = [...rowsOf(ROADS, [1, 2, 3]), ["N.", ...REST], ...rowsOf(WASTE, [4, 5])];
  expect(readAs([["N.", ...REST], ...pages], "Tecnico").objectives).toEqual([[null, "Tecnico", [...ROADS, ...WASTE]]]);
});

test("«N.» that begins again below the same headings numbers the rows of each part", () => {
  const rows = [...rowsOf(ROADS, [1, 2, 3]), ...rowsOf(WASTE, [1, 2])];
  expect(readAs([["N.", ...REST], ...rows], "Tecnico").objectives).toEqual([[null, "Tecnico", [...ROADS, ...WASTE]]]);
});

test.each(["N.", "Cod.", "Codice", "N. ob."])(
  "«%s» that comes more than once in its table groups the rows",
  (heading) => {
    const { objectives } = readAs([[heading, ...REST], ...rowsOf([...ROADS, ...WASTE], [1, 1, 2, 2, 2])]);
    expect(objectives.map(([code, , labels]) => [code, labels.length])).toEqual([
      ["1", 2],
      ["2", 3],
    ]);
  },
);

test("codes that come back stay codes, and are no count", () => {
  const { objectives } = readAs([["Cod.", ...REST], ...rowsOf([...ROADS, ...WASTE], [1, 2, 3, 1, 2])]);
  expect(objectives.map(([code]) => code)).toEqual(["1", "2", "3", "1", "2"]);
});

test("a number beside the name of the objective, or in front of it, stays its code", () => {
  const beside = readAs([
    ["N.", "Obiettivo", ...REST],
    [1, "Strade", ROADS[0]!, ...FIGURES],
    [2, "Rifiuti", WASTE[0]!, ...FIGURES],
  ]);
  const before = readAs([
    ["Obiettivo", ...REST],
    ["1. Strade", ROADS[0]!, ...FIGURES],
    ["2. Rifiuti", WASTE[0]!, ...FIGURES],
  ]);
  for (const { objectives } of [beside, before])
    expect(objectives.map(([code, name]) => [code, name])).toEqual([
      ["1", "Strade"],
      ["2", "Rifiuti"],
    ]);
});

test.each<[string, string, readonly GridCell[]]>([
  ["a number", "Ind.", [1, 2, 3]],
  ["a number written as text", "Ind.", ["1", "2", "3"]],
  ["a code", "Indicatore", ["I.1", "I.2", "I.3"]],
])("beside the column that names the indicators, another one holds %s", (_, heading, marks) => {
  const named = [...REST.slice(1), "Obiettivo"];
  const rows = ROADS.map((label, index) => [marks[index]!, label, ...FIGURES, index === 0 ? "Strade" : "Verde"]);
  expect(readAs([[heading, "Descrizione indicatore", ...named], ...rows]).objectives).toEqual([
    [null, "Strade", [ROADS[0]]],
    [null, "Verde", ROADS.slice(1)],
  ]);
});
