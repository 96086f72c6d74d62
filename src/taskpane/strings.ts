// SPDX-License-Identifier: EUPL-1.2
// What staff read in the pane, in one place. Groups are separate so that the first script carries only its own.

/** Before the pane is there: each says what happened, why, and what to do. (The very first words are in the page itself.) */
export const START_TEXTS = {
  "office-blocked": {
    title: "PERF non riesce a collegarsi a Excel",
    text:
      "La libreria di Office (appsforoffice.microsoft.com) non è stata caricata: la rete è assente, oppure un filtro " +
      "la blocca. Controllare la connessione e premere «Riprova»; se si ripete, chiedere ai sistemi informativi di " +
      "consentire quell’indirizzo. La cartella non è stata toccata.",
  },
  "no-answer": {
    title: "Excel non risponde",
    text:
      "PERF è stato caricato, ma Excel non gli ha ancora risposto. Se una cella è in modifica, premere Invio o Esc; poi " +
      "premere «Riprova», oppure chiudere e riaprire il pannello. La cartella non è stata toccata.",
  },
  "no-host": {
    title: "PERF lavora dentro Excel",
    text:
      "Questa pagina è stata aperta in un browser o in un altro programma, dove non c’è una cartella da leggere. Aprire " +
      "Excel, caricare il componente PERF e premere «Pannello» nella scheda «Performance».",
  },
  "old-excel": {
    title: "Questa versione di Excel è troppo vecchia per PERF",
    text:
      "Servono Excel 2021, Microsoft 365 o Excel sul web. Aprire la cartella con uno di questi, oppure usare il comando " +
      "«perf» sul file .xlsx, che non richiede Excel.",
  },
  crashed: {
    title: "Il pannello si è fermato",
    text:
      "Un errore di PERF ha interrotto il pannello. Ciò che era già scritto nella cartella resta com’è. Premere " +
      "«Riprova»; se si ripete, segnalarlo a chi cura PERF con il testo qui sotto.",
  },
  retry: "Riprova",
} as const;

export const PANE_TEXTS = {
  name: "PERF",
  purpose: "Il ciclo della performance dentro Excel",
  welcome:
    "«Verifica» legge la cartella aperta, ricalcola indicatori e obiettivi ed elenca ciò che manca o non torna. Non " +
    "cambia nulla.",
  welcomeFill:
    "«Compila riepiloghi» mostra prima ogni cella e ogni foglio da scrivere, e scrive solo dopo la conferma.",
  privacy: "I dati restano nella cartella: PERF non li invia a nessuno.",
  verify: "Verifica",
  fill: "Compila riepiloghi",
  correct: "Correggi",
  validate: "Valida per OIV",
  copyForOiv: "Copia per OIV",
  copyForPublication: "Copia per pubblicazione",
  restore: "Ripristina",
  guide: "Guida",
  back: "Torna alle segnalazioni",
  close: "Chiudi",
  more: (count: string): string => `Mostra altri ${count}`,
  year: (year: number | null): string => (year === null ? "anno non indicato" : `anno ${String(year)}`),
} as const;

/** What is being done, and what could not be done. */
export const TASK_TEXTS = {
  verify: { running: "Lettura e verifica della cartella…", failed: "La verifica non è riuscita" },
  preview: { running: "Preparazione dell’anteprima…", failed: "L’anteprima non è riuscita" },
  fill: { running: "Scrittura nella cartella…", failed: "La compilazione non è riuscita" },
  previewCorrections: { running: "Ricerca delle correzioni…", failed: "Le correzioni non si possono preparare" },
  correct: { running: "Scrittura nella cartella…", failed: "Le correzioni non sono state fatte" },
  previewValidation: { running: "Verifica dei criteri di validazione…", failed: "L’esito non si può proporre" },
  validate: { running: "Scrittura nella cartella…", failed: "La validazione non è stata scritta" },
  previewJustification: { running: "Preparazione della riga…", failed: "La motivazione non si può preparare" },
  justify: { running: "Scrittura nella cartella…", failed: "La motivazione non è stata scritta" },
  prepareCopy: { running: "Preparazione della copia…", failed: "La copia non si può preparare" },
  openCopy: { running: "Apertura della copia…", failed: "La copia non è stata aperta" },
  insertFormulas: { running: "Preparazione delle formule…", failed: "Le formule non si possono preparare" },
  freezeFormulas: { running: "Ricerca delle formule PERF…", failed: "Le formule non si possono congelare" },
  writeFormulas: { running: "Scrittura nella cartella…", failed: "La scrittura non è riuscita" },
  restore: { running: "Ripristino di ciò che c’era prima…", failed: "Il ripristino non è riuscito" },
  select: { running: "Ricerca della cella…", failed: "La cella non si può mostrare" },
} as const;

