// SPDX-License-Identifier: EUPL-1.2
import { fold } from "../../values/fold";
import type { Polarity } from "../model";

/** What may stand before the thing measured: "N.", "%", "numero medio di", "incidenza dei". */
const MEASURE =
  /^(?:(?:n\.?°?|nr\.?|num\.?|numero|%|percentuale|tasso|incidenza|quota|indice|indicatore|valore|livello|ammontare|importo|totale|medi[oa]|di|dei|del|della|delle|degli|sui|sul|su|in|gli|i|il|la|le|lo)(?![a-z])[\s:]*|[dl]')*/;

/** Things of which less is better, when they are what is measured (the numerator's head). */
const LESS_IS_BETTER =
  /^(?:(?:tempo|tempi|durata|giorni|gg\.?|ore|minuti|mesi|termine|termini)\s+(?:medi[oa]?|massim[oi]|di attesa|di pagamento|di risposta|di evasione|di rilascio|di lavorazione|necessari|impiegat[io])|tempestivita dei pagamenti|ritard[oi]\b|giorni di ritardo|oner[ei]\b|cost[oi]\b|reclam[oi]\b|segnalazioni di disservizio|disserviz[io]+\b|error[ei]\b|anomali[ae]\b|contenzios[oi]\b|ricors[oi]\b|assenz[ae]\b|assenteismo\b|infortuni[o]?\b|arretrat[oi]\b|giacenza media|consum[oi]\b|emission[ei] di (?:co2|gas)|incident[ei]\b)/;

/** A quick look before folding: most labels hold none of these stems. To be widened with the words above. */
const MAY_BE_LESS =
  /temp|dura|giorn|gg|ore|minut|mes|termin|ritard|oner|cost|reclam|disserv|error|anomal|conten|ricors|assen|infort|arretr|giacen|consum|emission|incident/i;

/** Words after which the thing is what was dealt with, not what was suffered: "reclami evasi", "riduzione dei costi". */
const DEALT_WITH =
  /\b(?:evas[ie]|risolt[ie]|gestit[ie]|trattat[ie]|chius[ie]|definit[ie]|smaltit[ie]|corrett[ie]|copert[ie]|riscontrat[ie]|accolt[ie]|vint[ie]|presentat[ie] entro|rispettat[ie]|recuperat[ie]|coperti da|ridott[ie])\b/;

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
    if (LESS_IS_BETTER.test(head)) return DEALT_WITH.test(numerator) ? null : "down";
  }
  return null;
}
