// SPDX-License-Identifier: EUPL-1.2

interface FailureWords {
  /** What happened; the detail follows in brackets. */
  readonly what: string;
  readonly why: string;
  readonly action: string;
}

/** What happened in Excel, why, what to do. An unknown code is shown, so that it can be reported. */
export function excelErrorText({ code, detail }: { readonly code: string; readonly detail: string }): string {
  const { what, why, action } = EXCEL_ERRORS[code] ?? unknown(code);
  return `${what}${detail === "" ? "" : ` (${detail})`}: ${why}. ${action}.`;
}

function unknown(code: string): FailureWords {
  return {
    what: `Excel ha risposto con un errore imprevisto, «${code}»`,
    why: "PERF non lo conosce",
    action: AGAIN,
  };
}

const AGAIN =
  "Riprovare; se si ripete, salvare la cartella, chiudere e riaprire Excel, e segnalare l’errore con il suo codice";
const LATER = "Attendere qualche istante e riprovare";
const READ_AGAIN = "Rileggere la cartella con «Verifica» e ripetere l’operazione";
const OURS = "è un errore di PERF o di questa versione di Excel, non dei dati";
const UPDATE = "Aggiornare Excel, oppure aprire la cartella con Excel per il web";
const CLOSE_OTHERS = "Chiudere le altre cartelle e gli altri programmi, poi riprovare";
const UNPROTECT =
  "Togliere la protezione (Revisione, Rimuovi protezione foglio), ripetere l’operazione, poi proteggerlo di nuovo";
const ONE_BY_ONE = "Riprovare su una copia che contenga i soli fogli della performance";

const COMMAND = "Salvare la cartella e fare la copia con il comando «perf copia» sul file";

const words = (what: string, why: string, action: string): FailureWords => ({ what, why, action });

