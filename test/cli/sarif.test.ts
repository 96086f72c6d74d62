// SPDX-License-Identifier: EUPL-1.2
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv/dist/2020";
import { RULES } from "../../src/core/checks/registers/all";
import type { SarifInvocation, SarifResult, SarifTool } from "../../src/core/usecases/report/sarif";
import { BERGAMO, newFolder, perf } from "./perf";

interface Run {
  readonly tool: SarifTool;
  readonly results: readonly SarifResult[];
  readonly invocations: readonly [SarifInvocation];
}

const isSarif = new Ajv({ allErrors: true, strictTypes: false }).compile(
  JSON.parse(readFileSync("docs/schema/sarif-2.1.0-perf.schema.json", "utf8")) as object,
);

function sarif(...files: string[]): { readonly code: number | null; readonly run: Run; readonly err: string } {
  const { code, out, err } = perf("verifica", ...files, "--formato", "sarif");
  const log = JSON.parse(out) as { readonly runs: readonly [Run] };
  isSarif(log);
  expect(isSarif.errors).toBeNull();
  return { code, run: log.runs[0], err };
}

interface FindingJson {
  readonly rule: string;
  readonly severity: "error" | "warning" | "info";
  readonly needsReview: boolean;
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
}

test("says the same findings as the JSON, in the same order, each with its cell", () => {
  const { code, run } = sarif(BERGAMO);
  const report = JSON.parse(perf("verifica", BERGAMO, "--formato", "json").out) as { findings: FindingJson[] };
  const levels = { error: "error", warning: "warning", info: "note" };
  expect(run.results.length).toBeGreaterThan(50);
  expect(
    run.results.map(({ ruleId, kind, level, message, locations: [place] }) => [
      ruleId,
      kind,
      level,
      message.text,
      place!.physicalLocation.artifactLocation.uri,
      place!.logicalLocations![0]!.fullyQualifiedName,
    ]),
  ).toEqual(
    report.findings.map(({ rule, severity, needsReview, message, sheet, cell }) => [
      rule,
      needsReview ? "review" : "fail",
      needsReview ? "none" : levels[severity],
      message,
      "bergamo-2021.xlsx",
      `${sheet}!${cell}`,
    ]),
  );
  expect(new Set(run.results.map(({ kind }) => kind))).toEqual(new Set(["fail", "review"]));
  expect([code, run.invocations[0].exitCode, run.invocations[0].executionSuccessful]).toEqual([1, 1, true]);
});

test("knows every rule, points each result at its own, and each rule at a page that exists", () => {
  const { run } = sarif(BERGAMO);
  const { rules } = run.tool.driver;
  expect(rules.map(({ id, name }) => [id, name])).toEqual(RULES.map(({ code, slug }) => [code, slug]));
  expect(run.results.filter(({ ruleId, ruleIndex }) => rules[ruleIndex]?.id !== ruleId)).toEqual([]);
  for (const { id, help } of rules) {
    const page = /\]\((docs\/regole\/.+)\)$/.exec(help.markdown)![1]!;
    expect(readFileSync(page, "utf8")).toContain(`# ${id} `);
  }
});

test("cells that were not understood are notices, not silence", () => {
  const { run } = sarif(BERGAMO);
  expect(run.invocations[0].toolExecutionNotifications).toMatchObject([
    { descriptor: { id: "unreadable-value" }, level: "warning", locations: [{ logicalLocations: [{ name: "C22" }] }] },
  ]);
});

test("several files are one run; one that cannot be read is a notice, and the others are verified", () => {
  const folder = newFolder();
  const [first, second] = ["Comune di Prova, cruscotto #1 50%.xlsx", "b.xlsx"].map((name) => path.join(folder, name));
  copyFileSync(BERGAMO, first!);
  writeFileSync(second!, "non è una cartella");
  const { code, run, err } = sarif(second!, BERGAMO, first!);
  const files = run.results.map(({ locations }) =>
    decodeURIComponent(locations[0]!.physicalLocation.artifactLocation.uri),
  );
  expect(new Set(files)).toEqual(new Set(["bergamo-2021.xlsx", path.basename(first!)]));
  expect(files).toEqual([...files].sort((a, b) => (a === b ? 0 : a.startsWith("b") ? -1 : 1)));
  expect(run.invocations[0]).toMatchObject({ executionSuccessful: false, exitCode: 2 });
  expect(run.invocations[0].toolExecutionNotifications[0]).toMatchObject({
    level: "error",
    locations: [{ physicalLocation: { artifactLocation: { uri: "b.xlsx" } } }],
  });
  expect(err).toContain("b.xlsx: ");
  expect(code).toBe(2);
});

test("files of one name are told apart by their path", () => {
  const folder = newFolder();
  const twins = ["uno", "due"].map((name) => path.join(folder, name, "cruscotto.xlsx"));
  for (const twin of twins) {
    mkdirSync(path.dirname(twin));
    copyFileSync(BERGAMO, twin);
  }
  const uris = sarif(...twins).run.results.map(({ locations }) => locations[0]!.physicalLocation.artifactLocation.uri);
  expect([...new Set(uris)].map((uri) => uri.split("/").slice(-2).join("/"))).toEqual([
    "uno/cruscotto.xlsx",
    "due/cruscotto.xlsx",
  ]);
});

test("nothing found is a document too", () => {
  const { code, run } = sarif(path.join(newFolder(), "manca.xlsx"));
  expect([code, run.results, run.invocations[0].toolExecutionNotifications.length]).toEqual([2, [], 1]);
});
