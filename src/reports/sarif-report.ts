// SPDX-License-Identifier: EUPL-1.2
import { sarifGaps, sarifResults, sarifSettingProblems, sarifTool } from "../core/usecases/report/report-sarif";
import type { SarifInvocation } from "../core/usecases/report/sarif";
import type { Validation } from "../core/usecases/validation";
import { explain } from "../core/wording/explain";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** One SARIF document: the findings as `perf verifica` gives them; what is proposed stands in the run's properties. */
export function sarifReport({ verification, verdict, checkedAt, version, seal }: Validation): string {
  const file = verification.workbook.name;
  const invocation: SarifInvocation = {
    executionSuccessful: true,
    exitCode: verdict.readiness === "not-ready" ? 1 : 0,
    toolExecutionNotifications: sarifGaps(verification, file),
    toolConfigurationNotifications: sarifSettingProblems(verification, file),
  };
  const run = {
    tool: sarifTool(version),
    results: sarifResults(verification, file),
    invocations: [invocation],
    properties: {
      readiness: verdict.readiness,
      reasons: verdict.reasons.map(explain),
      criteria: Object.fromEntries(verdict.criteria.map(({ criterion, outcome }) => [criterion, outcome])),
      checkedAt,
      seal: seal || null,
    },
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: "2.1.0", runs: [run] }, null, 2)}\n`;
}
