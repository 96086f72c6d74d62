// SPDX-License-Identifier: EUPL-1.2

// Folded headings that tell tables of other subjects from those of indicators.

/** What the rows of a budget are, of a list of purchases, of staff: never something that is measured. */
export const OTHER_SUBJECT =
  /^(?:voc[ei]\b|tipologi[ae] (?:di |della |delle )?(?:entrat|spes|cost|provent|ricav|oner)|entrat[ae]\b|spes[ae]\b|capitol[oi]\b|mission[ei]\b|programm[ai]$|cont[oi]\b|cost[oi]\b|ricav[oi]\b|provent[oi]\b|oner[ei]\b|macroaggregat|categori[ae]\b|profil[oi]\b|qualific[ah]|fornitor[ei]\b|cig$|cup$|cui$|rup$|oper[ae]$|lavor[oi]\b|acquist[oi]\b|cors[oi]\b|dipendent[ei]\b|nominativ[oi]\b)/;

/** Headings of registers of risks, of contracts and of the like; two of them tell such a register. */
export const OTHER_REGISTER =
  /^(?:process[oi]$|event[oi] (?:rischios|a rischio|di rischio)|rischi[o]?\b|probabilita\b|impatto$|(?:livello|grado|valore|fattor[ei]|indice|valutazione|tipologia) (?:di |del |dell |abilitant)?(?:rischio|esposizione|i\b)|rating\b|trattamento del rischio|misur[ae] (?:di|generale|specifica|anticorruzione)|cig$|cup$|cui$|rup$|import[oi]\b|capitol[oi]\b|fornitor[ei]\b|stanziament)/;

/** Words of figures that only performance has. */
export const OF_PERFORMANCE =
  /\b(?:target|attes[oaei]|obiettiv[oi]|goal|raggiun|ragg\b|consegui|ottenut|grado|performance|indicator|kpi)/;
/** The plainest of them: no budget has a target. */
export const HAS_TARGET = /\b(?:target|goal|kpi)\b/;
