// SPDX-License-Identifier: EUPL-1.2
import { KEY_HEADING } from "../deviation-headings";
import type { SummaryColumn } from "../summary";

/** Columns of the OIV: kept through every refresh, by the key of the indicator. Headings are API: sheets out there hold them. */
export const SAMPLE_OIV_HEADINGS = ["Evidenza esaminata (OIV)", "Esito (OIV)", "Note (OIV)"] as const;

const CELL_HEADING = "Cella";
const PROOF_HEADING = "Prova";

/** Some 195 characters, or 7 points on A4 landscape: more would be too small to read. Links are short, for they are never broken in print. */
export const SAMPLE_COLUMNS: readonly SummaryColumn[] = [
  { heading: "N.", width: 4, style: "integer" },
  { heading: "Indicatore", width: 24, style: "text" },
  { heading: "Unità", width: 11, style: "text" },
  { heading: "Obiettivo", width: 16, style: "text" },
  { heading: CELL_HEADING, width: 6, style: "text" },
  { heading: "Valore ottenuto", width: 10.5, style: "text" },
  { heading: "Target", width: 10.5, style: "text" },
  { heading: "% dichiarata", width: 9, style: "percent" },
  { heading: "% ricalcolata", width: 10, style: "percent" },
  { heading: "Come è calcolata", width: 18, style: "text" },
  { heading: "Evidenze nella cartella", width: 17, style: "text" },
  { heading: PROOF_HEADING, width: 8, style: "text" },
  { heading: "Segnalazioni", width: 12, style: "text" },
  { heading: SAMPLE_OIV_HEADINGS[0], width: 13, style: "input" },
  { heading: SAMPLE_OIV_HEADINGS[1], width: 10, style: "input" },
  { heading: SAMPLE_OIV_HEADINGS[2], width: 12, style: "input" },
  { heading: KEY_HEADING, width: 5, style: "key" },
];

const HEADINGS: readonly string[] = SAMPLE_COLUMNS.map(({ heading }) => heading);
/** What a row is about: kept with what the OIV wrote, when its indicator is no longer in the sample. */
export const SAMPLE_ABOUT: readonly string[] = HEADINGS.slice(1, 4);
export const SAMPLE_OIV_COLUMNS: readonly number[] = SAMPLE_OIV_HEADINGS.map((heading) => HEADINGS.indexOf(heading));
export const SAMPLE_KEY_COLUMN = HEADINGS.indexOf(KEY_HEADING);
export const CELL_COLUMN = HEADINGS.indexOf(CELL_HEADING);
export const PROOF_COLUMN = HEADINGS.indexOf(PROOF_HEADING);
