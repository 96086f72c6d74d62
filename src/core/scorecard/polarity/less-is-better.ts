// SPDX-License-Identifier: EUPL-1.2

/**
 * Things of which less is better, when they are what is measured: folded, each from its first letter, as a pattern
 * that begins with plain letters (the quick look is made of them). Data: a new thing is a new entry.
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
  "spes[ae] (?:farmaceutic|energetic|telefonic|postal[ei]|legal[ei]|di funzionamento|di rappresentanza|corrente pro ?capite|(?:per |di |del |dei )(?:i |il |la |le |l')?(?:consum|energia|utenze|locazion|fitti|missioni|straordinari|funzionamento|personale|carta|carburant|riscaldamento|incarichi|consulenz|contenzios|dispositivi medici|farmac))",
  "fitti passivi\\b",
  "debit[oi]\\b",
  "stock del debito\\b",
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
  "anomali[ae]\\b",
  "irregolarita\\b",
  "non conformita\\b",
  "inadempi(?:enze|menti)\\b",
  "inosservanze\\b",
  "rettific(?:a|he)\\b",
  "rilavorazioni\\b",
  "rilievi (?:dell|dei|formulat|moss[ie]|ispettivi|di legittimita)",
  "criticita\\b",
  "(?:atti|provvedimenti) annullati",
  "contenzios[oi]\\b",
  "ricors[oi]\\b",
  "contestazion[ei]\\b",
  "soccombenz[ae]\\b",
  "procedure di infrazione\\b",
  "sanzioni (?:ricevute|subite|a carico)",
  "data breach\\b",
  "violazion[ei] (?:dei |di )?(?:dati|privacy|sicurezza)",
  "arretrat[oi]\\b",
  "giacenz[ae]\\b",
  "list[ae] d'? ?attesa\\b",
  "scostament[oi]\\b",
  "grado di scostamento\\b",
  "divario\\b",
  // staff
  "assenz[ae]\\b",
  "assenteismo\\b",
  "infortuni[o]?\\b",
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
  // the environment
  "consum[oi]\\b",
  "emission[ei] (?:di |in )?(?:co2|gas|climalteranti|inquinanti|atmosfera|carbonio|ghg|specifiche)",
  "risme di carta\\b",
  "superament[oi] (?:dei |del |di )?limit",
  "rifiut[oi] (?:urban[io] |solid[io] )?(?:total[ei] )?(?:prodott[oi]|pro ?capite|indifferenziat[oi]|non differenziat[oi]|residu[oi])",
  "produzione (?:pro ?capite )?(?:total[ei] )?(?:di |dei )?rifiuti",
  "inquinamento\\b",
  // health
  "degenza media\\b",
  "mortalita\\b",
  "decessi\\b",
  "ospedalizzazion[ei]\\b",
  "ricoveri (?:ripetuti|inappropriati|evitabili|ordinari inappropriati)",
  "accessi (?:inappropriati|impropri|ripetuti)",
  "inappropriatezza\\b",
  "infezioni\\b",
  "cadute\\b",
  "eventi (?:avversi|sentinella)",
  "part[io] cesare[io]",
  "mobilita passiva\\b",
  // schools and universities
  "abbandon[oi]\\b",
  "dispersione (?:scolastica|universitaria|studentesca)",
  "(?:studenti|iscritti) fuori ?corso",
  // society
  "disoccupazione\\b",
  "poverta\\b",
  "neet\\b",
  "reati\\b",
  "furti\\b",
  "criminalita\\b",
  "vittime\\b",
  "feriti\\b",
];

/** What waits to be dealt with: late or left behind, less is better; «pratiche evase» is not. */
export const HANDLED =
  "pratic|procediment|istanz|domand|richiest|fattur|pagament|document|provvediment|fascicol|caus[ae]|sentenz|prestazion|tren[io]|cors[ae]|lavor|progett|intervent|utent|giudizi|valutazion|scadenz|mandat";

/** Late, whether dealt with or not: «pratiche evase oltre i termini». */
export const LATE: readonly string[] = [
  "oltre (?:i |il |la |le )?(?:termin|tempi|scadenz|\\d+ ?(?:gg|giorni))",
  "in ritardo\\b",
  "fuori (?:dai )?termin",
  "non (?:conclus|evas|rispettat|eseguit|conform|realizzat|completat|pagat)[aei]\\b",
];

/** Not dealt with, or badly: «istanze pendenti»; «istanze pendenti definite» is the contrary. */
export const LEFT_BEHIND: readonly string[] = [
  "scadut[ie]\\b",
  "inevas[ie]\\b",
  "giacenti\\b",
  "pendenti\\b",
  "arretrat[ie]\\b",
  "sfavorevol[ie]\\b",
  "insoddisfatti\\b",
  "negativ[ei]\\b",
  "pers[ei]\\b",
];
