// SPDX-License-Identifier: EUPL-1.2
// What rules say of a table, from the cells as somebody would type them.
import { readTables } from "../../src/core/tables/reading/read-table";
import { tablesOf } from "../../src/core/reading/other-tables";
import { runChecks } from "../../src/core/checks/run";
import { NO_INPUTS } from "../../src/core/checks/inputs";
import type { Finding } from "../../src/core/checks/finding";
import { addressOf } from "../../src/core/workbook/address";
import { gridCells, type Grid } from "../reading/grid";
import { snapshotOf, workbookData } from "../workbook/in-memory";
import { buildScorecard } from "./build-scorecard";
import { said } from "./findings-of";

/** Findings of the rules on the arithmetic of tables (TAB001 to TAB006); of one of them if it is named. */
export function tableFindings(rows: Grid, rule = "TAB00[1-6]"): readonly Finding[] {
  const { sheets } = snapshotOf(workbookData({ Foglio: gridCells(rows) }));
  const tables = readTables(sheets, sheets.flatMap(tablesOf));
  const findings = runChecks(buildScorecard([]), undefined, { ...NO_INPUTS, tables });
  return findings.filter(({ rule: code }) => new RegExp(`^(?:${rule}|PERF000)$`).test(code));
}

/** "TAB001 C10 error [D9 C9]: message" */
export function saidOfTable(rows: Grid, rule?: string): readonly string[] {
  const findings = tableFindings(rows, rule);
  return said(findings).map((text, at) => {
    const { rule: code, related } = findings[at]!;
    const cells = related.map(({ at: { row, column } }) => addressOf(row, column)).join(" ");
    return `${code} ${text.replace(": ", ` [${cells}]: `)}`;
  });
}
