// SPDX-License-Identifier: EUPL-1.2
import type { RefusalCode, WorkbookRefusal } from "../workbook/refusal";
import { numberText } from "./numbers";

interface RefusalWords {
  /** What happened; the detail follows in brackets. */
  readonly what: string;
  readonly why: string;
  readonly action: string;
}

/** What happened, why, what to do. */
export function refusalText(refusal: WorkbookRefusal): string {
  const { what, why, action } = REFUSALS[refusal.code];
  return `${what}${detailText(refusal.detail)}: ${why}. ${action}.`;
}

/** A part of the file as it is called; a bare number is the limit that was passed. */
function detailText(detail: string): string {
  if (detail === "") return "";
  return /^\d+$/.test(detail) ? ` (limite: ${numberText(Number(detail))})` : ` (${detail})`;
}

const RESAVE = "Aprirlo con Excel o LibreOffice, salvarlo di nuovo come «Cartella di lavoro Excel (.xlsx)» e riprovare";
const TRIM =
  "Copiare in una cartella nuova i soli fogli della performance, salvarla come «Cartella di lavoro Excel (.xlsx)» e riprovare";

const REFUSALS: Readonly<Record<RefusalCode, RefusalWords>> = {
  "not-a-zip": {
    what: "Il file non è una cartella di lavoro .xlsx",
    why: "il contenuto non ha il formato che il nome promette",
    action:
      "Verificare di aver scelto il file giusto; se è un CSV o un altro formato, aprirlo con Excel e salvarlo come .xlsx",
  },
  truncated: {
    what: "Il file è incompleto",
    why: "si interrompe prima della fine, come accade quando una copia o uno scaricamento non è terminato",
    action: "Copiarlo o scaricarlo di nuovo dall’originale e riprovare",
  },
  encrypted: {
    what: "Il file è protetto da password",
    why: "senza la password il contenuto non è leggibile",
    action:
      "Aprirlo con Excel, togliere la password di apertura (File, Informazioni, Proteggi cartella di lavoro) e salvarlo",
  },
  "old-xls": {
    what: "Il file è nel vecchio formato .xls",
    why: "PERF legge soltanto il formato .xlsx",
    action: "Aprirlo con Excel e salvarlo come «Cartella di lavoro Excel (.xlsx)»",
  },
  ods: {
    what: "Il file è un foglio OpenDocument (.ods)",
    why: "PERF legge soltanto il formato .xlsx",
    action: "Aprirlo con LibreOffice o Excel e salvarlo come «Cartella di lavoro Excel (.xlsx)»",
  },
  strict: {
    what: "Il file è in formato «Open XML Strict»",
    why: "PERF legge il formato .xlsx consueto di Excel, e da questo potrebbe perdere dati",
    action:
      "Aprirlo con Excel, scegliere «Salva con nome» e il tipo «Cartella di lavoro Excel (.xlsx)», non quello «Strict»",
  },
  "not-a-workbook": {
    what: "Il file non è una cartella di lavoro",
    why: "è un archivio, ma non contiene fogli di calcolo",
    action: "Verificare di aver scelto il file .xlsx della performance e non un documento o un archivio .zip",
  },
  doctype: {
    what: "Il file contiene una dichiarazione DOCTYPE",
    why: "Excel non ne scrive mai, e con essa un file può far leggere altro o bloccare il programma",
    action: "Chiedere a chi lo ha inviato come è stato prodotto, oppure aprirlo con Excel e salvarlo di nuovo",
  },
  malformed: {
    what: "Il file è danneggiato",
    why: "una sua parte non rispetta il formato .xlsx",
    action: RESAVE,
  },
  "file-too-large": {
    what: "Il file è troppo grande",
    why: "supera la dimensione che PERF accetta di leggere",
    action: TRIM,
  },
  "expands-too-much": {
    what: "Il contenuto del file è troppo grande",
    why: "una volta decompresso supera la dimensione che PERF accetta di leggere",
    action: TRIM,
  },
  "ratio-too-high": {
    what: "Il file è compresso in modo anomalo",
    why: "pochi byte si espandono in una quantità di dati sproporzionata, come nei file fatti per bloccare i programmi",
    action: RESAVE,
  },
  "too-many-entries": {
    what: "Il file contiene troppe parti",
    why: "una cartella di lavoro ne ha molte meno",
    action: TRIM,
  },
  "unsafe-entry-name": {
    what: "Il file contiene una parte con un nome non ammesso",
    why: "quel nome potrebbe far scrivere fuori dalla cartella di lavoro, o indica due parti diverse",
    action: RESAVE,
  },
  unsupported: {
    what: "Il file usa una caratteristica che PERF non sa trattare",
    why: "proseguire potrebbe far perdere dati",
    action: RESAVE,
  },
  "plan-does-not-fit": {
    what: "Le modifiche previste non corrispondono al file",
    why: "la cartella di lavoro è cambiata dopo la lettura, o una cella prevista non si può scrivere",
    action: "Rileggere la cartella e ripetere la compilazione: il file non è stato modificato",
  },
};
