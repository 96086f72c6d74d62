// SPDX-License-Identifier: EUPL-1.2
import { fold } from "./fold";
import { isMissingWord } from "./text-words";

/** «da definire», «da completare con la delibera», «in corso di verifica»: what is still to be written. */
const STILL_TO_WRITE =
  /^(?:ancora )?(?:da (?:adottare|approvare|deliberare|emanare|defin|complet|compil|precis|motiv|indic|inser|scriv|verific|valut)|in (?:corso|fase|attesa) di (?:verific|defin|valut|approfond|compil))/;

/** «Obiettivo in linea con le attese», «nessuno scostamento» beside a target that was missed: a denial, and no reason. */
const DENIAL =
  /^(?:(?:l')?(?:obiettivo|indicatore|target|risultato|valore|attivita|andamento)? ?(?:e )?(?:pienamente |sostanzialmente )?(?:in linea (?:con|rispetto)(?: (?:a|le|gli|il|la|i))? ?(?:attese|attesa|previsioni|previsto|target|piano|programma\w*|obiettivi)|raggiunt[oa]|conseguit[oa]|regolare|rispettat[oa])|(?:nessuno?|non (?:si rilevano|ci sono|si registrano)) scostament[oi](?: (?:rilevat[oi]|significativ[oi]|da segnalare))?|(?:nulla|niente) da (?:segnalare|rilevare)|ok)\W*$/;

/** «Nessuna», «xxx», the heading again. («Idem» says that the row above gives the reason.) */
const EMPTY_WORD = /^(?:nessun[ao]?|x+|test|prova|motivo|motivazione)\W*$/;

/** The same of an act, which may be named by letters and a number alone: «D.D. 12/2024». */
export function isNoAct(text: string): boolean {
  const folded = fold(text);
  const isNumbered = /[a-z]/.test(folded) && /\d/.test(folded);
  return isNumbered ? STILL_TO_WRITE.test(folded) || isMissingWord(folded) : isNoReason(text);
}

/** True where a text in the place of a reason gives none: blank, a placeholder, a denial that there is anything to explain. */
export function isNoReason(text: string): boolean {
  const folded = fold(text);
  if (!/[a-z]{2}/.test(folded) || isMissingWord(folded)) return true;
  return STILL_TO_WRITE.test(folded) || DENIAL.test(folded) || EMPTY_WORD.test(folded);
}
