// SPDX-License-Identifier: EUPL-1.2
import { fold } from "../../values/fold";
import type { Polarity } from "../model";

/** What may stand before the thing measured: "N.", "%", "numero medio di", "incidenza dei". */
const MEASURE =
  /^(?:(?:n\.?°?|nr\.?|num\.?|numero|%|percentuale|tasso|incidenza|quota|indice|indicatore|valore|livello|ammontare|importo|totale|medi[oa]|di|dei|del|della|delle|degli|sui|sul|su|in|gli|i|il|la|le|lo)(?![a-z])[\s:]*|[dl]')*/;

/** What one waits for: the shorter the better, also when it was dealt with («tempo medio delle pratiche evase»). */
const WAITED =
  "attes[ae]|pagament[oi]|rispost[ae]|riscontro|evasione|rilascio|lavorazione|conclusione|chiusura|esecuzione|definizione|erogazione|liquidazione|intervento|consegna|trattamento|istruttoria|permanenza|ripristino|approvazione|completamento|espletamento|smaltimento|emissione|notifica|pubblicazione|elaborazione|accettazione|presa in carico|refertazione|percorrenza|ritardo";
const TIME = new RegExp(
  `^(?:(?:tempo|tempi|durata|termin[ei])\\s+(?:medi[oa]?\\b|massim[oi]|(?:di |dei |della |d')?(?:${WAITED})|per |necessari|impiegat[io]|intercorren)` +
    `|(?:giorni|gg\\.?|ore|minuti|mesi)\\s+(?:lavorativi\\s+)?(?:medi[e]?\\s+)?(?:(?:di |della )?(?:${WAITED})|per (?:il |lo |la |l'|i |gli |le )|necessari|impiegat|intercorren)` +
    `|(?:giorni|gg\\.?|minuti|mesi)\\s+medi(?! (?:di |per )?(?:formazione|apertura|presenza|lavoro|aula|frequenza|dipendente)))`,
);

/** Things of which less is better, when they are what is measured (the numerator's head). */
const LESS_IS_BETTER =
  /^(?:tempestivita dei pagamenti|ritard[oi]\b|oner[ei]\b|cost[oi]\b|reclam[oi]\b|segnalazioni di disservizio|disserviz[io]+\b|error[ei]\b|anomali[ae]\b|contenzios[oi]\b|ricors[oi]\b|assenz[ae]\b|assenteismo\b|infortuni[o]?\b|arretrat[oi]\b|giacenza media|consum[oi]\b|emission[ei] di (?:co2|gas)|incident[ei]\b|degenza media|abbandon[oi]\b|dispersione scolastica|indebitamento\b|debit[oi]\b|residui passivi|mortalita\b|morosita\b|insolut[oi]\b|ricoveri (?:ripetuti|inappropriati)|infezioni\b|cadute\b|non conformita\b|sinistr[oi]\b|guast[oi]\b|interruzion[ei]\b|perdite (?:idriche|di rete)|(?:studenti|iscritti) fuori ?corso|mobilita passiva|(?:produzione (?:pro capite )?(?:di |dei ))?rifiuti (?:urbani )?(?:prodotti|pro capite|indifferenziati)|scostament[oi] (?:rispetto|dal|tra|medi)|(?:atti|provvedimenti) annullati|spes[ae] (?:farmaceutic|energetic|(?:per|di) (?:i )?(?:consum|energia|utenze|locazion|fitti|missioni|straordinari)))/;

/** A quick look before folding: most labels hold none of these stems. To be widened with the words above. */
const MAY_BE_LESS =
  /temp|dura|giorn|gg|ore|minut|mes|termin|ritard|oner|cost|reclam|disserv|error|anomal|conten|ricors|assen|infort|arretr|giacen|consum|emission|incident|degenz|abband|dispers|debit|residui|mortal|moros|insolut|ricover|infezion|cadut|conformit|sinistr|guast|interruz|perdit|fuori|passiv|rifiut|scostam|annullat|spes/i;

/** Words after which the thing is what was dealt with, not what was suffered: "reclami evasi", "riduzione dei costi". */
const DEALT_WITH =
  /\b(?:evas[ie]|risolt[ie]|gestit[ie]|trattat[ie]|chius[ie]|definit[ie]|smaltit[ie]|corrett[ie]|copert[ie]|riscontrat[ie]|accolt[ie]|vint[ie]|pagat[ie]|liquidat[ie]|presentat[ie] entro|rispettat[ie]|recuperat[ie]|coperti da|ridott[ie])\b/;
const KEPT = /\b(?:rispettat[ie]|ridott[ie])\b/;

/**
 * Polarity that the wording of an indicator tells: "down" for times, costs, complaints and their like, null when it tells
 * nothing. Only what is measured counts: the words before a division sign, without "N.", "%", "numero di".
 */
export function polarityFromWording(label: string): Polarity | null {
  if (!MAY_BE_LESS.test(label)) return null;
  const folded = fold(label);
  const title = folded.indexOf(":");
  const parts = title < 0 ? [folded] : [folded, folded.slice(title + 1).trim()];
  for (const part of parts) {
    const numerator = part.split("/")[0]!;
    const head = numerator.slice(MEASURE.exec(numerator)![0].length);
    if (TIME.test(head)) return KEPT.test(numerator) ? null : "down";
    if (LESS_IS_BETTER.test(head)) return DEALT_WITH.test(numerator) ? null : "down";
  }
  return null;
}
