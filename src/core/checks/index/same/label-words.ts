// SPDX-License-Identifier: EUPL-1.2
import { foldLabel } from "../../../values/fold";

const UNSPACED = /[^ ][/%]|[/%][^ ]/;

/** A label as its words; "/" and "%" are words, since they change the meaning: "n imprese / n iscritte". */
export function wordsOf(label: string): string {
  const folded = foldLabel(label);
  return UNSPACED.test(folded) ? folded.replace(/[/%]/g, " $& ").replace(/ {2,}/g, " ").trim() : folded;
}

/** Words that two hands put in or leave out without meaning another thing. */
export const JOINTS: ReadonlySet<string> = new Set(
  "di del dello della dell dei degli delle a al allo alla all ai agli alle da dal dallo dalla dall dai dagli dalle in nel nello nella nell nei negli nelle su sul sullo sulla sull sui sugli sulle con per tra fra il lo la l i gli le un uno una e ed o che d relativo relativa relativi relative".split(
    " ",
  ),
);
/** Ways of writing one word. */
export const SAME_WORD: ReadonlyMap<string, string> = new Map([
  ...["numero", "nr", "num", "nro"].map((word) => [word, "n"] as const),
  ...["percentuale", "perc"].map((word) => [word, "%"] as const),
  ["gg", "giorni"],
]);
/** Words by which any office names something of its own: what is counted, how, and that it was done. */
export const GENERIC: ReadonlySet<string> = new Set(
  (
    "n % / grado tasso indice livello quota rispetto rapporto valore totale media medio medi medie tempo tempi termine termini giorni ore mesi anno " +
    "data entro rispettati previsto previsti previste programmate programmati attivita azioni azione iniziative iniziativa interventi " +
    "intervento progetto progetti obiettivo obiettivi fasi fase piano programma realizzazione realizzate realizzati realizzata realizzato effettuate " +
    "effettuati svolte svolti organizzate organizzati completamento completate avanzamento attuazione stato esecuzione conclusione " +
    "avvio adozione predisposizione redazione elaborazione definizione pubblicazione aggiornamento approvazione attivazione rilascio " +
    "incontri eventi riunioni report relazione relazioni documento documenti atti atto procedure procedura procedimenti procedimento " +
    "pratiche pratica evase gestite gestiti concluse conclusi controlli controllo utenti utente soddisfazione gradimento " +
    "customer satisfaction questionari questionario corsi formazione dipendenti personale ufficio uffici servizio servizi sportelli sportello settore unita struttura " +
    "ente camera comune reclami segnalazioni richieste istanze verifiche monitoraggio risultato risultati qualita costo costi spesa si no svolgimento"
  ).split(" "),
);
/** The words that bear the meaning, in their order, each in one writing. */
export function contentOf(words: string): readonly string[] {
  const content: string[] = [];
  for (const word of words.split(" ")) {
    if (word !== "" && !JOINTS.has(word)) content.push(SAME_WORD.get(word) ?? word);
  }
  return content;
}

/** True when a text that ends with this word was cut: nobody ends a name so. */
export function isJoint(word: string): boolean {
  return word === "/" || JOINTS.has(word);
}
