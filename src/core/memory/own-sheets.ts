// SPDX-License-Identifier: EUPL-1.2
import { OWN_SHEET_NAME_PREFIX } from "../workbook/perf-marks";

/** The sheets that PERF makes, and their names when they are free. Both are API: files out there hold them. */
export const OWN_SHEET_NAMES = {
  mappa: "Mappa strategica",
  "riepilogo-strategico": "Riepilogo strategico",
  "riepilogo-operativo": "Riepilogo operativo",
  "riepilogo-individuale": "Riepilogo individuale",
  scostamenti: "Scostamenti",
  segnalazioni: "Segnalazioni",
  eccezioni: "Eccezioni",
  variazioni: "Variazioni",
  validazione: "Validazione OIV",
  calendario: "Calendario",
  campione: "Campione OIV",
  sigillo: "Sigillo",
  parametri: "Parametri",
  registro: "Registro indicatori",
  memoria: "PERF memoria",
} as const;

export type OwnSheetKind = keyof typeof OWN_SHEET_NAMES;

/**
 * Sheets whose rows staff write themselves, with what the body has decided: PERF adds to them, and never refreshes them
 * or hands them over. See ADR 0013 and 0017.
 */
export const STAFF_KINDS = ["parametri", "registro", "eccezioni"] as const satisfies readonly OwnSheetKind[];
export type StaffKind = (typeof STAFF_KINDS)[number];

/** Sheets that a validation or a copy makes: whatever else is planned leaves them as they were. */
export const VALIDATION_KINDS = [
  "segnalazioni",
  "variazioni",
  "validazione",
  "calendario",
  "campione",
  "sigillo",
] as const satisfies readonly OwnSheetKind[];

/** True for the code of a sheet of ours, as read from a file. */
export function isOwnSheetKind(code: string): code is OwnSheetKind {
  return Object.hasOwn(OWN_SHEET_NAMES, code);
}

/** A sheet that was ours until somebody wrote on it: never an input, never written again. */
export type HandedOver = "ceduto";

/** The hidden name of the n-th sheet handed over to the user. */
export function handedOverMark(n: number): string {
  return `${OWN_SHEET_NAME_PREFIX}ceduto_${String(n)}`;
}

/** The hidden defined name that follows a sheet of ours when it is renamed. Defined names admit no hyphen. */
export function markOf(kind: OwnSheetKind): string {
  return OWN_SHEET_NAME_PREFIX + kind.replaceAll("-", "_");
}
