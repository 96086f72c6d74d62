// SPDX-License-Identifier: EUPL-1.2
import { readCsvTables, readQuotedLines } from "./printed";

const csv = readCsvTables();
const quoted = readQuotedLines();

const DASHBOARDS = [
  "affari-generali",
  "promozione",
  "comunicazione-e-studi",
  "registro-imprese",
  "sportelli-polifunzionali",
  "regolazione-del-mercato",
  "risorse-strumentali",
  "risorse-finanziarie",
  "risorse-umane",
  "azienda-speciale",
  "segretario-generale",
  "dirigente",
];

describe("the CSV files against the quoted lines", () => {
  test("the quoted lines are those of the tables, each once, in the order of the source", () => {
    const lines = quoted.map(({ line }) => line);
    expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
    expect(lines).toHaveLength(542);
  });

  test("each quoted line is one row of its table's CSV, with the same cells, and there are no other rows", () => {
    const asCsv = [...csv].flatMap(([table, rows]) =>
      // Only a note below a table is shorter than the table
      rows.map(({ line, kind, cells }) => ({ table, line, text: kind === "nota" ? cells[0]! : cells.join("\t") })),
    );
    expect(asCsv.sort((a, b) => a.line - b.line)).toEqual(quoted);
  });

  test("all rows of a table have the same number of cells", () => {
    for (const [table, rows] of csv) {
      const widths = new Set(rows.filter(({ kind }) => kind !== "nota").map(({ cells }) => cells.length));
      expect([table, widths.size]).toEqual([table, 1]);
    }
  });

  test("what the text conversion lost is flagged, and nothing else", () => {
    const lost = (loss: string): number[] =>
      [...csv.values()].flat().flatMap((row) => (row.loss === loss ? [row.line] : []));
    expect(new Set([...csv.values()].flat().map(({ loss }) => loss))).toEqual(
      new Set(["", "solo-percentuale", "etichetta-tagliata", "colonne-spostate"]),
    );
    expect(lost("etichetta-tagliata").sort()).toEqual([1099, 1100, 1103, 1104]);
    expect(lost("colonne-spostate").sort()).toEqual([420, 421, 422, 423]);
    const bare = [...csv.values()]
      .flat()
      .filter(({ kind, cells }) => kind === "indicatore" && cells.join("") === "100%");
    expect(lost("solo-percentuale").sort()).toEqual(bare.map(({ line }) => line).sort());
  });
});

describe("what the report is known to hold", () => {
  const strategic = [...csv.keys()].filter((table) => table.startsWith("strategico-"));
  const rows = [...strategic, ...DASHBOARDS].flatMap((table) => csv.get(table)!);
  const indicators = rows.filter(({ kind }) => kind === "indicatore").map(({ cells }) => cells);
  const objectives = rows.filter(({ kind }) => kind === "obiettivo").map(({ cells }) => cells);

  test("13 dashboards: the strategic one, in 12 tables, and 12 others", () => {
    expect(strategic).toHaveLength(12);
    expect(DASHBOARDS).toHaveLength(12);
  });

  test("59 objectives, 57 with a declared percentage", () => {
    expect(objectives).toHaveLength(59);
    expect(objectives.filter((cells) => cells[4] !== "")).toHaveLength(57);
  });

  test("256 indicators: 212 with a target, 24 with a value only, 20 with only a percentage", () => {
    expect(indicators).toHaveLength(256);
    const withTarget = indicators.filter((cells) => cells[3] !== "");
    expect(withTarget).toHaveLength(212);
    expect(indicators.filter((cells) => cells[2] !== "" && cells[3] === "")).toHaveLength(24);
    expect(indicators.filter((cells) => cells[2] === "" && cells[3] === "")).toHaveLength(20);
    expect(withTarget.filter((cells) => cells[4] === "100%")).toHaveLength(195);
    expect(withTarget.filter((cells) => cells[4] === "")).toHaveLength(2);
  });
});
