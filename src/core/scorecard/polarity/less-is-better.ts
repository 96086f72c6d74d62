// SPDX-License-Identifier: EUPL-1.2

/**
 * Things of which less is better, when they are what is measured: folded, each from its first letter, as a pattern
 * that begins with plain letters (the quick look is made of them). Data: a new thing is a new entry. What only those in
 * the field know is in field-glossary.ts.
 */
export const LESS_IS_BETTER: readonly string[] = [
  // times and delays
  "tempestivita (?:(?:media|annuale|trimestrale|complessiva) )?(?:de[il] |nei )?pagament[oi]",
  "itp\\b",
  "ritard[oi]\\b",
  "lead time\\b",
  "mancat[oaie]\\b",
  // money
  "oner[ei]\\b(?! (?:di urbanizzazione|concessori|di costruzione))",
  "cost[oi]\\b",
  "spes[ae] (?:(?:complessiv|total|medi|annu|corrent|effettiv)[aei] )?(?:farmaceutic|energetic|telefonic|postal[ei]|legal[ei]|di funzionamento|di rappresentanza|corrente pro ?capite|(?:per |di |del |dei )(?:i |il |la |le |l')?(?:consum|energia|utenze|locazion|fitti|missioni|straordinari|funzionamento|personale\\b|carta|carburant|riscaldamento|incarichi|consulenz|contenzios|dispositivi medici|farmac))",
  "spese generali\\b",
  "fitti passivi\\b",
  "(?:affitti|locazioni|canoni) passiv[ei]\\b",
  "canon[ei] (?:di |per )?(?:locazion[ei]|affitt[oi]) passiv[aei]\\b",
  "interessi (?:passivi|moratori|di mora)\\b",
  "rigidita (?:di bilancio|strutturale|(?:del bilancio|della spesa)\\b)",
  "dann[oi]\\b",
  "debit[oi]\\b",
  "stock (?:del |di |dei )?debit[oi]\\b",
  "attesa (?:medi[ao]|massim[ao])\\b",
  "indebitamento\\b",
  "disavanzo\\b",
  "residui passivi\\b",
  "anticipazion[ei] di (?:tesoreria|cassa)",
  "insolut[oi]\\b",
  "morosita\\b",
  "inesigibil",
  "crediti (?:inesigibili|scaduti)",
  "evasione (?:fiscale|tributaria|tariffaria|contributiva)",
  "sprechi\\b",
  "perdit[ae]\\b",
  // mistakes and complaints
  "reclam[oi]\\b",
  "lamentele\\b",
  "segnalazioni di (?:disserviz|guast|reclam)",
  "disserviz[io]+\\b",
  "error[ei]\\b",
  "scart[oi]\\b(?! (?:d'archivio|di archivio|archivistic|documental|quadratic))",
  "anomali[ae]\\b",
  "irregolarita\\b",
  "non conformita\\b",
  "inadempi(?:enze|menti)\\b",
  "inosservanze\\b",
  "rettific(?:a|he)\\b",
  "rilavorazioni\\b",
  "rilievi (?:dell|dei|formulat|moss[ie]|ispettivi|di legittimita)",
  "criticita\\b",
  "(?:atti|provvedimenti|verbali|avvisi|accertamenti|cartelle) (?:annullat|impugnat)[ie]",
  "(?:sentenze|decisioni|provvedimenti) riformat[ei]",
  "contenzios[oi]\\b",
  "ricors[oi]\\b",
  "contestazion[ei]\\b",
  "soccombenz[ae]\\b",
  "procedure di infrazione\\b",
  "sanzioni (?:ricevute|subite|a carico)",
  "data breach\\b",
  "violazion[ei] (?:dei |di )?(?:dati|privacy|sicurezza)",
  "arretrat[oi]\\b",
  "pendenz[ae]\\b",
  "giacenz[ae]\\b(?!.{0,20}\\b(?:cassa|tesoreria|conto)\\b)",
  "list[ae] d'? ?attesa\\b",
  "(?:pazienti|utenti|persone|cittadini|pratiche|domande|istanze|richieste) in attesa\\b",
  "scostament[oi]\\b",
  "grado di scostamento\\b",
  "divario\\b",
  // staff
  "assenz[ae]\\b",
  "assenteismo\\b",
  "infortuni[o]?\\b",
  "malatti[ae] professional[ei]\\b",
  "aggression[ei]\\b",
  "(?:divario|gap) (?:retributiv|salarial|di genere)",
  "straordinari[o]?\\b",
  "lavoro straordinario\\b",
  "ferie (?:residue|non godute|arretrate)",
  // faults
  "guast[oi]\\b",
  "interruzion[ei]\\b",
  "indisponibilita\\b",
  "downtime\\b",
  "incident[ei]\\b",
  "incidentalita\\b",
  "sinistr[oi]\\b",
  "vulnerabilita\\b",
  "sovraffollamento\\b",
  // the environment
  "consum[oi]\\b(?!.*\\b(?:cultural|equivalent|generic|biosimilar|idroalcolic|soluzion[ei] alcolic|rinnovabil|frutta))",
  "risme di carta\\b",
  "carta (?:acquistat|consumat|utilizzat)a",
];

/** What waits to be dealt with: late or left behind, less is better; «pratiche evase» is not. */
export const HANDLED =
  "pratic|procediment|istanz|domand|richiest|fattur|pagament|document|provvediment|fascicol|caus[ae]|sentenz|prestazion|tren[io]|cors[ae]|lavor|progett|intervent|utent|giudizi|valutazion|scadenz|mandat|oper[ae]\\b|cantier|adempiment|dichiarazion|comunicazion|autorizzazion|certificat|concession|permess|rimbors|contribut|iscrizion|consegn|ticket|chiamat|segnalazion|vol[oi]\\b|cas[oi]\\b|ordin[ei]\\b|visit[ae]\\b|esam[ei]\\b";

/** Late beyond doubt, whatever it is: «autorizzazioni rilasciate oltre i termini». */
export const TOO_LATE: readonly string[] = ["oltre (?:i |il |la |le )?(?:termin|scadenz)"];

/** Late, whether dealt with or not: «pratiche evase oltre i termini». */
export const LATE: readonly string[] = [
  "oltre (?:i |il |la |le )?(?:tempi|\\d+ ?(?:gg|giorni))",
  "in ritardo\\b",
  "fuori (?:dai )?termin",
  "non (?:conclus|evas|rispettat|eseguit|conform|realizzat|completat|pagat|effettuat|risolt|erogat|espletat|definit|lavorat|trattat)[aei]\\b",
];

/** Not dealt with, or badly: «istanze pendenti»; «istanze pendenti definite» is the contrary. */
export const LEFT_BEHIND: readonly string[] = [
  "scadut[ie]\\b",
  "sospes[aei]\\b",
  "soppress[ei]\\b",
  "incomplet[aei]\\b",
  "errat[aei]\\b",
  "inevas[ie]\\b",
  "giacenti\\b",
  "pendenti\\b",
  "arretrat[ie]\\b",
  "sfavorevol[ie]\\b",
  "insoddisfatti\\b",
  "negativ[ei]\\b",
  "pers[ei]\\b",
];
