// SPDX-License-Identifier: EUPL-1.2
import { tableCoverage } from "../../checks/other-tables/table-coverage";
import type { CheckInputs } from "../../checks/inputs";
import { evidence, type CriterionJudge } from "../criterion";
import type { Evidence } from "../verdict";
import { hasSourceColumn } from "../sources";
import { isIndicator } from "../results";
import { weighed, whenProved } from "../weigh";

/** Criterion f: figures that can be read, that do not contradict each other, and whose source is said. */
export const dataReliable: CriterionJudge = ({ scorecard, inputs }, findings) => {
  const indicators = scorecard.indicators.filter(isIndicator);
  const total = indicators.length;
  const unreadable = indicators.filter(({ status }) => status === "unreadable").length;
  const sourced = indicators.filter(hasSourceColumn).length;
  const isProved = total > 0 && unreadable === 0 && sourced === total;
  return {
    outcome: weighed(findings, whenProved(isProved)),
    evidence: [
      evidence("oiv-values-unreadable", { unreadable, total }),
      evidence(sourced > 0 ? "oiv-sources" : "oiv-sources-absent", { sourced, total }),
      ...tablesChecked(inputs),
    ],
  };
};

/** That nobody spoke of a table proves nothing where it holds no relation that could fail. */
function tablesChecked({ tables }: CheckInputs): readonly Evidence[] {
  if (tables.length === 0) return [];
  const { sums, ratios, without } = tableCoverage(tables);
  const places = without.map(({ sheet, from }) => ({ sheet, at: from }));
  return [
    evidence("oiv-tables", { tables: tables.length, sums, ratios }),
    ...(without.length === 0 ? [] : [evidence("oiv-tables-unrelated", { count: without.length }, places)]),
  ];
}
