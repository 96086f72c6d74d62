// SPDX-License-Identifier: EUPL-1.2
import type { SummaryColumn } from "./summary";

/** By it the table is found again, on sheets that staff moved columns of. Headings are API: sheets out there hold them. */
export const CRITERION_HEADING = "Criterio";

/** Columns of the OIV: kept through every refresh, by the letter of the criterion. */
export const OIV_HEADINGS = ["Metodo (OIV)", "Conclusione (OIV)", "Evidenze (OIV)", "Documento (OIV)"] as const;

const LINK_HEADING = "Vai a";

export const VALIDATION_COLUMNS: readonly SummaryColumn[] = [
  { heading: CRITERION_HEADING, width: 21, style: "text-strong" },
  { heading: "Esito proposto", width: 15, style: "text" },
  { heading: "Che cosa chiede", width: 20, style: "text" },
  { heading: "Evidenze trovate da PERF", width: 58, style: "text" },
  { heading: "Segnalazioni", width: 18, style: "text" },
  { heading: LINK_HEADING, width: 10, style: "text" },
  { heading: OIV_HEADINGS[0], width: 15, style: "input" },
  { heading: OIV_HEADINGS[1], width: 17, style: "input" },
  { heading: OIV_HEADINGS[2], width: 19, style: "input" },
  { heading: OIV_HEADINGS[3], width: 17, style: "input" },
];

const HEADINGS: readonly string[] = VALIDATION_COLUMNS.map(({ heading }) => heading);
export const OIV_COLUMNS: readonly number[] = OIV_HEADINGS.map((heading) => HEADINGS.indexOf(heading));
export const LINK_COLUMN = HEADINGS.indexOf(LINK_HEADING);

/** Key of the row for the conclusion on the whole. */
export const OVERALL_KEY = "a–k";

/** "c) Risultati presenti": the letters before the bracket are the key, whatever the title becomes. */
export function keyedTitle(key: string, title: string): string {
  return `${key}) ${title}`;
}

/** The key of a row by its first cell; "" for a row that is no criterion. */
export function keyIn(text: string): string {
  return /^\s*([a-k](?:–k)?)\)/.exec(text)?.[1] ?? "";
}
