// SPDX-License-Identifier: EUPL-1.2
import { foldHeading } from "../../values/fold";
import type { ColumnRole } from "./headings";

/** Headings with their instructions may be this long; what is longer is a text. */
const LONGEST = 200;
/** What is asked of whoever fills the column: «(indicare il valore numerico)», «: riportare …». */
const BRACKETS = /\([^()]*\)|\[[^[\]]*\]/g;
const EXPLANATION = /(?:[:;\n]|\s[–—-]\s).*$/su;

/** Words of columns that speak of the figures, and hold others. */
const ABOUT_FIGURES =
  /scost|differenz|\bdelta\b|variazion|punteggi|\bpunti\b|\bpes[oi]\b|motivazion|\bnote\b|annotazion|osservazion|criticit|\bcaus[ae]\b|\bdata\b|\bdate\b|tempistic|unita|\bfont[ei]\b|sogli|precedent|storic|inizio|intermed|document|evidenz|descrizion|relazion|verifica(?! final)|import[oi]|\beuro\b|spes[ae]\b|cost[oi]\b|risors|budget|stanziament|\bindic(?:e|i|ator[ei])\b|comportament|\bpersonale\b|dipendent|rispetto/;
const PLANNED =
  /\btarget\b|\battes[oaei]\b|\bprevist[oaei]\b|\bprogrammat[oaei]\b|\bprevision[ei]\b|\boriginari[oa]\b|\bassestat[oa]\b|\bda (?:raggiungere|conseguire|ottenere)\b/;
const OBTAINED =
  /\braggiunt[oaei]\b|\bconseguit[oaei]\b|\beffettiv(?:[oaei]|amente)\b|\bottenut[oaei]\b|\bconsuntiv[oi]\b|\brilevat[oaei]\b/;
/** «Verifica finale», but «Valore finale atteso». */
const AT_THE_END = /\bfinal[ei]\b/;
const SHARE = /%|\bpercentuale\b|\bperc\b|\bgrado\b/;
const ATTAINED = /raggiun|realizz|conseg|attuaz/;

/** A heading without its brackets and what explains it; null where there was nothing of the kind. */
export function withoutInstructions(text: string): string | null {
  if (text.length > LONGEST) return null;
  const short = text.replace(BRACKETS, " ").trim();
  const bare = short.replace(EXPLANATION, "").trim() || short;
  return bare === text.trim() || bare === "" ? null : bare;
}

/** The figure that a heading never seen speaks of, by the word that it contains; null for none, or for two. */
export function figureNamed(text: string): ColumnRole | null {
  if (text.length > LONGEST || text.includes("?")) return null;
  const words = foldHeading(withoutInstructions(text) ?? text);
  if (ABOUT_FIGURES.test(words)) return null;
  if (SHARE.test(foldHeading(text)) && ATTAINED.test(words)) return "declared";
  if (PLANNED.test(words)) return OBTAINED.test(words) ? null : "target";
  return OBTAINED.test(words) || AT_THE_END.test(words) ? "actual" : null;
}

/** «Target rimodulato», «Nuovo target», «Previsione assestata»: the one that replaces the first. */
const REVISED = /rimodulat|aggiornat|rivist|revisionat|rideterminat|modificat|definitiv|assestat|\bnuov[oaie]\b/i;

/** True for the heading of a target that replaces another. */
export function isRevisedTarget(text: string): boolean {
  return REVISED.test(text);
}
