// SPDX-License-Identifier: EUPL-1.2
import type { CellChangeKind, ChangedCell, ChangedSheet, SealCheck, SealDamage } from "../../core/seal/seal-check";
import { addressOf } from "../../core/workbook/address";
import { numberText } from "../../core/wording/numbers";
import { countText } from "../../core/wording/template";
import { plain } from "./columns";

/** Cells named of each kind on each sheet, unless all are asked for. */
const CELLS_NAMED = 20;
const SHEETS_NAMED = 20;

const DAMAGE: Readonly<Record<SealDamage, string>> = {
  format: "il suo formato non è riconosciuto (un’altra versione di PERF, o il foglio è stato modificato)",
  group: "una riga del foglio del sigillo è stata modificata",
  overall: "le sue righe non danno più l’impronta complessiva",
};

const CELL_CHANGES: Readonly<Record<CellChangeKind, string>> = {
  changed: "cambiate",
  added: "aggiunte",
  removed: "svuotate",
};

const NO_SIGNATURE =
  "NON È UNA FIRMA: chi può modificare la cartella può anche rifare il sigillo. Per l’autenticità, firmare il file digitalmente.";

/** What to say of a workbook and its seal, for people. */
export function sealText(file: string, check: SealCheck, all: boolean): string {
  switch (check.state) {
    case "unsealed":
      return `${file}: la cartella non ha un sigillo. Lo appone la validazione: perf valida FILE -o COPIA`;
    case "unreadable":
      return `${file}: il sigillo non si può leggere: ${DAMAGE[check.why]}. Ripetere la validazione, che lo rifà.`;
    case "whole":
      return [
        `${file}: SIGILLO INTEGRO. Nulla è cambiato da quando è stato apposto.`,
        ...factLines(check.facts),
        ...uncalculatedLines(check.uncalculated),
        ...frozenLines(check.frozen),
        "",
        NO_SIGNATURE,
      ].join("\n");
    case "changed":
      return [
        `${file}: SIGILLO NON INTEGRO. Dopo la validazione qualcosa è cambiato:`,
        ...bounded(check.sheets, all).flatMap((sheet) => sheetLines(sheet, all)),
        ...restLines(check.sheets.length, all),
        "",
        ...factLines(check.facts),
        "",
        NO_SIGNATURE,
        "Se il cambiamento è voluto, ripetere la validazione; altrimenti riprendere la copia sigillata.",
      ].join("\n");
  }
}

function factLines({ sealedAt, version, overall, cells }: Extract<SealCheck, { state: "whole" }>["facts"]): string[] {
  return [
    `  Apposto il ${plain(sealedAt)} con PERF ${plain(version)}, su ${countText(cells, "cella|celle")}`,
    `  SHA-256 ${overall}`,
  ];
}

function uncalculatedLines(count: number): string[] {
  if (count === 0) return [];
  const [head, rest] =
    count === 1
      ? ["1 formula integra non ha", "il suo risultato"]
      : [`${numberText(count)} formule integre non hanno`, "i loro risultati"];
  return [`  ${head} ${rest}: il programma che ha salvato il file li ha tolti, Excel li ricalcola all’apertura.`];
}

function frozenLines(count: number): string[] {
  if (count === 0) return [];
  const what = count === 1 ? "1 formula di PERF è un valore" : `${numberText(count)} formule di PERF sono valori`;
  return [`  Questa è una copia: ${what}. Il testo delle formule è coperto dal sigillo, il loro risultato no.`];
}

function bounded(sheets: readonly ChangedSheet[], all: boolean): readonly ChangedSheet[] {
  return all ? sheets : sheets.slice(0, SHEETS_NAMED);
}

function restLines(sheets: number, all: boolean): string[] {
  const rest = sheets - SHEETS_NAMED;
  return all || rest <= 0
    ? []
    : [`  e ${rest === 1 ? "un altro foglio" : `altri ${numberText(rest)} fogli`} (--tutte)`];
}

function sheetLines(change: ChangedSheet, all: boolean): string[] {
  const name = `«${plain(change.sheet)}»`;
  switch (change.kind) {
    case "added":
      return [`  ${name}: foglio aggiunto`];
    case "removed":
      return [`  ${name}: foglio tolto`];
    case "renamed":
      return [`  ${name}: foglio rinominato in «${plain(change.to)}»${alsoChanged(change.cells, all)}`];
    case "changed":
      return change.cells.length === 0
        ? [`  ${name}: foglio cambiato, senza che si possa dire in quale cella`]
        : [`  ${name}: ${changesText(change.cells, all)}`];
  }
}

function alsoChanged(cells: readonly ChangedCell[], all: boolean): string {
  return cells.length === 0 ? ", con lo stesso contenuto" : `; ${changesText(cells, all)}`;
}

function changesText(cells: readonly ChangedCell[], all: boolean): string {
  return (["changed", "added", "removed"] as const).flatMap((kind) => cellsText(cells, kind, all)).join("; ");
}

function cellsText(cells: readonly ChangedCell[], kind: CellChangeKind, all: boolean): string[] {
  const own = cells.filter(({ change }) => change === kind);
  if (own.length === 0) return [];
  const named = own.slice(0, all ? own.length : CELLS_NAMED).map(({ row, column }) => addressOf(row, column));
  const rest = own.length - named.length;
  const more = rest === 0 ? "" : ` e ${rest === 1 ? "un’altra" : `altre ${numberText(rest)}`} (--tutte)`;
  return [`${CELL_CHANGES[kind]} ${named.join(", ")}${more}`];
}
