// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellLink, WritePlan } from "../../src/core/workbook/plan";
import type { HostWorkbook } from "../../workbench/host/workbook/model";
import { theSheet } from "../../workbench/host/workbook/sheets";

const SEED = new Uint8Array(readFileSync(join(__dirname, "../../seeds/bergamo-2021.xlsx")));
const why = { code: "test", args: {} };

/** A workbook that is written through an adapter, and then looked at. */
export interface Written {
  write(plan: WritePlan): Promise<void>;
  workbook(): HostWorkbook;
}

const OTHER = "L'altro foglio";
const to = (column: number, sheet: string): CellLink => ({ row: 0, column, to: { sheet, row: 4, column: 2 } });
const sheet = (name: string) => {
  const cells = [0, 1, 2].map((column) => ({ column, value: `C${String(column)}`, style: "link" as const }));
  return { name, rows: [{ row: 0, cells }], columnWidths: [], frozenRows: 0, hidden: false, why };
};
const first: WritePlan = {
  edits: [],
  sheets: [sheet("Esiti"), sheet(OTHER)],
  names: [],
  conflicts: [],
  links: [{ sheet: "Esiti", links: [to(0, OTHER), to(1, "Esiti")] }],
};
const second: WritePlan = {
  ...first,
  edits: [{ sheet: "Esiti", row: 0, column: 0, old: "C0", value: null, style: "text", format: null, why }],
  sheets: [],
  links: [{ sheet: "Esiti", links: [to(1, OTHER), to(2, "Esiti")] }],
};

/** What both adapters promise of links. */
export function describeLinks(open: (bytes: Uint8Array) => Promise<Written>): void {
  const linksIn = (book: HostWorkbook) =>
    [...theSheet(book, "Esiti").hyperlinks].map(([key, link]) => [key, link.documentReference]).sort();

  it("links lead where the plan says, and change no text", async () => {
    const opened = await open(SEED);
    await opened.write(first);
    expect(linksIn(opened.workbook())).toEqual([
      [0, "'L''altro foglio'!C5"],
      [1, "'Esiti'!C5"],
    ]);
    expect([...theSheet(opened.workbook(), "Esiti").cells.values()].map(({ value }) => value)).toEqual([
      "C0",
      "C1",
      "C2",
    ]);
  });

  it("those of a refreshed sheet take the place of the old ones", async () => {
    const opened = await open(SEED);
    await opened.write(first);
    await opened.write(second);
    expect(linksIn(opened.workbook())).toEqual([
      [1, "'L''altro foglio'!C5"],
      [2, "'Esiti'!C5"],
    ]);
  });
}