export const TROUBLE_TEXTS = {
  noDashboard:
    "Nessun foglio è stato riconosciuto come cruscotto: serve una riga di intestazioni con almeno due tra valore " +
    "ottenuto, risultato atteso (target) e % di realizzazione. Controllare che la cartella aperta sia quella della " +
    "performance e che le intestazioni ci siano.",
  busy: "PERF sta ancora lavorando. Attendere la fine e ripetere il comando.",
  nothingToRestore:
    "Da quando il pannello è aperto PERF non ha scritto nulla in questa cartella: non c’è nulla da ripristinare.",
  unexpected: (detail: string): string =>
    `Errore imprevisto di PERF (${detail}). Ripetere il comando; se si ripete, segnalarlo a chi cura PERF con questo testo.`,
} as const;

/** Somebody wrote on a sheet of PERF's: what happened, what it means, what can be done. */
export const EDIT_TEXTS = {
  title: "È stato modificato un foglio di PERF",
  what: (places: string): string => `Qualcuno ha scritto in ${places}.`,
  place: (sheet: string, cells: string): string => `«${sheet}» (${cells})`,
  meaning:
    "PERF non cancella ciò che scrivono le persone: alla prossima compilazione lascia quel foglio com’è, all’ente, e ne " +
    "fa uno nuovo con i dati aggiornati.",
  action:
    "Se la modifica va tenuta, premere «Tieni la modifica». Se è uno sbaglio, annullarla in Excel (Ctrl+Z) o riscrivere " +
    "il valore di prima, poi premere «Verifica»; oppure farsi dare subito un foglio nuovo con «Compila riepiloghi».",
  keep: "Tieni la modifica",
  label: "Modifiche ai fogli di PERF",
} as const;

export const CHECK_TEXTS = {
  recognised: "Che cosa è stato riconosciuto",
  sheets: "Fogli e ruoli",
  findings: "Segnalazioni",
  noFindings: "Nessuna segnalazione: ciò che è stato letto torna.",
  gaps: "Non letto",
  assumed: "Letto con un’ipotesi",
  settings: "Parametri da correggere",
  settingProblems: (count: number): string =>
    count === 1 ? "1 parametro da correggere" : `${String(count)} parametri da correggere`,
  review: "da valutare",
  workbook: "Cartella",
  goTo: (cell: string): string => `Vai alla cella ${cell}`,
  exception: "Eccezione",
  severity: {
    error: ["errore", "errori"],
    warning: ["avviso", "avvisi"],
    info: ["informazione", "informazioni"],
    accepted: ["segnalazione accettata", "segnalazioni accettate"],
  },
} as const;

export const FILL_TEXTS = {
  title: "Anteprima della compilazione",
  nothing: "Nulla da scrivere: la cartella è già aggiornata.",
  confirm: "Conferma e scrivi",
  cancel: "Annulla",
  untouched: "Finora non è stato scritto nulla. Le celle piene non vengono mai sostituite.",
  sheets: "Fogli da creare",
  hiddenSheet: "Un foglio nascosto annota che cosa ha scritto PERF.",
  cells: "Celle da scrivere",
  cell: "Cella",
  before: "Prima",
  after: "Dopo",
  conflicts: "Lasciate come sono, da decidere",
  notes: "Da sapere",
  empty: "vuota",
} as const;

