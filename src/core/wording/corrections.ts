// SPDX-License-Identifier: EUPL-1.2
import type { Template } from "./template";

/** Why a cell is corrected, and why a correction that was wanted is not made. */
export const CORRECTION_REASONS: Readonly<Record<string, Template>> = {
  corrected: "{rule}: {label}.",
  "correction-formula": "{sheet}!{cell} contiene una formula, che PERF non sostituisce. Correggerla a mano.",
  "correction-locked":
    "Il foglio «{sheet}» è protetto e {cell} è bloccata. Togliere la protezione e ripetere la correzione.",
  "correction-loses": "Ciò che si legge in {sheet}!{cell} non si leggerebbe più da nessuna parte. Correggerla a mano.",
  "correction-contested":
    "Un’altra correzione scrive altro nella stessa cella. Ripetere il comando sulla copia, o chiedere solo questa regola.",
  "correction-adds":
    "Farebbe nascere un’altra segnalazione ({rule} in {where}). Sistemare prima ciò che segnala quella regola.",
  "correction-adds-general":
    "Farebbe nascere un’altra segnalazione ({rule}, su tutta la cartella). Sistemare prima ciò che segnala quella regola.",
  "correction-unread": "Il foglio «{sheet}» non si leggerebbe più come prima. Correggere a mano e verificare di nuovo.",
  "correction-rescores":
    "Cambierebbe il risultato di un’altra riga ({where}). Correggere a mano e verificare di nuovo.",
  "correction-stays": "La segnalazione resterebbe, per le altre sue celle. Correggere a mano.",
};
