// SPDX-License-Identifier: EUPL-1.2
import { basename } from "node:path";
import { stat } from "node:fs/promises";
import { refusalText } from "../core/wording/refusals";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import { xlsxFileReader } from "../xlsx/file-reader";

/** Files from this size on take long enough for a word on the way. */
const LONG_READING = 4_000_000;

export interface CannotOpen {
  readonly code: string;
  /** What happened, why, what to do. */
  readonly message: string;
}

export type Opened =
  { readonly ok: true; readonly workbook: WorkbookSnapshot } | { readonly ok: false; readonly trouble: CannotOpen };

/** Reads a file that the user named, or says in Italian why it cannot be read. */
export async function openWorkbook(path: string, progress: (text: string) => void): Promise<Opened> {
  const size = await sizeOf(path);
  if (typeof size !== "number") return { ok: false, trouble: size };
  if (size >= LONG_READING) progress(`Lettura di «${basename(path)}» (${String(Math.round(size / 1e6))} MB)…`);
  const outcome = await xlsxFileReader(path).read();
  if (outcome.ok) return outcome;
  const { refusal } = outcome;
  return { ok: false, trouble: { code: refusal.code, message: refusalText(refusal) } };
}

async function sizeOf(path: string): Promise<number | CannotOpen> {
  try {
    const found = await stat(path);
    if (found.isFile()) return found.size;
    return {
      code: "not-a-file",
      message: "Non è un file, oppure è una cartella senza file .xlsx. Indicare il percorso di un file .xlsx.",
    };
  } catch (error) {
    return missing((error as NodeJS.ErrnoException).code);
  }
}

function missing(code: string | undefined): CannotOpen {
  if (code === "ENOENT" || code === "ENOTDIR") {
    return {
      code: "missing",
      message: "Il file non esiste. Controllare il nome e la cartella; se contiene spazi, scriverlo tra virgolette.",
    };
  }
  if (code === "EACCES" || code === "EPERM") {
    return {
      code: "no-permission",
      message: "Il file non si può leggere: mancano i permessi. Copiarlo in una propria cartella e riprovare.",
    };
  }
  return {
    code: "unreadable",
    message: `Il file non si può leggere (${code ?? "motivo sconosciuto"}). Controllare che il disco sia raggiungibile e riprovare.`,
  };
}

export const NO_DASHBOARD: CannotOpen = {
  code: "no-dashboard",
  message:
    "Nessun foglio è stato riconosciuto come cruscotto: serve una riga di intestazioni con almeno due tra valore ottenuto, " +
    "risultato atteso (target) e % di realizzazione. Controllare che la cartella sia quella della performance; se lo è, dire dove sono le colonne: «perf parametri FILE -o COPIA», sezione Colonne.",
};
