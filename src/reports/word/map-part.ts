// SPDX-License-Identifier: EUPL-1.2
import type { Aggregate, MapEntry, Objective, Scorecard } from "../../core/scorecard/scored";
import { groupBy, objectivesOf, type PlacedObjective } from "../../core/summaries/levels";
import { coverageText, outcomeText } from "../../core/summaries/objective-outcome";
import type { Verification } from "../../core/usecases/verify";
import { fold } from "../../core/values/fold";
import { percentText } from "../../core/wording/numbers";
import { heading, paragraph, row, type Block, type Column, type Row } from "./blocks";
import { declaredText } from "./figures";
import type { ShownSheets } from "./shown-sheets";

const COLUMNS: readonly Column[] = [
  { heading: "Obiettivo strategico", share: 56 },
  { heading: "% realizzazione", share: 16, isFigure: true },
  { heading: "Da dove viene la %", share: 28 },
];
const NOTE =
  "Percentuali ricalcolate da PERF dagli indicatori; dove non si può, dichiarate dall’ente. Le righe «calcolata da " +
  "PERF» sono medie di PERF, con gli obiettivi su cui sono fatte: non sono figure pubblicate dall’ente.";

/** The strategic map: perspectives × objectives, with PERF's own means and their coverage. */
export function mapPart({ scorecard, workbook }: Verification, { isShown }: ShownSheets): readonly Block[] {
  const objectives = objectivesOf(scorecard, "strategic").filter(({ objective }) => isShown(objective.sheet));
  const { dateSystem } = workbook;
  const rows =
    objectives.length > 0
      ? objectiveRows(scorecard, objectives, dateSystem)
      : entryRows(
          scorecard.map.filter(({ sheet }) => isShown(sheet)),
          dateSystem,
        );
  const title = heading(2, `Mappa strategica${scorecard.year === null ? "" : ` ${String(scorecard.year)}`}`);
  if (rows.length === 0) return [title, paragraph("Nessun obiettivo strategico riconosciuto.")];
  return [title, paragraph(NOTE, "note"), { kind: "table", columns: COLUMNS, rows }];
}

function objectiveRows(
  { perspectives, overall }: Scorecard,
  objectives: readonly PlacedObjective[],
  dateSystem: 1900 | 1904,
): readonly Row[] {
  const aggregates = new Map(perspectives.map((aggregate) => [fold(aggregate.name), aggregate]));
  const groups = groupBy(objectives, ({ block }) => fold(block.perspective ?? ""));
  const rows = [...groups].flatMap(([key, group]) => {
    const aggregate = aggregates.get(key);
    return [
      row("section", group[0]!.block.perspective ?? "Senza prospettiva"),
      ...group.map(({ objective }) =>
        row("entry", named(objective), figureOf(objective, dateSystem), outcomeText(objective)),
      ),
      ...(aggregate ? [meanRow("Media della prospettiva (calcolata da PERF)", aggregate)] : []),
    ];
  });
  return [
    ...rows,
    row("section", "Intero ente"),
    meanRow("Media semplice degli obiettivi (calcolata da PERF)", overall),
  ];
}

/** What is only declared is said in the column beside it. */
function figureOf(objective: Objective, dateSystem: 1900 | 1904): string {
  return objective.score === null ? declaredText(objective, dateSystem) || "—" : percentText(objective.score);
}

function meanRow(label: string, { score, coverage }: Aggregate): Row {
  return row("total", label, score === null ? "—" : percentText(score), coverageText(coverage));
}

/** A map alone, without the dashboard that feeds it: what it says itself. */
function entryRows(entries: readonly MapEntry[], dateSystem: 1900 | 1904): readonly Row[] {
  return [...groupBy(entries, ({ perspective }) => fold(perspective ?? ""))].flatMap(([, group]) => [
    row("section", group[0]!.perspective ?? "Senza prospettiva"),
    ...group.map((entry) => row("entry", named(entry), declaredText(entry, dateSystem) || "—", "dichiarata dall’ente")),
  ]);
}

function named({ code, name }: { readonly code: string | null; readonly name: string }): string {
  return [code, name].filter(Boolean).join(" ");
}
