// SPDX-License-Identifier: EUPL-1.2

/** Where things stand on the sheet of the seal: sheets out there hold them, so this is API. */
export const SEAL_FACTS_ROW = 6;

/** Labels of the rows from there on, in their order; the values stand beside them. */
export const SEAL_FACTS = [
  "Apposto il",
  "Versione di PERF",
  "Celle",
  "Impronta complessiva (SHA-256)",
  "Formato",
] as const;

export const SEAL_HEADING_ROW = SEAL_FACTS_ROW + SEAL_FACTS.length + 1;

export const SEAL_COLUMNS = [
  "Foglio",
  "Dalla cella",
  "Alla cella",
  "Celle",
  "Contenuto (SHA-256)",
  "Risultati delle formule (SHA-256)",
  "Indice",
  "Fuori dal sigillo",
] as const;

/** In the last column, where nothing of the sheet is left out. */
export const NOTHING_LEFT_OUT = "—";
