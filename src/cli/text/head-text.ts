// SPDX-License-Identifier: EUPL-1.2
import type { Verification } from "../../core/usecases/verify";
import { plain } from "./columns";
import { comparedText } from "./compared-text";
import { individualLine } from "./individual-line";
import { settingsText } from "./settings-text";

/** What every report begins with: which workbook, of which year, whom it speaks of, under which settings. */
export function headText(verification: Verification, all: boolean, isOriginal = false): string[] {
  const { workbook, scorecard, inputs } = verification;
  const year = scorecard.year === null ? "anno non indicato" : `anno ${String(scorecard.year)}`;
  return [
    `PERF · ${plain(workbook.name)} · ${year}`,
    ...otherYearLine(verification),
    ...individualLine(verification, isOriginal),
    ...settingsText(verification, all),
    ...comparedText(inputs.plan),
    "",
  ];
}

/** Whoever asked for a year must not read the results of another for its own. */
function otherYearLine({ settings, scorecard: { year } }: Verification): readonly string[] {
  const wanted = settings.year;
  if (wanted === null || year === null || wanted === year) return [];
  const [asked, found] = [String(wanted), String(year)];
  return [`ATTENZIONE · Chiesto il ${asked}, letto il ${found}: nella cartella non ci sono colonne del ${asked}.`];
}