/** Codes of Excel as documented by Microsoft, those of its library, then those of the adapter (lower case). */
export const EXCEL_ERRORS: Readonly<Record<string, FailureWords>> = {
  AccessDenied: words(
    "La cella o il foglio non si può modificare",
    "il foglio è protetto o la cartella è in sola lettura",
    UNPROTECT,
  ),
  ActivityLimitReached: words("Excel è occupato", "ha ricevuto troppe richieste insieme", LATER),
  ApiNotAvailable: words("Questa funzione non è disponibile", "questa versione di Excel non la offre", UPDATE),
  ApiNotFound: words("Questa funzione non è disponibile", "questa versione di Excel non la offre", UPDATE),
  BadPassword: words(
    "La password non è giusta",
    "la cartella o il foglio ne richiede un’altra",
    "Chiedere la password a chi ha protetto la cartella",
  ),
  Conflict: words(
    "Qualcun altro sta scrivendo nella stessa cartella",
    "due modifiche sono arrivate insieme",
    READ_AGAIN,
  ),
  ContentLengthRequired: words("Excel non ha accettato la richiesta", OURS, AGAIN),
  EmptyChartSeries: words(
    "Un grafico è senza dati",
    "le sue serie sono vuote",
    "Controllare i dati del grafico e riprovare",
  ),
  FilteredRangeConflict: words(
    "Un filtro nasconde alcune righe",
    "scrivendo ora i valori finirebbero nelle righe sbagliate",
    "Togliere il filtro (Dati, Cancella) e riprovare",
  ),
  FormulaLengthExceedsLimit: words(
    "Una formula è troppo lunga",
    "Excel accetta al massimo 8.192 caratteri",
    "Dividere la formula in più celle",
  ),
  GeneralException: words("Excel non ha potuto completare l’operazione", "non ne ha detto il motivo", AGAIN),
  HostRestartNeeded: words(
    "Excel va riavviato",
    "è stato aggiornato mentre era aperto",
    "Salvare la cartella, chiudere e riaprire Excel",
  ),
  InactiveWorkbook: words(
    "La cartella non è quella in primo piano",
    "Excel lavora soltanto sulla cartella attiva",
    "Fare clic su una cella di questa cartella e riprovare",
  ),
  InsertDeleteConflict: words(
    "Righe o celle non si possono spostare",
    "lo spostamento perderebbe dati",
    "Liberare le ultime righe e colonne del foglio e riprovare",
  ),
  InvalidArgument: words("Excel non ha accettato un dato", OURS, AGAIN),
  InvalidBinding: words(
    "Un collegamento alla cartella non vale più",
    "le celle a cui puntava sono cambiate",
    READ_AGAIN,
  ),
  InvalidOperation: words(
    "L’operazione non è possibile ora",
    "lo stato del foglio o della cartella non la permette",
    READ_AGAIN,
  ),
  InvalidOperationInCellEditMode: words(
    "Una cella è in corso di modifica",
    "Excel non accetta altro finché non si conferma",
    "Premere Invio per confermare, o Esc per annullare, e riprovare",
  ),
  InvalidReference: words(
    "Un riferimento non vale più",
    "celle o fogli sono stati eliminati nel frattempo",
    READ_AGAIN,
  ),
  InvalidRequest: words("Excel non ha capito la richiesta", OURS, AGAIN),
  InvalidRibbonDefinition: words("I pulsanti di PERF non si possono aggiornare", OURS, AGAIN),
  InvalidSelection: words(
    "La selezione non va bene",
    "l’operazione vuole celle vicine tra loro",
    "Selezionare un solo gruppo di celle e riprovare",
  ),
  ItemAlreadyExists: words("Un foglio o un nome così c’è già", "qualcuno lo ha creato nel frattempo", READ_AGAIN),
  ItemNotFound: words(
    "Un foglio, un nome o una cella non si trova più",
    "è stato eliminato o rinominato nel frattempo",
    READ_AGAIN,
  ),
  MemoryLimitReached: words(
    "La memoria non basta",
    "la cartella è molto grande o sono aperti troppi programmi",
    CLOSE_OTHERS,
  ),
  MergedRangeConflict: words(
    "Alcune celle sono unite",
    "l’operazione toccherebbe soltanto una parte di esse",
    "Separare le celle unite indicate e riprovare",
  ),
  NonBlankCellOffSheet: words(
    "Le celle uscirebbero dal foglio",
    "ci sono dati nelle ultime righe o colonne",
    "Liberare le ultime righe e colonne del foglio e riprovare",
  ),
  NotImplemented: words("Questa funzione non è disponibile", "questa versione di Excel non la realizza ancora", UPDATE),
  OperationCellsExceedLimit: words(
    "Le celle sono troppe in una volta",
    "Excel non ne tratta così tante insieme",
    ONE_BY_ONE,
  ),
  PivotTableRangeConflict: words(
    "C’è una tabella pivot",
    "le sue celle non si possono scrivere",
    "Spostare la tabella pivot e riprovare",
  ),
  RangeExceedsLimit: words("L’intervallo è troppo grande", "supera ciò che Excel tratta in una volta", ONE_BY_ONE),
  RefreshWorkbookLinksBlocked: words(
    "I collegamenti ad altre cartelle sono bloccati",
    "non sono stati autorizzati",
    "Autorizzare i collegamenti (Dati, Modifica collegamenti) e riprovare",
  ),
  RequestAborted: words("La richiesta si è interrotta", "il collegamento con Excel è caduto mentre lavorava", LATER),
  RequestPayloadSizeLimitExceeded: words(
    "I dati da scrivere sono troppi in una volta",
    "Excel per il web accetta 5 MB per richiesta",
    ONE_BY_ONE,
  ),
  ResponsePayloadSizeLimitExceeded: words(
    "I dati da leggere sono troppi in una volta",
    "Excel per il web ne dà 5 MB per richiesta",
    ONE_BY_ONE,
  ),
  ServiceNotAvailable: words("Excel non risponde", "il servizio è momentaneamente fermo", LATER),
  Unauthenticated: words(
    "L’accesso è scaduto",
    "Excel chiede di entrare di nuovo",
    "Entrare con il proprio account e riaprire la cartella",
  ),
  UndoNotSupported: words(
    "L’operazione non si può annullare con Annulla",
    "Excel non lo permette per le modifiche dei componenti",
    "Usare «Ripristina» di PERF",
  ),
  UnsupportedFeature: words(
    "Il foglio contiene qualcosa che non si può trattare",
    "Excel non lo permette ai componenti",
    ONE_BY_ONE,
  ),
  UnsupportedOperation: words("L’operazione non è permessa", "Excel non la offre in questa situazione", UPDATE),
  UnsupportedSheet: words(
    "Il foglio non è un foglio di celle",
    "i fogli grafico e macro non hanno celle",
    "Tornare su un foglio di celle e riprovare",
  ),
  CannotRegisterEvent: words("PERF non può seguire le modifiche", OURS, AGAIN),
  CannotUpdateReadOnlyProperty: words("Excel non ha accettato una modifica", OURS, AGAIN),
  ConnectionFailure: words("Il collegamento con Excel è caduto", "la rete è assente o instabile", LATER),
  InvalidObjectPath: words("Un foglio o una cella non si trova più", "è cambiato durante il lavoro", READ_AGAIN),
  InvalidOrTimedOutSession: words(
    "La sessione di Excel è scaduta",
    "la cartella è rimasta aperta a lungo senza attività",
    "Ricaricare la pagina, o chiudere e riaprire la cartella, e ripetere l’operazione",
  ),
  InvalidRequestContext: words("Excel non ha capito la richiesta", OURS, AGAIN),
  OpenWorkbookLinksBlocked: words(
    "I collegamenti ad altre cartelle sono bloccati",
    "non sono stati autorizzati",
    "Autorizzare i collegamenti (Dati, Modifica collegamenti) e riprovare",
  ),
  PropertyNotLoaded: words("PERF ha usato un dato che non aveva letto", OURS, AGAIN),
  RunMustReturnPromise: words("PERF non ha completato la richiesta", OURS, AGAIN),
  Timeout: words("Excel non ha risposto in tempo", "è molto occupato o la rete è lenta", LATER),
  ValueNotLoaded: words("PERF ha usato un dato che non aveva letto", OURS, AGAIN),
  WriteNotSupportedWhenModalDialogOpen: words(
    "In Excel è aperta una finestra di dialogo",
    "finché è aperta Excel non accetta altro",
    "Chiuderla e riprovare",
  ),
  "no-excel": words(
    "Excel non risponde",
    "PERF è aperto fuori da Excel, o la libreria di Microsoft non si è caricata",
    "Aprire PERF dalla scheda «Performance» di Excel e controllare la connessione",
  ),
  cancelled: words(
    "L’operazione è stata interrotta",
    "lo ha chiesto chi usa il pannello",
    "Ripeterla quando si vuole; ciò che è già scritto si riporta com’era con «Ripristina»",
  ),
  "no-answer": words(
    "Excel non ha risposto in tempo",
    "la richiesta o la risposta è andata persa, oppure Excel è molto occupato",
    "Controllare la connessione, guardare che cosa è stato scritto e riprovare",
  ),
  unexpected: words("Qualcosa è andato storto in PERF", "è un errore del programma, non dei dati", AGAIN),
  "too-many-cells": words(
    "La cartella ha troppe celle",
    "oltre questo limite Excel resterebbe bloccato per minuti",
    ONE_BY_ONE,
  ),
  "values-missing": words(
    "Excel non ha dato il contenuto di una cella",
    "lo fa, senza dirlo, quando i dati sono troppi",
    ONE_BY_ONE,
  ),
  "structure-protected": words(
    "Non si possono aggiungere o togliere fogli",
    "la struttura della cartella di lavoro è protetta",
    "Togliere la protezione (Revisione, Proteggi cartella di lavoro) e ripetere l’operazione",
  ),
  "sheet-gone": words("Un foglio non c’è più", "è stato eliminato dopo la lettura", READ_AGAIN),
  "sheet-hidden": words(
    "Il foglio è nascosto",
    "PERF non scopre i fogli: decide chi li ha nascosti",
    "Scoprirlo (clic destro su una scheda, Scopri) e riprovare",
  ),
  "cell-changed": words(
    "Una cella è cambiata dopo la lettura",
    "qualcuno vi ha scritto: PERF non sostituisce ciò che non ha letto. Nulla è stato scritto",
    READ_AGAIN,
  ),
  "file-not-given": words(
    "Excel non ha dato il contenuto della cartella",
    "è occupato, oppure questa versione non lo permette ai componenti",
    "Riprovare; se si ripete, salvare la cartella e usare il comando «perf copia» sul file",
  ),
  "file-incomplete": words(
    "Excel ha dato solo una parte della cartella",
    "la cartella è cambiata mentre era letta, oppure il collegamento è caduto",
    LATER,
  ),
  "no-new-workbook": words("Excel non può aprire la copia", "questa versione non lo permette ai componenti", COMMAND),
  "new-workbook-too-large": words(
    "Excel non può aprire la copia",
    "è troppo grande per passare da PERF a Excel: sul web il limite è di circa 3,5 MB",
    COMMAND,
  ),
  "new-workbook-refused": words("Excel non ha aperto la copia", "non ne ha detto il motivo", COMMAND),
  "new-workbook-unsure": words(
    "Excel non ha detto se ha aperto la copia",
    "è molto occupato, oppure la risposta è andata persa",
    "Guardare se la copia è aperta in un’altra finestra; se non c’è, riprovare",
  ),
  "cell-formula": words(
    "Una cella contiene ora una formula",
    "è stata scritta dopo la lettura: PERF non sostituisce le formule. Nulla è stato scritto",
    READ_AGAIN,
  ),
};
