// SPDX-License-Identifier: EUPL-1.2
// Before the pane is there: each says what happened, why, and what to do. (The very first words are in the page itself.)
// Without a library: the first script carries them, and must be there when nothing else comes.

const ITALIAN = {
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

type StartTexts = { readonly [Name in keyof typeof ITALIAN]: StartText<(typeof ITALIAN)[Name]> };
type StartText<T> = T extends string ? string : { readonly title: string; readonly text: string };

const ENGLISH: StartTexts = {
  "office-blocked": {
    title: "PERF cannot reach Excel",
    text:
      "The Office library (appsforoffice.microsoft.com) was not loaded: there is no network, or a filter blocks it. " +
      "Check the connection and press “Try again”; if it happens again, ask IT to allow that address. The workbook was " +
      "not touched.",
  },
  "no-answer": {
    title: "Excel does not answer",
    text:
      "PERF was loaded, but Excel has not answered yet. If a cell is being edited, press Enter or Esc; then press “Try " +
      "again”, or close the pane and open it again. The workbook was not touched.",
  },
  "no-host": {
    title: "PERF works inside Excel",
    text:
      "This page was opened in a browser or in another program, where there is no workbook to read. Open Excel, load the " +
      "add-in PERF and press “Pannello” on the tab “Performance”.",
  },
  "old-excel": {
    title: "This version of Excel is too old for PERF",
    text:
      "Excel 2021, Microsoft 365 or Excel on the web is needed. Open the workbook with one of them, or use the command " +
      "“perf” on the .xlsx file, which needs no Excel.",
  },
  crashed: {
    title: "The pane has stopped",
    text:
      "An error in PERF stopped the pane. What was already written in the workbook stays. Press “Try again”; if it " +
      "happens again, report it to whoever looks after PERF with the text below.",
  },
  retry: "Try again",
};

/** In the language of the page: Italian until Office has told its own. */
export function startTexts(language: string): StartTexts {
  return language.toLowerCase().startsWith("en") ? ENGLISH : ITALIAN;
}
