// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../../../scorecard/scored";
import { dayNumber } from "../../../values/parse-date";
import type { TypedValue } from "../../../values/typed-value";
import { dateText } from "../../../wording/template";
import { fieldPlace } from "../../place";
import { defineRule } from "../../rule";
import { seenText } from "../../seen";

export const dateOutOfYear = defineRule({
  code: "VAL007",
  slug: "date-out-of-year",
  title: "Data fuori dall’anno",
  why: "La Relazione misura un anno: un risultato di prima non è di quell’anno, e una data di anni diversi è spesso un errore di battitura o un resto dell’anno passato.",
  severity: "warning",
  criteria: ["a", "f"],
  norm: "D.Lgs. 150/2009, art. 10, c. 1; DFP, Linee guida 3/2018, cap. 4",
  phases: "all",
  bodies: "all",
  options: {},
  messages: {
    actualBefore:
      "Il valore ottenuto è del {actual}, prima dell’inizio del {year}: il risultato non è di quest’anno, o la data è sbagliata. Verificarla.",
    actualAfter:
      "Il valore ottenuto è del {actual}, oltre il termine della Relazione {year} ({due}): allora non poteva essere noto. Verificare la data.",
    targetBefore:
      "Il target è il {target}, prima dell’inizio del {year}: può essere rimasto dal Piano precedente. Verificare la data.",
    targetAfter:
      "Il target è il {target}, ben oltre la fine del {year}: nell’anno non si può mancare. Indicare il traguardo dell’anno, o verificare la data.",
    most: "{count:data|date} su {total} non sono del {year}, l’anno che si legge nella cartella. Verificare quale anno è misurato, e indicarlo nel foglio «Parametri».",
  },

  workbook({ indicators }, { index, report }) {
    const { year, settings } = index;
    if (year === null) return;
    const dated = indicators.filter(isDated);
    const shown = yearOf(year.from);
    const due = dayNumber(Number(shown) + 1, 6, 30) ?? Infinity;
    const bounds = { from: year.from, due, isPlan: settings.phase === "plan" };
    const outside = dated.flatMap((indicator) => outsideOf(indicator, bounds) ?? []);
    if (outside.length >= FEWEST && outside.length > dated.length * MOST_SHARE) {
      const [first, ...others] = outside.map(({ indicator, field }) => fieldPlace(indicator, field));
      const related = others.slice(0, MOST_RELATED);
      const data = { count: outside.length, total: dated.length, year: shown };
      report({ where: first!, related, needsReview: true, messageId: "most", data });
      return;
    }
    for (const { indicator, field, messageId } of outside) {
      const seen = { actual: seenText(indicator.actual), target: seenText(indicator.target) };
      const data = { ...seen, year: shown, due: dateText(due) };
      report({ where: { indicator, field }, needsReview: true, messageId, data });
    }
  },
});

/** From this share of the dates on it is the year that is in doubt, not each of them. */
const MOST_SHARE = 0.5;
const FEWEST = 3;
const MOST_RELATED = 50;

interface Bounds {
  readonly from: number;
  /** The Relazione is due by 30 June of the year after: until then a late result may be known. */
  readonly due: number;
  readonly isPlan: boolean;
}

interface Outside {
  readonly indicator: Indicator;
  readonly field: "actual" | "target";
  readonly messageId: "actualBefore" | "actualAfter" | "targetBefore" | "targetAfter";
}

function isDated({ actual, target }: Indicator): boolean {
  return isCertainDate(actual) || isCertainDate(target);
}

function isCertainDate({ type, ambiguous }: TypedValue): boolean {
  return type === "date" && ambiguous === null;
}

/** One finding a row: of a target of another year, its result would say the same. */
function outsideOf(indicator: Indicator, { from, due, isPlan }: Bounds): Outside | null {
  const { actual, target, label, operational } = indicator;
  const isNamed = ({ number }: TypedValue): boolean => `${label} ${operational}`.includes(yearOf(number));
  if (isCertainDate(target) && !isNamed(target)) {
    if (target.number < from) return { indicator, field: "target", messageId: "targetBefore" };
    // the Piano looks three years ahead
    if (target.number > due && !isPlan) return { indicator, field: "target", messageId: "targetAfter" };
  }
  if (!isCertainDate(actual) || isNamed(actual)) return null;
  if (actual.number < from) return { indicator, field: "actual", messageId: "actualBefore" };
  return actual.number > due ? { indicator, field: "actual", messageId: "actualAfter" } : null;
}

function yearOf(day: number): string {
  return dateText(day).slice(-4);
}
