// SPDX-License-Identifier: EUPL-1.2

/** What a column of a performance table can hold. The names are API: the sheet "Parametri" holds them. */
export const COLUMN_ROLES = [
  "perspective",
  "code",
  "objective",
  "operational",
  "indicator",
  "actual",
  "target",
  "declared",
  "objectiveDeclared",
  "weight",
  "polarity",
  "operator",
  "unit",
  "baseline",
  "lower",
  "upper",
  "source",
  "algorithm",
  "owner",
  "unitName",
  "note",
] as const;

export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** True for the name of a role, as a person may have written it. */
export function isColumnRole(name: string): name is ColumnRole {
  return (COLUMN_ROLES as readonly string[]).includes(name);
}

/** Folded headings of what is said of objectives and indicators, and never names them. */
export const SAID_OF_THEM =
  /^(?:stakeholder|portator[ei] di interess|dimensione|tempi|tempistica|cadenza|frequenza|periodicita|risorse|personale|dipendenti|priorita|stato|complessita|strategicita|scadenza|data|numeratore|denominatore|punteggi|utent[ei]|beneficiar|(?:serviz[io]|uffic[io]|settor[ei]|unita|struttur[ae]|soggett[oi]|ent[ei]) (?:coinvolt|interessat|responsabil)|tipo|tipologia|categoria|anno)/;

/**
 * Headings as Italian bodies write them, after `foldHeading` (lower case, no accents, years or punctuation).
 * Tried in this order; the first that matches wins. Data: a new wording is a new line.
 */
