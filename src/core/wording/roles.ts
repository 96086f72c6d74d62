// SPDX-License-Identifier: EUPL-1.2
import { TABLE_GAPS } from "./layouts";
import type { Template } from "./template";

/** Why a sheet was given its role, and what was seen of its tables. */
export const ROLE_REASONS: Readonly<Record<string, Template>> = {
  "own-sheet": "Foglio fatto da PERF.",
  "performance-headings":
    "Ha {tables:tabella|tabelle} con le intestazioni della performance: {layout:layout} (certezza {confidence:percent}).",
  "other-year": "È la stessa tabella del {year}: si misura quella del {cycle}, nel foglio «{sheet}».",
  "plan-sheet":
    "È il Piano: ha i target e nessun risultato, e gli altri fogli misurano gli stessi indicatori. Si confronta con quelli.",
  "not-recognised": "Sembra avere tabelle della performance, ma non è stato letto: {seen}.",
  "named-map": "Il titolo parla di mappa; obiettivi letti: {entries}.",
  "objective-codes": "Riporta i codici degli obiettivi dei cruscotti: {known} su {entries}.",
  "register-headings": "Descrive gli indicatori, come un registro.",
  "named-summary": "Il titolo parla di riepilogo.",
  "figures-without-performance-headings":
    "Ha {tables:tabella|tabelle} di dati, senza le intestazioni della performance.",
  "no-figures": "Nessun dato numerico.",
  "empty-sheet": "Foglio vuoto.",
  ...TABLE_GAPS,
};
