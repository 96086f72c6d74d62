// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../../../scorecard/scored";
import { fold } from "../../../values/fold";
import { closedDay } from "../../../values/holidays";
import { isDatedAct, MOST_SINGLE_DATES, placesOf } from "../../figures/dated-acts";
import { defineRule } from "../../rule";
import { seenText } from "../../seen";

export const dateNonWorking = defineRule({
  code: "VAL008",
  slug: "date-non-working",
  title: "Data in un giorno non lavorativo",
  why: "Un atto datato di sabato, di domenica o in un giorno festivo è possibile, ma di solito la data è quella del termine ricopiata: l’OIV ne chiede la prova.",
  severity: "info",
  criteria: ["f"],
  norm: "DFP, Linee guida 3/2018, cap. 4",
  // in the Piano nothing has been done yet
  phases: ["monitoring", "report"],
  bodies: "all",
  options: {},
  messages: {
    closed: "Il {actual} era {day}. Verificare la data, e tenere l’atto che la prova.",
    many: "{count:data|date} su {total} cadono di sabato, di domenica o in un giorno festivo. Verificare se sono le date degli atti o quelle dei termini.",
  },

  workbook({ indicators }, { report }) {
    const dated = indicators.filter((row) => isDatedAct(row) && !isEvent(row));
    const closed = dated.filter(({ actual }) => closedDay(actual.number) !== null);
    if (closed.length > MOST_SINGLE_DATES) {
      report({ ...placesOf(closed), messageId: "many", data: { count: closed.length, total: dated.length } });
      return;
    }
    for (const indicator of closed) {
      const day = DAYS[closedDay(indicator.actual.number)!];
      report({
        where: { indicator, field: "actual" },
        messageId: "closed",
        data: { actual: seenText(indicator.actual), day },
      });
    }
  },
});

const DAYS = { saturday: "un sabato", sunday: "una domenica", holiday: "un giorno festivo" } as const;

/** What is made for the public is made on the days when the public comes. */
const EVENT =
  /\b(?:event[oi]|fier[ae]|mostr[ae]|festival|fest[ae]\b|manifestazion|concert|spettacol|sagr[ae]|mercat[oi]\b|open day|giornat[ae]|inaugurazion|cerimoni|elezion|referend|gar[ae] sportiv|torne[oi]|visit[ae] guidat|notte|premiazion)/;

function isEvent({ label, operational }: Indicator): boolean {
  return EVENT.test(fold(`${label} ${operational}`));
}
