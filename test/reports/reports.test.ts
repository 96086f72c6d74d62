// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { htmlReport } from "../../src/reports/html/html-report";
import { escapeMarkdown } from "../../src/reports/markdown-escape";
import { markdownReport } from "../../src/reports/markdown-report";
import { sarifReport } from "../../src/reports/sarif-report";
import { jsonReport, type ValidationReport } from "../../src/reports/validation-report";
import { reportVerification } from "../../src/core/usecases/report/report-verification";
import { smallValidation } from "./small-validation";

const schema = (name: string) => JSON.parse(readFileSync(`docs/schema/${name}.schema.json`, "utf8")) as object;
const validation = smallValidation();

test("the JSON is what its schema says, and its criteria point at findings that serve them", () => {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  ajv.addSchema(schema("verifica-1"), "/perf/verifica/1");
  const check = ajv.compile(schema("validazione-1"));
  const report = JSON.parse(jsonReport(validation)) as ValidationReport;
  check(report);
  expect(check.errors).toBeNull();
  for (const { criterion, findings } of report.verdict.criteria)
    for (const index of findings) expect(report.findings[index]!.criteria).toContain(criterion);
  expect(report.verdict.criteria.flatMap(({ findings }) => findings).length).toBeGreaterThan(0);
});

test("an accepted finding is suppressed in the SARIF, and told in the JSON, and both are what their schemas say", () => {
  const place = { sheet: "Eccezioni", at: { row: 3, column: 0 } };
  const accepted = { reason: "Sede chiusa", role: "Dirigente", date: 44_632, expiry: 44_742, place };
  const { verification } = validation;
  const findings = verification.findings.map((each, i) => (i === 0 ? { ...each, accepted } : each));
  const given = { ...validation, verification: { ...verification, findings } };
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  const checkSarif = ajv.compile(schema("sarif-2.1.0-perf"));
  const sarif = JSON.parse(sarifReport(given)) as { runs: [{ results: { suppressions: object[] }[] }] };
  checkSarif(sarif);
  expect(checkSarif.errors).toBeNull();
  const [first, ...others] = sarif.runs[0].results;
  expect(first!.suppressions).toMatchObject([
    {
      kind: "external",
      status: "accepted",
      justification: expect.stringContaining("Sede chiusa. Deciso da: Dirigente") as string,
    },
  ]);
  expect(others.every(({ suppressions }) => suppressions.length === 0)).toBe(true);
  const checkJson = ajv.compile(schema("verifica-1"));
  const report = reportVerification(given.verification);
  checkJson(report);
  expect(checkJson.errors).toBeNull();
  expect(report.findings[0]!.accepted).toEqual({
    ...{ reason: "Sede chiusa", role: "Dirigente", date: "2022-03-12", expiry: "2022-06-30" },
    ...{ sheet: "Eccezioni", cell: "A4" },
  });
  expect(report.findings[1]!.accepted).toBeNull();
});

test("the SARIF is what its schema says, with the outcome among its properties", () => {
  const check = new Ajv2020({ allErrors: true, strict: false }).compile(schema("sarif-2.1.0-perf"));
  const report = JSON.parse(sarifReport(validation)) as { runs: { properties: { criteria: object } }[] };
  check(report);
  expect(check.errors).toBeNull();
  expect(Object.keys(report.runs[0]!.properties.criteria).join("")).toBe("abcdefghijk");
});

test.each([
  ["a|b", "a\\|b"],
  ["`x` *y* _z_ [l](u)", "\\`x\\` \\*y\\* \\_z\\_ \\[l\\](u)"],
  ["<b>&amp;</b>", "\\<b\\>&amp;amp;\\</b\\>"],
  ["=1+1", "\\=1+1"],
  ["+39", "\\+39"],
  ["-15", "\\-15"],
  ["@tutti", "\\@tutti"],
  ["1. primo", "1\\. primo"],
  ["98,83% (0.5)", "98,83% (0.5)"],
  ["due\nrighe", "due righe"],
  ["R&S 2021", "R&S 2021"],
])("text from cells is no Markdown: %s", (text, wanted) => expect(escapeMarkdown(text)).toBe(wanted));

test("every row of a table in Markdown has the cells of its heading", () => {
  const text = markdownReport(validation);
  expect(text).toContain("\\=1+1\\|\\<script\\>");
  const tables = text.split("\n\n").filter((part) => part.startsWith("|"));
  expect(tables.length).toBeGreaterThan(2);
  const cells = (line: string) => line.split(/(?<!\\)\|/).length;
  for (const table of tables) expect(new Set(table.split("\n").map(cells)).size).toBe(1);
});

test("the page runs nothing and fetches nothing, whatever a cell holds", () => {
  const page = htmlReport(validation);
  expect(page).toContain("=1+1|&lt;script&gt;alert(1)&lt;/script&gt;`&amp;amp;[x](y).xlsx");
  expect(page).not.toMatch(/<script|<link|<img|<iframe|\son\w+=|\sstyle=|(?:src|href)=|url\(|@import/i);
  expect(page).toMatch(
    /Content-Security-Policy" content="default-src &#x27;none&#x27;; style-src &#x27;sha256-[\w+/]{43}=&#x27;/,
  );
});
