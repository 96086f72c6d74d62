// SPDX-License-Identifier: EUPL-1.2
import { KEY_HEADING } from "./deviation-headings";
import type { StaffTable } from "./staff-entries";
import type { SummaryColumn } from "./summary";

/** Columns that staff fill in: the act by which the body varied its Plan. */
export const VARIATION_STAFF_HEADINGS = ["Atto", "Data dell’atto", "Motivo"] as const;
/** Also says of a row that it is no longer matched. */
export const VARIATION_KIND_HEADING = "Che cosa varia";

/** Says of which Plans the sheet speaks. */
export const VARIATION_PLAN_HEADING = "Piano";
const [BEFORE_HEADING, AFTER_HEADING] = ["Prima", "Dopo"] as const;

/** Some 210 characters, for A4 landscape. Headings are API: sheets out there hold them. */
export const VARIATION_COLUMNS: readonly SummaryColumn[] = [
  { heading: "Indicatore", width: 34, style: "text" },
  { heading: "Unità", width: 16, style: "text" },
  { heading: "Obiettivo", width: 24, style: "text" },
  { heading: VARIATION_KIND_HEADING, width: 15, style: "text" },
  { heading: BEFORE_HEADING, width: 18, style: "text" },
  { heading: AFTER_HEADING, width: 18, style: "text" },
  { heading: VARIATION_PLAN_HEADING, width: 20, style: "text" },
  { heading: VARIATION_STAFF_HEADINGS[0], width: 22, style: "input" },
  { heading: VARIATION_STAFF_HEADINGS[1], width: 12, style: "input-date" },
  { heading: VARIATION_STAFF_HEADINGS[2], width: 26, style: "input" },
  { heading: KEY_HEADING, width: 5, style: "key" },
];

const HEADINGS = VARIATION_COLUMNS.map(({ heading }) => heading);

export const VARIATION_STAFF_COLUMNS: readonly number[] = VARIATION_STAFF_HEADINGS.map((heading) =>
  HEADINGS.indexOf(heading),
);
export const VARIATION_KEY_COLUMN = HEADINGS.indexOf(KEY_HEADING);

export const VARIATION_TABLE: StaffTable = {
  key: KEY_HEADING,
  about: [...HEADINGS.slice(0, 3), BEFORE_HEADING, AFTER_HEADING],
  staff: VARIATION_STAFF_HEADINGS,
  kind: VARIATION_KIND_HEADING,
};
