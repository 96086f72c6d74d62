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

/** Some 215 characters: more would be too small to read on A4 landscape. The key is nobody’s reading. */
export const DEVIATION_COLUMNS: readonly SummaryColumn[] = [
  { heading: "Foglio", width: 13, style: "text" },
  { heading: "Unità", width: 13, style: "text" },
  { heading: "Obiettivo", width: 21, style: "text" },
  { heading: "Indicatore", width: 29, style: "text" },
  { heading: "Valore ottenuto", width: 9, style: "text" },
  { heading: "Target", width: 9, style: "text" },
  { heading: "Unità di misura", width: 9, style: "text" },
  { heading: "Scostamento", width: 11, style: "number" },
  { heading: "Scostamento %", width: 11, style: "percent" },
  { heading: "% ricalcolata", width: 10, style: "percent" },
  { heading: KIND_HEADING, width: 14, style: "text" },
  { heading: STAFF_HEADINGS[0], width: 14, style: "input" },
  { heading: STAFF_HEADINGS[1], width: 24, style: "input" },
  { heading: STAFF_HEADINGS[2], width: 22, style: "input" },
  { heading: KEY_HEADING, width: 7, style: "note" },
];

export const DEVIATION_HEADINGS: readonly string[] = DEVIATION_COLUMNS.map(({ heading }) => heading);
export const STAFF_COLUMNS: readonly number[] = STAFF_HEADINGS.map((heading) => DEVIATION_HEADINGS.indexOf(heading));
export const KEY_COLUMN = DEVIATION_HEADINGS.indexOf(KEY_HEADING);
