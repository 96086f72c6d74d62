// SPDX-License-Identifier: EUPL-1.2
import type { Template } from "./template";

/** Why a cell or a sheet is written, or must not be, and what else a filling has to say. */
export const PLAN_REASONS: Readonly<Record<string, Template>> = {
  "score-filled": "La % {of:of} era vuota: quella calcolata è {score:percent}.",
  "score-refreshed": "I dati sono cambiati: la % {of:of} scritta da PERF passa da {before:percent} a {score:percent}.",
  "score-withdrawn": "La % {of:of} scritta da PERF ({before:percent}) non si può più calcolare: la cella torna vuota.",
  "score-decided":
    "La cella della % {of:of} conteneva altro: al suo posto quella calcolata, {score:percent}, come deciso.",
  "sheet-made": "Foglio «{name}» creato.",
  "sheet-refreshed": "Foglio «{name}» aggiornato.",
  "exceptions-extended": "Colonna di PERF, a destra di quelle compilate su «{name}».",
  "exception-judged": "Stato dell’eccezione, su «{name}»: se vale, e per quale segnalazione.",
  "exception-written": "Eccezione motivata, aggiunta o aggiornata su «{name}».",
  "deviation-written": "Causa, motivazione o azione correttiva dello scostamento, su «{name}».",
  "deviation-locked":
    "Su «{name}» la cella è bloccata o contiene una formula: PERF non la scrive. Togliere la protezione o la formula e ripetere.",
  "exceptions-unreadable":
    "Sul foglio «{name}» non ci sono più le intestazioni: l’eccezione non è stata scritta. Rimetterle com’erano, o eliminare il foglio, che PERF rifà.",
  "setting-written": "«{label}», come deciso in «Impostazioni».",
  "columns-written": "Dove sono le colonne del foglio «{name}», come indicato in «Impostazioni».",
  "setting-locked":
    "Il foglio «{name}» è protetto e la cella è bloccata: PERF non la scrive. Togliere la protezione e ripetere.",
  "setting-formula":
    "La cella contiene una formula: PERF non la sostituisce. Correggere la formula, o scrivere il valore nella cella.",
  "settings-unreadable":
    "Sul foglio «{name}» non ci sono più le intestazioni: non si può scrivere. Rimetterle com’erano, o eliminare il foglio, che PERF rifà.",
  "register-extended": "Indicatore nuovo, aggiunto in fondo a «{name}».",
  "declared-differs":
    "La cella contiene un’altra % {of:of}: PERF non la sostituisce da sé. Calcolata: {score:percent}. Verificare quale delle due è giusta.",
  "cell-occupied":
    "La cella della % {of:of} contiene qualcosa che non è una %: PERF non la sostituisce da sé. Calcolata: {score:percent}. Svuotarla per farla compilare.",
  "cell-formula":
    "La cella della % {of:of} contiene una formula: PERF non la sostituisce. Calcolata: {score:percent}. Verificare la formula.",
  "cell-locked":
    "Il foglio è protetto e la cella della % {of:of} è bloccata: PERF non la scrive. Togliere la protezione e ripetere la compilazione.",
  "sheet-absent":
    "Il foglio su cui scrivere la % {of:of} non si trova più. Calcolata: {score:percent}. Rileggere la cartella.",
  "score-presumed":
    "La % {of:of} resta vuota: dipende da indicatori presunti neutralizzati. Senza di essi è {score:percent}, contandoli {withPresumed:percent}. Confermare la neutralizzazione e scrivere la %.",
  "claimed-twice":
    "Per la % {of:of} risultano due valori diversi: la cella resta com’è. Uno è {score:percent}. Verificare se l’obiettivo o l’indicatore compare due volte.",
  "sheet-handed-over":
    "Sul foglio «{name}», fatto da PERF, qualcuno ha scritto ({cells}; altre celle: {more}): il foglio resta com’è ed è ora dell’ente; PERF ne fa uno nuovo.",
  "own-sheet-locked":
    "Il foglio «{name}» è protetto: resta com’era, con i dati di prima. Togliere la protezione e ripetere la compilazione.",
  "summary-empty": "Il foglio «{name}» non è stato fatto: non ci sono dati da mostrare.",
  "calendar-without-year":
    "Il foglio «Calendario» non è stato fatto: dalla cartella non si capisce l’anno. Scriverlo nel foglio «Parametri».",
  "name-taken": "Esiste già un foglio «{name}» che non è di PERF: quello di PERF si chiama «{given}».",
  "presumed-left-blank":
    "{count:percentuale lasciata vuota|percentuali lasciate vuote} perché l’indicatore è presunto neutralizzato: una persona deve confermare, con il motivo.",
  "staff-rows-unmatched":
    "{count:riga|righe} di «Scostamenti» con cause o motivi non corrispondono più a uno scostamento: sono conservate in «Non più abbinate».",
};
