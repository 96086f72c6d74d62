// SPDX-License-Identifier: EUPL-1.2

/**
 * Folded headings of tables that stand beside the indicators on the same sheets and are none: behaviours and competences,
 * phases and their dates, people, money.
 */
export const FOREIGN_HEADING =
  /^(?:comportament|competenz|capacita|fattor|descrittor|descrizion|declaratori|element|punti |punti$|punteggi|valutazion|giudizi|voto|grado di valutazione|scala|fascia|livello|dipendent|nominativ|cognome|nome$|categoria|profilo|qualifica|matricola|ruolo|capitol|stanziat|stanziament|impegn|pagat|liquidat|accertat|incassat|previsione|assestat|competenza|cassa|entrat|uscit|spes|import|risorse|fas[ei]|data|inizio|fine|durata|scadenz|(?:gen|feb|mar|apr|mag|giu|lug|ago|set|sett|ott|nov|dic|[gfmalsond])$|gennaio|tempi|ore|quota|% tempo|percentuale di impiego|firma|criteri)/;
/** One of these makes the row a heading of another table; the others may be anything. */
export const FOREIGN_MARK =
  /^(?:comportament|competenz[ae]|capacita|fattor[ei]|element[oi] di valutazione|area comportamental|punteggi|punti (?:attribuit|assegnat|ottenut|massim|max)|valutazion[ei]|giudizi|voto|dipendent[ei]|nominativ|cognome|capitol|stanziat|stanziament|impegnat|fas[ei]|data (?:di )?(?:inizio|fine|avvio|conclusione))/;
