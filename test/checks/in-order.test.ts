// SPDX-License-Identifier: EUPL-1.2
import type { Acceptance, Finding, Severity } from "../../src/core/checks/finding";
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

const ACCEPTANCE: Acceptance = {
  ...{ reason: "Il dato è dell’ente capofila", role: "Segretario Generale", date: 44_632, expiry: null },
  place: { sheet: "Eccezioni", at: { row: 5, column: 0 } },
};

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

test("what is accepted comes last, by gravity, and is no longer among what its rule says", () => {
  const some = findings.map((each, i) => (i === 2 || i === 5 ? { ...each, accepted: ACCEPTANCE } : each));
  const told = inOrder(some).map(({ severity, rule, isAccepted }) => `${severity} ${rule}${isAccepted ? " ok" : ""}`);
  expect(told).toEqual([
    ...["error REA003", "error TAB001", "error VAL001", "warning VAL001", "info VAL001"],
    ...["error REA003 ok", "warning TGT001 ok"],
  ]);
});

test("sheet, text, page and Markdown say of an accepted finding that it is, why, by whom and until when", () => {
  const validation = smallValidation();
  const some = findings.map((each, i) => (i === 2 ? { ...each, accepted: ACCEPTANCE } : each));
  const given = { ...validation, verification: { ...validation.verification, findings: some } };
  const why = "Il dato è dell’ente capofila. Deciso da: Segretario Generale, 12/03/2022.";
  const row = findingsSheet(some, null)
    .content.rows.at(-1)!
    .cells.map(({ value }) => value);
  expect([row[0], row[1], row.at(-1)]).toEqual([7, "errore", `Accettata. ${why}`]);
  const text = findingsText(some, false).join("\n");
  expect(text).toContain("SEGNALAZIONI: 4 errori (di cui 1 accettato), 2 avvisi, 1 informazione");
  expect(text).toMatch(/ERRORE ACCETTATO REA003 .*\n {2}Tributi!C3 \[accettata\]: .*\n {6}Eccezione: Il dato/);
  expect(markdownReport(given)).toContain(`**Accettata.** ${why}`);
  expect(markdownReport(given)).toMatch(
    /### Accettate con un’eccezione motivata \(1\)\n\n#### REA003 .*, errore, criteri/,
  );
  const page = htmlReport(given);
  expect(page).toMatch(/<h3 id="accepted">Accettate con un’eccezione motivata \(1\)<\/h3>/);
  expect(page).toMatch(/class="badge warn">.*<\/svg>accettata<\/span> Il dato è dell’ente capofila\./);
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
