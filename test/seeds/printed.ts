// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const SEEDS = join(__dirname, "../../seeds");
export const TABLES = join(SEEDS, "bergamo-2021");

export interface CsvRow {
  readonly line: number;
  readonly loss: string;
  readonly kind: string;
  readonly cells: readonly string[];
}

export interface QuotedLine {
  readonly table: string;
  readonly line: number;
  readonly text: string;
}

/** Every table by the name of its file. */
export function readCsvTables(): ReadonlyMap<string, readonly CsvRow[]> {
  const files = readdirSync(TABLES).filter((file) => file.endsWith(".csv"));
  return new Map(files.map((file) => [file.slice(0, -".csv".length), readCsv(join(TABLES, file))]));
}

function readCsv(path: string): CsvRow[] {
  const lines = readFileSync(path, "utf8").trimEnd().split("\n").map(csvCells);
  expect(lines[0]!.slice(0, 3)).toEqual(["riga", "perdita", "tipo"]);
  return lines
    .slice(1)
    .map(([line, loss, kind, ...cells]) => ({ line: Number(line), loss: loss!, kind: kind!, cells }));
}

/** A parser of our own, 3 lines long: the builder's would repeat its mistakes. No cell holds a line break. */
function csvCells(line: string): string[] {
  const cells = line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g);
  return [...cells].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain!);
}

export function readQuotedLines(): QuotedLine[] {
  let table = "";
  return readFileSync(join(TABLES, "tabelle.txt"), "utf8")
    .split("\n")
    .flatMap((text) => {
      if (text.startsWith("## ")) table = text.split(" ")[1]!;
      if (text.startsWith("#") || text === "") return [];
      const [, line, quoted] = /^(\d+)\t(.*)$/.exec(text)!;
      return [{ table, line: Number(line), text: quoted! }];
    });
}

/**
 * The number that a printed text stands for, or the text itself. Worked out digit by digit, unlike the builder,
 * which goes by patterns.
 */
export function numberOf(printed: string): number | string {
  const bare = printed.replace("€", "").replace("%", "").trim();
  if (!/\d/.test(bare) || /[^\d.,/-]/.test(bare)) return printed;
  if (bare.includes("/")) return daysSince1900(bare.split("/").map(Number));
  const parts = bare.split(/[.,]/);
  const hasDecimals = bare.includes(",") || printed.endsWith("%");
  const decimals = hasDecimals && parts.length > 1 ? parts.pop()! : "";
  const scale = 10 ** (decimals.length + (printed.endsWith("%") ? 2 : 0));
  return Number(parts.join("") + decimals) / scale;
}

/** Counted day by day from 31 December 1899 with the leap day of 1900 that spreadsheets believe in. */
function daysSince1900([day, month, year]: number[]): number {
  const lengths = (y: number): number[] => [31, y % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  let days = day!;
  for (let y = 1900; y < year!; y += 1) days += lengths(y).reduce((a, b) => a + b);
  for (const length of lengths(year!).slice(0, month! - 1)) days += length;
  return days;
}