export const CORRECTION_TEXTS = {
  title: "Correzioni",
  open: "Correggi…",
  nothing: "Nessuna segnalazione ha una correzione che PERF possa fare: decidere e correggere nei fogli.",
  untouched:
    "Finora non è stato scritto nulla. Ogni correzione è già stata provata: la sua segnalazione scompare e non ne nasce " +
    "nessun’altra.",
  apply: "Applica",
  sure: ["la correzione certa", "correzioni certe"],
  chosen: ["la proposta scelta", "proposte scelte"],
  and: " e ",
  applyOne: "Applica questa correzione",
  showAll: "Tutte le correzioni",
  certain: "Correzioni certe",
  alone: "Correzione",
  proposals: "Proposte da decidere",
  proposalsHint: "Spuntare quelle giuste, una per una: PERF non sceglie al posto di chi conosce i dati.",
  refused: "Non si possono fare",
  restorable: "«Ripristina» riporta la cartella com’era.",
  resolved: "segnalazione risolta",
  resolvedMany: "segnalazioni risolte",
  gone: "La segnalazione non c’è più, o non ha più una correzione: la cartella è cambiata. L’elenco è stato aggiornato.",
  notAll:
    "Non tutte le proposte scelte si possono fare: sono elencate con il motivo. Non è stato scritto nulla. Per fare le " +
    "altre, premere di nuovo «Applica».",
} as const;

export const JUSTIFY_TEXTS = {
  open: "Motiva…",
  title: "Accettare con un motivo",
  meaning:
    "La segnalazione resta visibile, come accettata, con il motivo e chi ha deciso: l’OIV li legge accanto al criterio.",
  fields: { reason: "Motivo", role: "Ruolo di chi decide", date: "Data", expiry: "Scadenza" },
  hints: {
    reason: "Perché il dato è giusto così, o perché non si può cambiare.",
    role: "Per esempio «Segretario generale»: mai il nome.",
    date: "Giorno della decisione, come 30/06/2026.",
    expiry: "Facoltativa: ultimo giorno in cui vale. Vuota: fino alla fine del ciclo.",
  },
  errors: {
    reason: "Scrivere il motivo: qualche parola che altri possano capire.",
    role: "Scrivere il ruolo di chi decide.",
    date: "Scrivere una data come 30/06/2026.",
    future: "La data è nel futuro: scrivere il giorno in cui si è deciso.",
    past: "La scadenza è già passata: scrivere un giorno che deve venire, o lasciarla vuota.",
  },
  preview: "Mostra che cosa sarà scritto",
  row: "Riga da scrivere",
  untouched: "Finora non è stato scritto nulla. La riga va nel foglio «Eccezioni», dove si può correggere o togliere.",
  nothing: "Nulla da scrivere: la stessa decisione c’è già, oppure il foglio «Eccezioni» non si può leggere.",
  gone: "La segnalazione non c’è più: la cartella è cambiata. L’elenco è stato aggiornato.",
} as const;

export const VALIDATION_TEXTS = {
  title: "Esito proposto all’OIV",
  criteria: "Criteri",
  plan: "Che cosa sarà scritto",
  untouched: "Finora non è stato scritto nulla. «Conferma e scrivi» aggiunge i fogli per l’OIV e le % mancanti.",
  findings: "Segnalazioni",
  places: "Celle",
} as const;

