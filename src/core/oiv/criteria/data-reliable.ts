// SPDX-License-Identifier: EUPL-1.2
import { evidence, type CriterionJudge } from "../criterion";
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
  const tables = inputs.tables.length;
  return {
    outcome: weighed(findings, whenProved(isProved)),
    evidence: [
      evidence("oiv-values-read", { read: total - unreadable, total }),
      evidence(sourced > 0 ? "oiv-sources" : "oiv-sources-absent", { sourced, total }),
      ...(tables > 0 ? [evidence("oiv-tables", { tables })] : []),
    ],
  };
};
