// SPDX-License-Identifier: EUPL-1.2
import type { SummaryColumn } from "./summary";

/** Columns that staff fill in. The three causes are those of DFP, linee guida 2/2017. */
export const STAFF_HEADINGS = [
  "Causa (esogena / endogena / errore di costruzione)",
  "Motivazione",
  "Azione correttiva",
] as const;

/** The column by which a row is known again. Its heading is API: sheets out there hold it. */
export const KEY_HEADING = "Chiave PERF (non modificare)";

/** Section of the rows that staff wrote on and whose indicator is no longer among the deviations. */
export const UNMATCHED_SECTION = "Non più abbinate";
/** Type of deviation of such a row, by which it is known again. */
export const UNMATCHED = "non più abbinata";
export const KIND_HEADING = "Tipo di scostamento";

/** Some 195 characters, or 7 points on A4 landscape: more would be too small to read. The key is nobody’s reading. */
export const DEVIATION_COLUMNS: readonly SummaryColumn[] = [
  { heading: "Foglio", width: 12, style: "text" },
  { heading: "Unità", width: 12, style: "text" },
  { heading: "Obiettivo", width: 17, style: "text" },
  { heading: "Indicatore", width: 24, style: "text" },
  { heading: "Valore ottenuto", width: 11, style: "text" },
  { heading: "Target", width: 11, style: "text" },
  { heading: "Unità di misura", width: 9.5, style: "text" },
  { heading: "Scostamento", width: 12.5, style: "number" },
  { heading: "Scostamento %", width: 12.5, style: "percent" },
  { heading: "% ricalcolata", width: 12, style: "percent" },
  { heading: KIND_HEADING, width: 12.5, style: "text" },
  { heading: STAFF_HEADINGS[0], width: 12, style: "input" },
  { heading: STAFF_HEADINGS[1], width: 18, style: "input" },
  { heading: STAFF_HEADINGS[2], width: 16, style: "input" },
  { heading: KEY_HEADING, width: 4.5, style: "key" },
];

export const DEVIATION_HEADINGS: readonly string[] = DEVIATION_COLUMNS.map(({ heading }) => heading);
export const STAFF_COLUMNS: readonly number[] = STAFF_HEADINGS.map((heading) => DEVIATION_HEADINGS.indexOf(heading));
export const KEY_COLUMN = DEVIATION_HEADINGS.indexOf(KEY_HEADING);
