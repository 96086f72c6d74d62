// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from "../../core/checks/finding";
import { RULES } from "../../core/checks/registers/all";
import { rowNames, type NameAt } from "../../core/summaries/row-names";
import type { Correction, Corrections, RefusedCorrection } from "../../core/usecases/correct/correction";
import { displayText } from "../../core/values/display";
import { addressOf } from "../../core/workbook/address";
import type { Cell } from "../../core/workbook/cell";
import type { CellEdit } from "../../core/workbook/plan";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { explain } from "../../core/wording/explain";
import { counted, plain } from "./columns";

/** Cells of one rule that are shown before "and others". */
const SHOWN = 10;
const LONGEST = 60;

/** What is corrected cell by cell, what is not and why, and what nobody asked for. */
export function correctionsText(corrections: Corrections, all: boolean): string[] {
  const { made, refused, blocked, offered, filling } = corrections;
  const show = shower(corrections, all);
  const lines = [made.length === 0 ? "CORREZIONI: nessuna" : `CORREZIONI: ${tally(made)}`];
  for (const group of alike(made)) lines.push("", headOf(group), ...show(group.flatMap(({ edits }) => edits)));
  if (filling.plan.sheets.some(({ hidden }) => hidden)) lines.push("", MEMORY);
  if (refused.length > 0) lines.push("", `NON CORRETTE: ${counted(refused.length, "segnalazione", "segnalazioni")}`);
  for (const { correction, why } of refused)
    lines.push(`  ${titleOf(correction)}, ${placeOf(correction.finding)}: ${plain(explain(why))}`);
  const unmade = [...refused, ...blocked].map(({ correction }) => correction);
  const touched = new Set([...made, ...unmade].map(({ key }) => key));
  const others = othersText(offered.filter(({ key }) => !touched.has(key)));
  return [...lines, ...others, ...blockedText(blocked)];
}

const MEMORY =
  "In più, il foglio nascosto «PERF memoria»: vi è scritto quali % sono di PERF, così che seguano i dati se cambiano.";

/** How many findings are answered, once the corrections are made. */
export function answeredText({ made, verification, standing }: Corrections): string[] {
  if (made.length === 0) return [];
  const answered =
    made.length === 1
      ? "La segnalazione è risolta"
      : `Le ${made.length.toLocaleString("it-IT")} segnalazioni sono risolte`;
  const [before, after] = [verification.findings.length, standing.length].map((count) => count.toLocaleString("it-IT"));
  return [
    `${answered}, e nessuna è nata: erano ${before ?? ""}, ora sono ${after ?? ""}.`,
    ...needlessText(verification.findings, standing),
  ];
}

/** Decisions that have lost what they accepted: staff take the row away, or keep it. */
function needlessText(before: readonly Finding[], after: readonly Finding[]): string[] {
  const needless = (findings: readonly Finding[]) => findings.filter(({ rule }) => rule === "ECC002").map(placeOf);
  const known = new Set(needless(before));
  const rows = needless(after).filter((place) => !known.has(place));
  if (rows.length === 0) return [];
  return [
    `Ciò che qualcuno aveva accettato è stato corretto: l’eccezione non serve più (ECC002 in ${rows.join(", ")}).`,
  ];
}

const KINDS = { certain: "certa", proposal: "proposta" } as const;
const TITLES: ReadonlyMap<string, string> = new Map(RULES.map(({ code, title }) => [code, title]));

function tally(made: readonly Correction[]): string {
  const cells = made.reduce((sum, { edits }) => sum + edits.length, 0);
  return `${counted(made.length, "segnalazione", "segnalazioni")}, ${counted(cells, "cella", "celle")}`;
}

/** Those that do the same for the same reason, in the order of the first of each. */
function alike(corrections: readonly Correction[]): readonly (readonly Correction[])[] {
  const groups = new Map<string, Correction[]>();
  for (const correction of corrections) {
    const key = `${correction.finding.rule} ${correction.kind} ${correction.label}`;
    const same = groups.get(key);
    if (same) same.push(correction);
    else groups.set(key, [correction]);
  }
  return [...groups.values()];
}

function headOf([first]: readonly Correction[]): string {
  return `${titleOf(first!)} · ${KINDS[first!.kind]}: ${plain(first!.label)}`;
}

function titleOf({ finding: { rule } }: Correction): string {
  return `${rule} ${TITLES.get(rule) ?? ""}`;
}

function placeOf({ place }: Finding): string {
  return place === null ? "Cartella" : `${plain(place.sheet)}!${addressOf(place.at.row, place.at.column)}`;
}

function shower({ verification, corrected }: Corrections, all: boolean): (edits: readonly CellEdit[]) => string[] {
  const nameAt = rowNames(verification.scorecard.indicators);
  const [before, after] = [cellsOf(verification.workbook), cellsOf(corrected.workbook)];
  return (edits) => {
    const shown = all ? edits : edits.slice(0, SHOWN);
    const lines = shown.map(
      (edit) => `  ${cellText(edit, nameAt)}: ${before(edit)} → ${after(edit)}${reasonText(edit)}`,
    );
    const rest = edits.length - shown.length;
    return rest > 0 ? [...lines, `  … e ${counted(rest, "altra", "altre")}: con --tutte si vedono`] : lines;
  };
}

/** Of its own where it is not that of all the others under the same title. */
function reasonText({ why }: CellEdit): string {
  return why.code === "corrected" ? "" : ` · ${plain(explain(why))}`;
}

function cellText({ sheet, row, column }: CellEdit, nameAt: NameAt): string {
  const name = plain(nameAt({ sheet, at: { row, column } }));
  const short = name.length > LONGEST ? `${name.slice(0, LONGEST).trimEnd()}…` : name;
  return `${plain(sheet)}!${addressOf(row, column)}${short === "" ? "" : ` «${short}»`}`;
}

function cellsOf({ sheets, dateSystem }: WorkbookSnapshot): (edit: CellEdit) => string {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return ({ sheet, row, column }) => {
    const cell = byName.get(sheet)?.cell(row, column);
    return cell === undefined ? "" : contentText(cell, dateSystem);
  };
}

/** As the user sees it; a text is in quotes, so that «12» as a text is told from the number. */
function contentText(cell: Cell, dateSystem: 1900 | 1904): string {
  const text = plain(displayText(cell, dateSystem));
  if (text === "") return "(vuota)";
  return cell.kind === "text" ? `«${text}»` : text;
}

/** Each rule once, with the words by which its corrections are made. */
function othersText(left: readonly Correction[]): string[] {
  if (left.length === 0) return [];
  const lines = alike(left).map((group) => {
    const { finding, label } = group[0]!;
    const count = counted(group.length, "segnalazione", "segnalazioni");
    return `  --regola ${finding.rule}  ${TITLES.get(finding.rule) ?? ""} (${count}): ${plain(label)}`;
  });
  const head = "ALTRE CORREZIONI POSSIBILI, non chieste. Aggiungere --anteprima per vederle prima:";
  return ["", head, ...lines];
}

/** What no word of the command would make: only the rules, as the reasons are told to whoever asks. */
function blockedText(blocked: readonly RefusedCorrection[]): string[] {
  if (blocked.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { correction } of blocked) {
    const { rule } = correction.finding;
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  const rules = [...counts].map(([rule, count]) => `${rule} (${String(count)})`).join(", ");
  return ["", `DA CORREGGERE A MANO, per un ostacolo che con --regola si legge: ${rules}`];
}
