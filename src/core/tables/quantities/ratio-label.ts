// SPDX-License-Identifier: EUPL-1.2
import { fold } from "../../values/fold";

/** «Interventi economici + ammortamenti, al netto di …»: names, still to be found in a table. */
export interface NamedSum {
  readonly terms: readonly { readonly name: string; readonly sign: 1 | -1 }[];
  /** What «al netto di» or «esclusi» takes away, in one text: it may be one name or several. */
  readonly net: string;
}

/** A label that says how its figure comes about: one sum over another. */
export interface RatioLabel {
  readonly numerator: NamedSum;
  readonly denominator: NamedSum;
}

const OF = "(?:(?:di|del|dello|della|dei|degli|delle|tra|fra) |dell')";
const ON = "(?: (?:su|sul|sullo|sulla|sui|sugli|sulle) | sull')";
const SHARE = "(?:incidenza|peso|quota|percentuale|rapporto|%)(?: (?:percentuale|%|media))?";
/** «Incidenza di A su B», «Percentuale degli A sul totale dei B». */
const SHARE_OF = new RegExp(`^${SHARE} ${OF}?(.+?)${ON}(.+)$`);
const BETWEEN = /^rapporto (?:percentuale )?(?:tra|fra) (.+?) (?:e|ed) (.+)$/;
const LEAD = new RegExp(`^${SHARE} ${OF}?`);
/** «… × 100», «… *100», «… %» at the end: the scale, no quantity. */
const SCALE = /\s*(?:[x×*]\s*100|per 100|\(?%\)?)\s*$/;
/** Strokes that divide nothing: «M/L», «e/o», «2021/2022». */
const NO_DIVISION = /(?<![\p{L}\d])(\p{L}{1,2}|(?:19|20)?\d\d)\/(\p{L}{1,2}|(?:19|20)?\d\d)(?![\p{L}\d])/gu;
const NET =
  /[,(\s]*\b(?:al netto|netto|esclus[oaie]|escludendo|ad esclusione|con esclusione)\b\s*(?:di|del|dello|della|dei|degli|delle|dell'|da|dal|dai|dalle|dalla)?\s*([^()]*)\)?\s*$/;

/** A quick look: most labels are no ratio. */
const MAY_BE_RATIO = /\/|^\W*(?:%|incidenza|peso|quota|percentuale|rapporto)/i;

/** null where the label is no ratio, or may be taken apart in more than one way. */
export function parseRatioLabel(label: string): RatioLabel | null {
  if (!MAY_BE_RATIO.test(label)) return null;
  const text = fold(afterName(label)).replace(NO_DIVISION, "$1$2").replace(SCALE, "");
  const sides = dividedAt(text) ?? spelledOut(text);
  if (sides === null) return null;
  const [numerator, denominator] = sides.map(parseSum);
  return numerator && denominator ? { numerator, denominator } : null;
}

/** «Indice di struttura = A/B», «Autonomia: A/B»: what stands before is the name of the index. */
function afterName(label: string): string {
  const at = Math.max(label.lastIndexOf("="), label.indexOf(": "));
  return at > 0 && /\//.test(label.slice(at)) ? label.slice(at + 1).trim() : label;
}

function dividedAt(text: string): readonly [string, string] | null {
  const strokes = [...outside(text)].filter(({ sign }) => sign === "/");
  if (strokes.length !== 1) return null;
  const { at } = strokes[0]!;
  const [above, below] = [text.slice(0, at).trim().replace(LEAD, ""), text.slice(at + 1).trim()];
  // «A/B+C» without brackets: over B, or over B and C; «A/B – Servizio C» takes nothing away
  return above === "" || below === "" || [...outside(below)].length > 0 ? null : [above, below];
}

function spelledOut(text: string): readonly [string, string] | null {
  if (text.includes("/")) return null;
  const found = SHARE_OF.exec(text) ?? BETWEEN.exec(text);
  return found ? [found[1]!, found[2]!] : null;
}

/** Signs of arithmetic outside brackets; a hyphen counts where blanks set it apart from words. */
function* outside(text: string): Generator<{ readonly sign: string; readonly at: number }> {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (sign === "(") depth++;
    else if (sign === ")") depth--;
    else if (depth > 0) continue;
    else if (sign === "/" || sign === "+") yield { sign, at };
    else if (/[-–]/.test(sign) && text[at - 1] === " " && text[at + 1] === " ") yield { sign: "-", at };
  }
}

function parseSum(side: string): NamedSum | null {
  const bare = withoutBrackets(side.trim());
  const taken = NET.exec(bare);
  const named = taken ? bare.slice(0, taken.index) : bare;
  const terms: { name: string; sign: 1 | -1 }[] = [];
  let [from, sign]: [number, 1 | -1] = [0, 1];
  for (const { sign: next, at } of outside(named)) {
    terms.push({ name: named.slice(from, at).trim(), sign });
    [from, sign] = [at + 1, next === "-" ? -1 : 1];
  }
  terms.push({ name: named.slice(from).trim(), sign });
  // «A + B al netto di C»: of which of them changes nothing in the sum
  return terms.some(({ name }) => name === "") ? null : { terms, net: taken?.[1]?.trim() ?? "" };
}

/** «(A + B)» -> «A + B»; «A (B)» stays. */
function withoutBrackets(text: string): string {
  if (!text.startsWith("(") || !text.endsWith(")")) return text;
  let depth = 0;
  for (let at = 0; at < text.length - 1; at++) {
    if (text[at] === "(") depth++;
    else if (text[at] === ")") depth--;
    if (depth === 0) return text;
  }
  return text.slice(1, -1).trim();
}
