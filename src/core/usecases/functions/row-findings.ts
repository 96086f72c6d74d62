// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from "../../checks/finding";
import { findingMessage } from "../../checks/message";
import { NO_INPUTS } from "../../checks/inputs";
import { RULES } from "../../checks/registers/all";
import { PRI_RULES } from "../../checks/registers/pri";
import { runChecks } from "../../checks/run";
import { NO_MEMORY } from "../../memory/memory";
import { readScorecard } from "../../reading/read-scorecard";
import type { IndicatorReading, ScorecardReading } from "../../scorecard/model";
import { scoreScorecard } from "../../scorecard/score-scorecard";
import { DEFAULT_BODY } from "../../scorecard/settings";
import { FINDING_GRAVITY, FUNCTION_FAILURES, FUNCTION_REASONS } from "../../wording/functions";
import { align } from "./grid";
import { isDatePair } from "./measures";
import { fail, isFailure, type CellResult, type Results } from "./result";
import { sheetOfCells } from "./sheet-of-cells";

/** Whose results a file gives away is told by its sheets and their names, which a formula does not see. */
const RULES_OF_TABLES = RULES.filter((rule) => !PRI_RULES.includes(rule));

const HEADINGS = ["Riga", "Codice", "Gravità", "Segnalazione"] as const;

/** SEGNALAZIONI: what the rules find in a block with its headings, one line each; rows are counted from its first one. */
export function rowFindings({ intervallo }: { readonly intervallo: unknown }): Results {
  const cells = align({ intervallo });
  if (isFailure(cells)) return cells;
  const reading = readScorecard(sheetOfCells(cells), NO_MEMORY);
  if (reading.indicators.length === 0) return fail(FUNCTION_FAILURES["no-table"]);
  const unclear = unclearRows(reading);
  const unjudged = new Set([...unclear, ...objectiveRows(reading, unclear)]);
  const findings = runChecks(scoreScorecard(reading), DEFAULT_BODY, NO_INPUTS, RULES_OF_TABLES).filter(
    ({ place }) => place !== null && !unjudged.has(place.at.row),
  );
  const lines = [...findings.map(lineOf), ...[...unclear].map(unclearLine)].sort((a, b) => a.row - b.row);
  return lines.length === 0 ? [[FUNCTION_REASONS["no-findings"]]] : [HEADINGS, ...lines.map(({ line }) => line)];
}

interface Line {
  readonly row: number;
  readonly line: readonly CellResult[];
}

function lineOf(finding: Finding): Line {
  const row = finding.place!.at.row;
  const gravity = FINDING_GRAVITY[finding.needsReview ? "review" : finding.severity];
  return { row, line: [row + 1, finding.rule, gravity, findingMessage(finding)] };
}

/** Two dates without their format look like two numbers: no rule may judge them before somebody says which they are. */
function unclearRows({ indicators }: ScorecardReading): ReadonlySet<number> {
  const isUnclear = ({ actual, target, polarityColumn }: IndicatorReading) =>
    polarityColumn === null && isDatePair(actual, target);
  return new Set(indicators.filter(isUnclear).map(({ row }) => row));
}

/** Rows of the objectives that such rows are averaged in: their figures would be as wrong. */
function objectiveRows({ objectives, indicators }: ScorecardReading, unclear: ReadonlySet<number>): readonly number[] {
  const tainted = new Set(indicators.filter(({ row }) => unclear.has(row)).map(({ objectiveId }) => objectiveId));
  const ofIndicators = new Set(indicators.map(({ row }) => row));
  return objectives.filter(({ id, at }) => tainted.has(id) && !ofIndicators.has(at.row)).map(({ at }) => at.row);
}

function unclearLine(row: number): Line {
  return { row, line: [row + 1, "", FINDING_GRAVITY.review, FUNCTION_REASONS["polarity-needed"]] };
}
