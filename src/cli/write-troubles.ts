// SPDX-License-Identifier: EUPL-1.2
import type { WorkbookRefusal } from "../core/workbook/refusal";
import { refusalText } from "../core/wording/refusals";
import type { FileRefusalCode } from "../xlsx/file-writer";

const ON_FILES: Readonly<Partial<Record<FileRefusalCode, string>>> = {
  "input-not-readable":
    "Il file di partenza non si può più leggere. Controllare che non sia stato spostato e riprovare.",
  "output-is-input":
    "Il file da scrivere è lo stesso di partenza: PERF non modifica mai l’originale. Indicare un altro nome con -o.",
  "output-exists":
    "Il file da scrivere esiste già. Indicare un altro nome con -o, oppure aggiungere --sovrascrivi per sostituirlo.",
  "output-extension":
    "Il file da scrivere ha un’estensione diversa da quello di partenza: Excel non lo aprirebbe. Usare la stessa estensione.",
  "output-without-macros":
    "La copia non contiene le macro: Excel non la aprirebbe con questa estensione. Indicare con -o un nome che finisce in .xlsx (.xltx per un modello).",
  "output-not-writable":
    "Il file non si può scrivere: la cartella non esiste, mancano i permessi, il disco è pieno o il file è aperto in Excel. Chiuderlo, controllare il percorso e riprovare.",
};

/** Why nothing was written: what happened, why, what to do. */
export function writeTrouble({ code, detail }: { readonly code: FileRefusalCode; readonly detail: string }): string {
  const text = ON_FILES[code];
  return text === undefined
    ? refusalText({ code, detail } as WorkbookRefusal)
    : `${text}${detail ? ` (${detail})` : ""}`;
}
