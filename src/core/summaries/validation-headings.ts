// SPDX-License-Identifier: EUPL-1.2
import type { SummaryColumn } from "./summary";

/** By it the table is found again, on sheets that staff moved columns of. Headings are API: sheets out there hold them. */
export const CRITERION_HEADING = "Criterio (LG 3/2018)";

/** Columns of the OIV: kept through every refresh, by the letter of the criterion. */
export const OIV_HEADINGS = ["Metodo (OIV)", "Conclusione (OIV)", "Evidenze (OIV)", "Documento (OIV)"] as const;

export const VALIDATION_COLUMNS: readonly SummaryColumn[] = [
  { heading: CRITERION_HEADING, width: 9, style: "text-strong" },
  { heading: "Esito proposto", width: 15, style: "text" },
  { heading: "Che cosa chiede", width: 29, style: "text" },
  { heading: "Evidenze trovate da PERF", width: 62, style: "text" },
  { heading: "Segnalazioni", width: 16, style: "text" },
  { heading: "Celle", width: 17, style: "text" },
  { heading: OIV_HEADINGS[0], width: 18, style: "input" },
  { heading: OIV_HEADINGS[1], width: 18, style: "input" },
  { heading: OIV_HEADINGS[2], width: 24, style: "input" },
  { heading: OIV_HEADINGS[3], width: 18, style: "input" },
];

const HEADINGS: readonly string[] = VALIDATION_COLUMNS.map(({ heading }) => heading);
export const OIV_COLUMNS: readonly number[] = OIV_HEADINGS.map((heading) => HEADINGS.indexOf(heading));
export const FINDINGS_COLUMN = HEADINGS.indexOf("Segnalazioni");
export const PLACES_COLUMN = HEADINGS.indexOf("Celle");

/** Key of the row for the conclusion on the whole. */
export const OVERALL_KEY = "a–k";
