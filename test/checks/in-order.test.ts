// SPDX-License-Identifier: EUPL-1.2
import type { Finding, Severity } from "../../src/core/checks/finding";
import { inOrder } from "../../src/core/checks/in-order";
import { findingsText } from "../../src/cli/text/findings-text";
import { findingsSheet } from "../../src/core/summaries/findings-sheet";
import { markdownReport } from "../../src/reports/markdown-report";
import { htmlReport } from "../../src/reports/html/html-report";
import { smallValidation } from "../reports/small-validation";

function finding(rule: string, severity: Severity, row: number): Finding {
  const place = { sheet: "Tributi", at: { row, column: 2 } };
  const data = { actual: "vuoto", target: "3" };
  return {
    ...{ rule, slug: "actual-missing", severity, needsReview: false, messageId: "missing", data, place },
    ...{ criteria: ["c"], related: [], fix: null, accepted: null },
  };
}

/** A habit that begins the sheet, and faults of their own below it. */
const findings = [
  finding("VAL001", "warning", 0),
  finding("REA003", "error", 1),
  finding("REA003", "error", 2),
  finding("TAB001", "error", 3),
  finding("VAL001", "error", 4),
  finding("TGT001", "warning", 5),
  finding("VAL001", "info", 6),
];

test("the gravest first, then the rules that say few things, the first to speak on a tie", () => {
  const told = inOrder(findings).map(({ severity, rule, findings: own }) => [severity, rule, own.length]);
  expect(told).toEqual([
    ["error", "TAB001", 1],
    ["error", "VAL001", 1],
    ["error", "REA003", 2],
    ["warning", "VAL001", 1],
    ["warning", "TGT001", 1],
    ["info", "VAL001", 1],
  ]);
});

test("findings of one rule stay as they are read", () => {
  expect(inOrder(findings)[2]!.findings.map(({ place }) => place!.at.row)).toEqual([1, 2]);
});

test("sheet, text, page and Markdown have the one order", () => {
  const validation = smallValidation();
  const given = { ...validation, verification: { ...validation.verification, findings } };
  const wanted = ["TAB001", "VAL001", "REA003", "VAL001", "TGT001", "VAL001"];
  const rules = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, rule]) => rule);
  const sheet = findingsSheet(findings, null).content.rows.slice(4);
  const listed = sheet.map((row) => String(row!.cells[9]!.value).slice(0, 6));
  expect(listed).toEqual(["TAB001", "VAL001", "REA003", "REA003", "VAL001", "TGT001", "VAL001"]);
  expect(rules(findingsText(findings, false).join("\n"), /^[A-Z]+ ([A-Z]{3}\d{3}) /gm)).toEqual(wanted);
  expect(rules(markdownReport(given), /^#### ([A-Z]{3}\d{3}) /gm)).toEqual(wanted);
  expect(rules(htmlReport(given), /scope="rowgroup"[^>]*>([A-Z]{3}\d{3})/g)).toEqual(wanted);
});
