// SPDX-License-Identifier: EUPL-1.2
import { verify } from "../../../src/core/usecases/verify";
import { gridCells, type Grid } from "../../reading/grid";
import { snapshotOf, workbookData } from "../../workbook/in-memory";
import { said } from "../findings-of";

export type Sheets = Readonly<Record<string, Grid>>;

/** What a verification says of names beside scores: «Sheet!A1 severity: text». */
export function namesSaid(sheets: Sheets, hidden: readonly string[] = []): readonly string[] {
  const cells = Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, gridCells(rows)]));
  const workbook = snapshotOf(workbookData(cells));
  const { findings } = verify({
    ...workbook,
    sheets: workbook.sheets.map((each) => (hidden.includes(each.name) ? { ...each, visibility: "hidden" } : each)),
  });
  const own = findings.filter(({ rule }) => rule === "PRI001");
  return said(own).map((text, at) => `${own[at]!.place!.sheet}!${text}`);
}
