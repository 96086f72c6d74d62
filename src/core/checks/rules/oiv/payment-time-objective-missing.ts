// SPDX-License-Identifier: EUPL-1.2
import { themesOf } from "../../index/themes";
import { defineRule } from "../../rule";
import { isWholeReport, WHOLE_REPORT } from "../../structure/whole-report";

export const paymentTimeObjectiveMissing = defineRule({
  code: "OIV004",
  slug: "payment-time-objective-missing",
  title: "Nessun obiettivo sui tempi di pagamento",
  why: "Dal 2023 i dirigenti responsabili dei pagamenti devono avere un obiettivo sul rispetto dei tempi, che pesa almeno il 30 % della retribuzione di risultato: se manca, l’OIV lo contesta.",
  severity: "warning",
  criteria: ["i"],
  norm: "D.L. 13/2023, art. 4-bis; L. 145/2018, art. 1, c. 859",
  phases: "all",
  bodies: "all",
  // the decree was converted in April 2023
  options: { ...WHOLE_REPORT, fromYear: 2023 },
  messages: {
    missing:
      "Anno {year}: nessuno dei {indicators:indicatore|indicatori} riguarda i tempi di pagamento, che dal 2023 sono un obiettivo dei dirigenti responsabili. Indicare dove l’obiettivo è assegnato e misurato, o aggiungerlo.",
  },

  workbook(scorecard, { index, options, report }) {
    const year = index.settings.year ?? scorecard.year;
    if (year === null || year < options.fromYear || !isWholeReport(scorecard, options)) return;
    if (themesOf(scorecard).about("payments").length > 0) return;
    const data = { year: String(year), indicators: scorecard.indicators.length };
    report({ where: null, needsReview: true, messageId: "missing", data });
  },
});
