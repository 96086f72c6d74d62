// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../../../scorecard/scored";
import { fold } from "../../../values/fold";
import { fieldPlace } from "../../place";
import { defineRule } from "../../rule";
import { seenText } from "../../seen";

export const targetEqualsBaseline = defineRule({
  code: "TGT006",
  slug: "target-equals-baseline",
  title: "Target uguale al valore di partenza",
  why: "Un target pari al punto di partenza non chiede alcun miglioramento: può essere voluto, ma allora va detto che l’obiettivo è mantenere.",
  severity: "info",
  criteria: ["a"],
  norm: "D.Lgs. 150/2009, art. 5, c. 2; DFP, Linee guida 2/2017",
  phases: "all",
  bodies: "all",
  options: {},
  messages: {
    same: "Il target ({target}) è il valore di partenza: non si chiede di migliorare. Se l’obiettivo è mantenere, dirlo nel nome dell’indicatore; altrimenti alzarlo nel prossimo Piano.",
    sameAsLastYear:
      "L’indicatore è il rapporto con l’anno precedente e il target è {target}: non si chiede di migliorare. Se l’obiettivo è mantenere, dirlo nel nome dell’indicatore.",
  },

  indicator(indicator, { report }) {
    const { polarity } = indicator;
    if (polarity !== "up" && polarity !== "down") return;
    const where = { indicator, field: "target" } as const;
    const data = { target: seenText(indicator.target) };
    const { baseline } = indicator.details;
    if (baseline === null) {
      // 100 % of last year is no more than it
      if (isSame(indicator.target.number, 1) && isRatioOfYears(indicator.label))
        report({ where, needsReview: true, messageId: "sameAsLastYear", data });
    } else if (isImprovable(indicator) && isSame(baseline, indicator.target.number) && !isToKeep(indicator)) {
      report({ where, related: [fieldPlace(indicator, "baseline")], messageId: "same", data });
    }
  },
});

/** Nothing is left to gain at 100 % going up, nor at 0 going down; what is to be hit exactly is not to be improved. */
function isImprovable({ target, polarity }: Indicator): boolean {
  const isAtItsBest = polarity === "up" ? target.type === "percent" && target.number >= 1 : target.number <= 0;
  if (polarity === "up" && target.number === 0) return false;
  const isFigure = target.type === "number" || target.type === "percent";
  return isFigure && !isAtItsBest;
}

/** «Utenti anno x / utenti anno x-1», «iscritti 2021/iscritti 2020». */
function isRatioOfYears(label: string): boolean {
  const [part, whole, ...more] = label.split("/");
  if (part === undefined || whole === undefined || more.length > 0) return false;
  if (/\b[xn] ?- ?1\b/i.test(whole) && /\banno [xn]\b/i.test(part)) return true;
  if (/\banno precedente\b/i.test(whole)) return true;
  const [year, before] = [yearIn(part), yearIn(whole)];
  return year !== null && before === year - 1;
}

function yearIn(text: string): number | null {
  const years = text.match(/\b20\d\d\b/g);
  return years?.length === 1 ? Number(years[0]) : null;
}

/** The row says itself that the level is to be kept. */
function isToKeep({ label, operational }: Indicator): boolean {
  return /\b(?:manten|conserv|conferm|stabil|garanti|assicur|preserv|consolid)|\bnon (?:peggior|super|aument)/.test(
    fold(`${label} ${operational}`),
  );
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
