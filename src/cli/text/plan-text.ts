// SPDX-License-Identifier: EUPL-1.2
import { addressOf } from "../../core/workbook/address";
import type { CellContent, CellEdit, WritePlan } from "../../core/workbook/plan";
import type { FillPlan } from "../../core/usecases/fill";
import { explain } from "../../core/wording/explain";
import { numberText, percentText } from "../../core/wording/numbers";
import { counted, plain } from "./columns";

/** Edits and conflicts that are listed before "and others". */
const SHOWN = 10;

/** What will be (or was) written: sheets made, cells filled, conflicts left alone, things to know. */
export function planText({ plan, notes }: FillPlan, all: boolean, title = "COMPILAZIONE"): string[] {
  const visible = plan.sheets.filter(({ hidden }) => !hidden);
  const lines = [title];
  if (isEmpty(plan)) lines.push("  Nulla da scrivere: la cartella è già aggiornata.");
  if (visible.length > 0) lines.push(`  Fogli nuovi: ${visible.map(({ name }) => `«${plain(name)}»`).join(", ")}`);
  if (visible.length < plan.sheets.length) lines.push("  Un foglio nascosto annota che cosa ha scritto PERF.");
  const known = notes.map((note) => `  Da sapere: ${plain(explain(note))}`);
  const refreshed = plan.edits.filter(isRefresh);
  const judged = plan.edits.filter(isJudgement);
  const others = plan.edits.filter((edit) => !isRefresh(edit) && !isJudgement(edit));
  return lines.concat(
    ...[editsText(others, all), refreshedText(refreshed), judgedText(judged)],
    ...[conflictsText(plan, all), known],
  );
}

function isEmpty({ edits, sheets, names }: WritePlan): boolean {
  return edits.length + sheets.length + names.length === 0;
}

/** A sheet of PERF's that is brought up to date. */
function isRefresh({ why }: CellEdit): boolean {
  return why.code === "sheet-refreshed";
}

/** State, finding and key beside an exception. */
function isJudgement({ why }: CellEdit): boolean {
  return why.code === "exception-judged";
}

/** Keys and findings are nobody's reading here: how many exceptions are judged anew is. */
function judgedText(edits: readonly CellEdit[]): string[] {
  const [first] = edits;
  if (first === undefined) return [];
  const rows = new Set(edits.map(({ row }) => row)).size;
  return [`  «${plain(first.sheet)}»: stato aggiornato in ${counted(rows, "riga", "righe")}`];
}

/** One line, even where all is asked for: what stands on these sheets is listed nowhere better than there. */
function refreshedText(edits: readonly CellEdit[]): string[] {
  if (edits.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { sheet } of edits) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  const sheets = [...counts].map(([name, count]) => `«${plain(name)}» (${counted(count, "cella", "celle")})`);
  return [`  Fogli di PERF aggiornati: ${sheets.join(", ")}`];
}

function editsText(edits: readonly CellEdit[], all: boolean): string[] {
  if (edits.length === 0) return [];
  const shown = all ? edits : edits.slice(0, SHOWN);
  const lines = shown.map(
    ({ sheet, row, column, old, value, why }) =>
      `    ${plain(sheet)}!${addressOf(row, column)}: ${contentText(old, isRatio(why))} → ${contentText(value, isRatio(why))} · ${plain(explain(why))}`,
  );
  return [
    `  Celle da scrivere: ${edits.length.toLocaleString("it-IT")}`,
    ...lines,
    ...more(shown.length, edits.length, "    "),
  ];
}

function conflictsText({ conflicts }: WritePlan, all: boolean): string[] {
  if (conflicts.length === 0) return ["  Conflitti: nessuno"];
  const shown = all ? conflicts : conflicts.slice(0, SHOWN);
  const lines = shown.map(({ sheet, cell, why }) => {
    const where = cell ? `!${addressOf(cell.row, cell.column)}` : "";
    return `    ${plain(sheet)}${where}: ${plain(explain(why))}`;
  });
  const head = `  Conflitti: ${counted(conflicts.length, "punto lasciato com’è", "punti lasciati com’erano")}, da decidere da una persona`;
  return [head, ...lines, ...more(shown.length, conflicts.length, "    ")];
}

function more(shown: number, all: number, indent: string): string[] {
  return shown < all ? [`${indent}… e ${counted(all - shown, "altro", "altri")}: con --tutte si vedono`] : [];
}

/** Cells written because of a score hold ratios. */
function isRatio({ args }: CellEdit["why"]): boolean {
  return "score" in args || "before" in args;
}

function contentText(content: CellContent, ratio: boolean): string {
  if (content === null) return "(vuota)";
  if (typeof content === "string") return `«${plain(content)}»`;
  if (typeof content === "boolean") return content ? "VERO" : "FALSO";
  return ratio ? percentText(content) : numberText(content);
}