export const HEADINGS: readonly (readonly [ColumnRole, RegExp])[] = [
  [
    "note",
    /^(?:note|annotazioni|commento|commenti|osservazioni|motivazion[ei]|giustificazion[ei]|cause?)(?: |$)|scostament/,
  ],
  // The % of the objective, where the table has another for its indicators; else it is the only one there is.
  [
    "objectiveDeclared",
    /^(?:%|percentuale|perc|grado|livello)?(?: %)?(?: (?:di|d))? ?(?:realizzazione|real|raggiungimento|ragg|conseguimento|attuazione)(?: %)?(?: (?:dell|dello|di|complessivo))* (?:obiettiv[oi]|ob)(?: (?:operativ[oi]|strategic[oi]|%))*$/,
  ],
  ["objectiveDeclared", /^% (?:dell )?(?:obiettivo|ob)(?: (?:operativ|strategic|specific|gestional)[oe])?$/],
  [
    "declared",
    /^% ?(?:di )?(?:realizz(?:azione|at[oa])?|real|raggiung(?:imento)?|ragg|raggiunt[oa]|consegu(?:imento|it[oa])|attuazione|completamento|avanzamento|performance)\b/,
  ],
  [
    "declared",
    /^(?:percentuale|perc|grado|livello|tasso|indice)(?: %)?(?: di| d)? ?(?:realizz(?:azione)?|real|raggiung(?:imento)?|ragg|conseguimento|attuazione|avanzamento)\b/,
  ],
  [
    "declared",
    /^(?:realizzazione|realizz|real|raggiungimento|raggiung|ragg|conseguimento)(?: (?:to|%|indicatore|target))*$/,
  ],
  ["declared", /^(?:performance|risultato|grado|raggiunt[oa]|realizzat[oa]|conseguit[oa]|attuat[oa]|completat[oa]) %$/],
  ["declared", /^%$|^% (?:risultato|indicatore)$|^stato (?:di )?(?:attuazione|avanzamento|realizzazione)(?: %)?$/],
  ["declared", /^achievement(?: %)?$|^performance(?: dell)? indicatore %$/],
  ["declared", /^percentuale (?:raggiunta|realizzata|conseguita|ottenuta)$/],
  ["declared", /^% (?:di |dell )?(?:obiettivo|target|risultato|valore) (?:raggiunt|consegui|realizzat|ottenut)/],
  ["weight", /^(?:pes[oi]|pesatura|ponderazione)\b/],
  ["baseline", /^(?:baseline|base line|valore (?:iniziale|di partenza|storico|base)|situazione iniziale)\b/],
  ["target", /^(?:soglia|misura) (?:obiettivo|target)$/],
  ["upper", /^(?:valore )?(?:soglia (?:massim[ao]|superiore|max|alta|di eccellenza)|massimo$|max$)/],
  ["lower", /^(?:soglia|soglie|valore soglia)\b|^(?:valore )?(?:minimo|min)(?: (?:accettabile|atteso))?$/],
  ["baseline", /^(?:valor[ei]|dat[oi]|consuntiv[oi]|risultat[oi]|ris)(?: \w+)* (?:precedent[ei]|storic[oi])\b/],
  ["target", /^target (?:finale|valore finale)$|^traguard[oi]$/],
  // Which of them holds is decided by what stands below (column-choice.ts).
  [
    "target",
    /^(?:target|valore atteso) (?:inizial[ei]|rimodulat[oi]|aggiornat[oi]|rivist[oi]|rideterminat[oi]|modificat[oi]|definitiv[oi]|assestat[oi])$/,
  ],
  [
    "actual",
    /^(?:risultat[oi]|valor[ei]|consuntiv[oi]|dat[oi])(?: (?:ottenut|raggiunt)[oi])? (?:(?:auto)?dichiarat[oi]|validat[oi]|verificat[oi]|certificat[oi])(?: (?:oiv|dall oiv|nucleo|dal nucleo|ufficio|dall ufficio))?$/,
  ],
  [
    "target",
    /^(?:valor[ei]|dat[oi]|risultat[oi]|livell[oi]|quantita|misura|target)(?: target)? (?:a|da|di) (?:preventivo|budget|piano)$/,
  ],
  // «Risultato finale atteso», before the words for what was obtained.
  [
    "target",
    /^(?:valore|risultato|livello|performance) (?:finale|annuale|annuo|complessivo) (?:attes|previst|programmat|pianificat)[oa]$/,
  ],
  [
    "actual",
    /^(?:valor[ei]|risultat[oi]|dat[oi]|livell[oi]|ris|esit[oi]|target|performance|prestazion[ei]|misur[ae]|misurazione|rilevazione|quantita)?(?: \w+)? ?(?:ottenut[oaie]|raggiunt[oaie]|conseguit[oaie]|consuntiv[oi]|consuntivat[oaie]|consuntivazione|effettiv[oaie]|realizzat[oaie]|rilevat[oaie]|registrat[oaie]|osservat[oaie]|accertat[oaie]|misurat[oaie]|finale|a consuntivo)\b/,
  ],
  [
    "actual",
    /^(?:consuntivo|cons|consunt|risultat[oi]|ris|esito|esiti|actual|valore|valori|dat[oi]|(?:valore|risultato|dato|rapporto) num(?:eratore)?(?: su)? den(?:ominatore)?|valore a fine(?: periodo)?|monitoraggio(?: finale)?|valore (?:dell )?indicatore|valore assunto(?: dall indicatore)?)$/,
  ],
  [
    "target",
    /^(?:target|obiettivo target|(?:valore|livello|risultato) obiettivo)(?: (?:atteso|attesi|annuale|annuo|stabilito|concordato|da raggiungere|di riferimento|previsto|programmato|pianificato|assegnato|definito|fissato|finale|valore|piano|piao|indicatore|dell indicatore))*$/,
  ],
  [
    "target",
    /^(?:valor[ei]|risultat[oi]|ris|livell[oi]|dat[oi]|indicatore|performance|prestazion[ei]|misura|quantita)? ?(?:attes[oaie]|programmat[oaie]|previst[oaie]|pianificat[oaie]|preventivat[oaie]|assegnat[oaie]|target)(?: (?:indicatore|dell indicatore|target|a fine periodo))*$/,
  ],
  ["target", /^(?:prev|previsione|standard(?: attes[oi]| previst[oi])?)$/],
  [
    "polarity",
    /^(?:verso|polarita|valenza|direzione|andamento|trend|tendenza|orientamento|tipo|tipologia)(?: (?:attes[oa]|desiderat[oa]|indicatore|dell indicatore))*$/,
  ],
  // Over «≤» or «almeno»; over anything else it is none of these (column-content.ts).
  [
    "operator",
    /^(?:segno|op|operatore|condizione|vincolo|confronto|simbolo|relazione)(?: (?:di confronto|logic[oa]|matematic[oa]|target|del target))*$/,
  ],
  ["unit", /^(?:unita|unita di misura|unita misura|u m|um|udm|u d m|misura)$/],
  ["source", /^font[ei]\b(?! (?:di )?(?:finanziament|entrat|energi|rinnovabil))/],
  [
    "source",
    /^(?:banc[ah]e? dati|archivi[oi]?|database|sistem[ai] informativ[oi])(?: (?:di (?:riferimento|origine|provenienza|rilevazione)|utilizzat[aeoi]|fonte|o fonte|e fonte|dei dati|del dato))*$/,
  ],
  [
    "source",
    /^(?:sistem[ai]|modalita|strument[oi]|metod[oi]) (?:e fonte )?di (?:rilevazione|raccolta)(?: (?:dei dati|del dato|dati|e fonte|fonte|dell indicatore))*$/,
  ],
  ["source", /^(?:provenienza|origine) (?:dei dati|del dato|dati)$/],
  [
    "algorithm",
    /^(?:algoritmo|formula|modalita di calcolo|metodo di calcolo|criterio di calcolo|modalita di misurazione)\b/,
  ],
  [
    "operational",
    /^(?:obiettiv[oi] operativ[oi]|obiettiv[oi] gestional[ei]|azion[ei]|attivita|intervent[oi]|fas[ei])\b/,
  ],
  [
    "indicator",
    /^(?:indicator[ei]|kpi|parametr[oi]|(?:descrizione|denominazione|nome|titolo|misura)(?: dell)? indicator[ei])\b/,
  ],
  [
    "code",
    /^(?:cod|codice|n|nr|num|numero|id|rif|riferimento)(?: (?:ob|obiettivo|obiettivi|ind|indicatore|operativo|strategico))*$/,
  ],
  // One column for both, the area on a row of its own over its objectives.
  [
    "objective",
    /^(?:area|prospettiva|linea|ambito|asse)(?: strategic[ao])? (?:e |o )?obiettiv[oi](?: strategic[oi]| operativ[oi])?$/,
  ],
  [
    "perspective",
    /^(?:prospettiv[ae]|ambit[oi]|area strategica|aree strategiche|line[ae] (?:strategic[ah]e?|programmatic[ah]e?|di mandato|di (?:azione|intervento|indirizzo))|asse|priorita (?:strategica|politica)|indirizz[oi] strategic[oi])\b|^(?:mission[ei]|programm[ai])(?: (?:mission[ei]|programm[ai]|dup|di bilancio))*$|^progett[oi]$/,
  ],
  [
    "objective",
    /^(?:(?:descrizione|denominazione|titolo|nome|oggetto)(?: del| dell| dello)? )?(?:obiettiv[oi]|ob|goals?)\b(?! (?:raggiunt|consegui|realizzat|numero))/,
  ],
  [
    "unitName",
    /^(?:unita organizzativ[ae]|settore|servizio|ufficio|struttura|direzione|dipartimento|centro di responsabilita|cdr|uo|u o)(?: (?:responsabile|competente|titolare|assegnatario))?$/,
  ],
  [
    "owner",
    /^(?:responsabil[ei]|serviz[io]+|uffici[o]?|unita organizzativ[ae]|struttur[ae]|settore|area|dirigente|centro di responsabilita|referente)\b/,
  ],
  [
    "indicator",
    /^misur[ae] (?:di|della) (?:performance|prestazione|risultato|outcome|output|impatto|efficacia|efficienza|qualita)$/,
  ],
  // Behaviours are measured like indicators where they have a target and a result; else their table is another.
  ["indicator", /^(?:risultat[oi] attes[oi]|prodott[oi]|output|misur[ae]) (?:e )?indicator[ei]$/],
  ["indicator", /^(?:comportament[oi]|competenz[ae])\b/],
  // after all that a heading may hold beside it: «Documento (fonte)» is a source, «Indicatore (fonte)» is an indicator
  ["source", /\bfonte\b(?! (?:di |della )?(?:finanziament|entrat|energi|rinnovabil|rischi))/],
];
