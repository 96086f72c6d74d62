// SPDX-License-Identifier: EUPL-1.2
import type { Template } from "./template";

/** Why a formula is written or taken out, or must not be. */
export const FORMULA_REASONS: Readonly<Record<string, Template>> = {
  "formula-inserted": "Scritta la formula che calcola la % {of:of}: ora dà {score:percent}.",
  "formula-refreshed":
    "Le righe sono cambiate: aggiornata la formula di PERF per la % {of:of}, che ora dà {score:percent}.",
  "formula-frozen": "La formula {formula} è sostituita dal suo ultimo risultato.",
  "formula-would-differ":
    "Nessuna formula per la % {of:of}: non darebbe {score:percent}, perché una formula non vede il formato delle celle. Usare «Compila».",
  "rows-interrupted":
    "Nessuna formula per la % {of:of}: fra i suoi indicatori ci sono righe con altri dati. Usare «Compila», o spostare quelle righe.",
  "formula-too-long":
    "Nessuna formula per la % {of:of}: gli indicatori sono troppi per una formula sola. Usare «Compila».",
  "formula-without-result":
    "La formula {formula} non ha un risultato da conservare. Attendere il calcolo, o correggere l’errore, e ripetere.",
  "formula-locked":
    "La formula {formula} sta in una cella bloccata di un foglio protetto. Togliere la protezione e ripetere.",
};
