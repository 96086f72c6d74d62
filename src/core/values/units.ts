// SPDX-License-Identifier: EUPL-1.2

/** How many of the smallest unit of its family a unit is worth. */
interface UnitMeaning {
  readonly family: "time" | "days" | "months";
  readonly worth: number;
}

const UNITS: readonly (readonly [RegExp, UnitMeaning])[] = [
  [/^(?:secondi|sec\.?|'')$/, { family: "time", worth: 1 }],
  [/^(?:minuti|minuto|min\.?|m|')$/, { family: "time", worth: 60 }],
  [/^(?:ore|ora|h)$/, { family: "time", worth: 3600 }],
  [/^(?:giorn[oi]|gg?\.?)(?: (?:solari|naturali|di calendario))?$/, { family: "days", worth: 1 }],
  [/^settiman[ae]$/, { family: "days", worth: 7 }],
  [/^mes[ei]$/, { family: "months", worth: 1 }],
  [/^ann[oi]$/, { family: "months", worth: 12 }],
];
const SECONDS_A_DAY = 86_400;

/**
 * Factor that takes a figure in `from` to `to`: 60 from hours to minutes. 1 where either is no unit of time (counts of
 * things are not converted); null where no factor is exact, as from months to days.
 */
export function conversion(from: string, to: string): number | null {
  if (from === to) return 1;
  const [a, b] = [meaningOf(from), meaningOf(to)];
  if (!a || !b) return 1;
  if (a.family === b.family) return a.worth / b.worth;
  if (a.family === "days" && b.family === "time") return (a.worth * SECONDS_A_DAY) / b.worth;
  if (a.family === "time" && b.family === "days") return a.worth / (b.worth * SECONDS_A_DAY);
  return null;
}

function meaningOf(unit: string): UnitMeaning | undefined {
  return unit === "" ? undefined : UNITS.find(([pattern]) => pattern.test(unit))?.[1];
}

const KNOWN =
  /^(?:(?:€|euro|eur)(?: ?\/ ?[a-zà-ù]+)?|'|''|h|ore|ora|minut[oi]|min\.?|sec\.?|secondi|g|gg?\.?|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|punti(?: percentuali)?|p\.p\.|mq|m2|m|kg|km|ha|kwh|mwh|tep|ton\.?|t|l|litri|mc)(?: ?(?:lav(?:orativi|orative|\.)?|solari|naturali|di calendario|consecutivi|medi|medie|annui|annue))?$/;
/** Words after which a figure is no plain measure: relative, conditional, several things at once. */
const NO_UNIT =
  /(?:^| )(?:rispetto|più|piu'?|meno|in più|entro|oltre|oppure|ovvero|o|ed?|non|su|se|aumento|riduzione|incremento|decremento|diminuzione|precedente|precedenti|ogni|salvo|almeno|massimo|max|minimo|circa|ma|poi|di cui|volte|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|semestre|trimestre|quadrimestre)(?= |$)/;
const WORDS = /^[a-zà-ù][a-zà-ù'’./° -]*$/;
const MOST_WORDS = 6;

export function isKnownUnit(text: string): boolean {
  return KNOWN.test(text);
}

/** True for what may stand after a figure as its unit: a known one, or a few words («corsi di formazione»). */
export function isUnit(text: string): boolean {
  if (isKnownUnit(text)) return true;
  return WORDS.test(text) && text.length > 1 && text.split(" ").length <= MOST_WORDS && !NO_UNIT.test(text);
}