export const COPY_TEXTS = {
  oiv: {
    title: "Copia per l’OIV",
    about:
      "La copia è pronta e non è ancora aperta. Ha tutto ciò che ha la cartella in questo momento; le formule PERF sono " +
      "sostituite dai loro risultati, così si legge anche senza PERF.",
    fileName: (name: string): string => `${name} - copia per OIV.xlsx`,
  },
  publication: {
    title: "Copia per la pubblicazione",
    about:
      "La copia è pronta e non è ancora aperta. Ha ciò che i fogli da pubblicare mostrano in questo momento, e nulla di " +
      "ciò che non si vede. Leggere che cosa resta fuori e che cosa resta nella copia.",
    fileName: (name: string): string => `${name} - copia da pubblicare.xlsx`,
  },
  proposedName: (name: string): string => `Nome proposto: ${name}`,
  confirm: "Apri la copia",
  obstacles:
    "La copia non è stata fatta: pubblicherebbe ciò che non si può pubblicare. Correggere le celle elencate, o togliere " +
    "quei fogli dalla cartella, e ripetere. Un’eccezione qui non basta.",
  obstacleList: "Che cosa impedisce la pubblicazione",
  sheets: "Fogli che restano fuori",
  frozen: "Celle che non sono copiate come sono",
  taken: "Tolto dal file",
  stays: "Resta nella copia, da controllare",
  notes: "Da sapere",
  opened: (name: string): string =>
    `La copia è aperta in un’altra finestra di Excel. Salvarla, per esempio come «${name}».`,
  untouched: "La cartella di partenza non è cambiata.",
  macros:
    "La copia conserverebbe le macro, e Excel non apre da PERF cartelle con macro. Salvare la cartella e usare il comando " +
    "«perf copia FILE -o COPIA --per oiv».",
} as const;

export const FORMULA_TEXTS = {
  insert: {
    title: "Anteprima delle formule",
    nothing: "Nessuna formula da scrivere: non ci sono celle % vuote o di PERF che una formula possa calcolare.",
    untouched: "Finora non è stato scritto nulla. Le formule vanno solo in celle vuote o scritte da PERF.",
  },
  freeze: {
    title: "Anteprima: formule da congelare",
    nothing: "Non ci sono formule PERF da sostituire con il loro risultato.",
    untouched: "Finora non è stato scritto nulla. Ogni formula PERF lascia il posto al suo ultimo risultato.",
  },
} as const;

export const DONE_TEXTS = {
  filled: "Compilazione completata",
  corrected: "Correzioni fatte",
  justified: "Motivazione scritta nella cartella",
  copied: "Copia aperta",
  validated: "Validazione scritta nella cartella",
  formulas: "Formule aggiornate",
  restored: "Ripristino completato",
  restoreHint: "«Ripristina» riporta la cartella com’era prima di questa scrittura.",
  restoreBackHint: "Premere di nuovo «Ripristina» per tornare a ciò che PERF aveva scritto.",
  notDone: "Non fatto",
  recalculated: "Formule che Excel ricalcola",
} as const;

/** What a change came to, line by line. */
export const CHANGE_TEXTS = {
  sheet: (name: string): string => `Foglio «${name}»`,
  kept: "cambiato dopo la scrittura di PERF, lasciato com’è",
  incomplete: "creato ma non completo",
  unsure: "non è certo se sia stato scritto, controllare",
  nothingWritten: "Non è stato scritto nulla.",
  partly:
    "La scrittura si è fermata a metà: sotto è elencato che cosa è fatto e che cosa no. «Ripristina» riporta com’era.",
} as const;

export const GUIDE_TEXTS = {
  title: "Guida rapida",
  steps: [
    "Aprire la cartella della performance e premere «Verifica». PERF riconosce i fogli dalle intestazioni, ovunque siano.",
    "Scorrere le segnalazioni: gli errori prima. Premendo una segnalazione si va alla cella.",
    "Correggere i dati nei fogli e ripetere «Verifica».",
    "«Correggi» elenca ciò che PERF può mettere a posto; «Motiva…», accanto a una segnalazione, la accetta con un motivo.",
    "Premere «Compila riepiloghi», leggere l’anteprima e confermare. PERF scrive solo in celle vuote o sue.",
    "Se il risultato non convince, «Ripristina» riporta la cartella com’era, finché il pannello resta aperto.",
  ],
  notScored:
    "Ciò che non si può misurare non vale zero: è «non misurato», con il motivo. Decide sempre una persona, mai PERF.",
  full: "Apri la guida completa",
} as const;
