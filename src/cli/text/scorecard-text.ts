// SPDX-License-Identifier: EUPL-1.2
import type { IndicatorStatus, Level } from "../../core/scorecard/model";
import type { Objective, Scorecard } from "../../core/scorecard/scored";
import { paceOf } from "../../core/usecases/overview/pace";
import { displayText } from "../../core/values/display";
import { percentText } from "../../core/wording/numbers";
import { DECLARED_CHECK_TERMS, OBJECTIVE_STATUS_TERMS } from "../../core/wording/terms";
import { counted, plain, textTable, type TextColumn } from "./columns";

const OBJECTIVE_COLUMNS: readonly TextColumn[] = [
  { width: 8, align: "left" },
  { width: 46, align: "left" },
  { width: 11, align: "right" },
  { width: 10, align: "right" },
  { width: 40, align: "left" },
];
const STATUS_COUNTS: Readonly<Record<IndicatorStatus, readonly [one: string, many: string]>> = {
  scored: ["misurato", "misurati"],
  "no-target": ["senza target", "senza target"],
  "no-actual": ["senza valore ottenuto", "senza valore ottenuto"],
  "not-due": ["non ancora dovuto", "non ancora dovuti"],
  neutralised: ["neutralizzato", "neutralizzati"],
  unreadable: ["non leggibile", "non leggibili"],
  empty: ["riga senza dati", "righe senza dati"],
};
const PRESUMED_COUNT = ["presunto neutralizzato", "presunti neutralizzati"] as const;
const LEVELS: readonly (readonly [Level, string])[] = [
  ["strategic", "OBIETTIVI STRATEGICI"],
  ["operational", "OBIETTIVI OPERATIVI"],
  ["individual", "OBIETTIVI INDIVIDUALI"],
];

/** What was read and scored, in words and figures: counts, objectives level by level, the software's own aggregates. */
export function scorecardText(scorecard: Scorecard): string[] {
  const levels = new Map(scorecard.blocks.map(({ id, level }) => [id, level]));
  const lines = [...countsText(scorecard)];
  for (const [level, title] of LEVELS) {
    const objectives = scorecard.objectives.filter(({ blockId }) => levels.get(blockId) === level);
    if (objectives.length > 0) lines.push("", ...levelText(title, objectives, level, scorecard));
  }
  return [...lines, ...aggregatesText(scorecard)];
}

function countsText({ sheets, indicators, objectives }: Scorecard): string[] {
  const roles = (role: string): number => sheets.filter((sheet) => sheet.role === role).length;
  // said only where there are any: most bodies keep the Plan in a file of its own
  const plans = roles("plan") === 0 ? "" : `, ${counted(roles("plan"), "foglio del Piano", "fogli del Piano")}`;
  const scored = objectives.filter(({ score }) => score !== null).length;
  const statuses = new Map<IndicatorStatus | "presumed", number>();
  for (const { status, presumed } of indicators) {
    const key = presumed ? "presumed" : status;
    statuses.set(key, (statuses.get(key) ?? 0) + 1);
  }
  const words = (key: IndicatorStatus | "presumed") => (key === "presumed" ? PRESUMED_COUNT : STATUS_COUNTS[key]);
  const parts = [...statuses].map(([key, count]) => counted(count, ...words(key)));
  return [
    `Fogli       ${String(sheets.length)}: ${counted(roles("dashboard"), "cruscotto", "cruscotti")}${plans}, ${counted(roles("map"), "mappa strategica", "mappe")}, ${counted(roles("table"), "altra tabella", "altre tabelle")}`,
    `Obiettivi   ${String(objectives.length)}: ${counted(scored, "ricalcolato", "ricalcolati")}`,
    `Indicatori  ${indicators.length.toLocaleString("it-IT")}: ${parts.join(", ")}`,
    ...paceText(indicators),
  ];
}

/** Before the Relazione: how many results keep the linear pace, among those that have one. */
function paceText(indicators: Scorecard["indicators"]): string[] {
  const pace = paceOf(indicators);
  if (pace === null) return [];
  const all = counted(pace.all, "misurato", "misurati");
  return [
    `Ritmo       ${String(pace.kept)} su ${all} al passo con la data di riferimento, per i risultati che si accumulano`,
  ];
}

/** Objectives that agree are summed up in one line at the lower levels: there are many, and there is nothing to do about them. */
function levelText(title: string, objectives: readonly Objective[], level: Level, scorecard: Scorecard): string[] {
  const others = objectives.filter(({ declaredCheck }) => declaredCheck !== "equal");
  const shown = level === "strategic" ? objectives : others;
  const head =
    level === "strategic"
      ? title
      : `${title}: ${String(objectives.length - others.length)} su ${String(objectives.length)} come dichiarati`;
  if (shown.length === 0) return [head];
  const heading = ["codice", "obiettivo", "ricalcolata", "dichiarata", "esito"];
  const rows = shown.slice(0, 60).map((objective) => objectiveRow(objective, level, scorecard));
  const more = shown.length > 60 ? [`  … e altri ${String(shown.length - 60)}`] : [];
  return [head, ...textTable(OBJECTIVE_COLUMNS, [heading, ...rows]).map((line) => "  " + line), ...more];
}

function objectiveRow(objective: Objective, level: Level, { blocks }: Scorecard): string[] {
  const { code, name, score, declared, declaredCheck, status, scoreWithPresumed } = objective;
  const unit = level === "strategic" ? "" : ` · ${blocks.find(({ id }) => id === objective.blockId)?.unit ?? ""}`;
  const outcome = score === null ? OBJECTIVE_STATUS_TERMS[status] : DECLARED_CHECK_TERMS[declaredCheck];
  const presumed = scoreWithPresumed === null ? "" : ` (con i neutralizzati ${percentText(scoreWithPresumed)})`;
  return [
    code ?? "",
    plain(name) + unit,
    score === null ? "–" : percentText(score),
    displayText(declared.cell) || "–",
    outcome + presumed,
  ];
}

function aggregatesText({ perspectives, overall }: Scorecard): string[] {
  if (overall.score === null) return [];
  const line = (name: string, score: number | null, { scored, total }: { scored: number; total: number }): string =>
    `  ${plain(name)}: ${score === null ? "–" : percentText(score)} (${counted(scored, "obiettivo", "obiettivi")} su ${String(total)} ${scored === 1 ? "ricalcolabile" : "ricalcolabili"})`;
  return [
    "",
    "PROSPETTIVE (calcolate da PERF: l’ente non le pubblica)",
    ...perspectives.map(({ name, score, coverage }) => line(name, score, coverage)),
    line("Ente", overall.score, overall.coverage),
  ];
}
