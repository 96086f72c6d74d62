// SPDX-License-Identifier: EUPL-1.2
import type { Sheet } from "../workbook/snapshot";
import { fold } from "../values/fold";
import type { HeadingRow } from "./heading";
import { DEPTH_BELOW } from "./share-below";
import type { ColumnRole } from "./vocabulary/headings";

/** Folded words of a column that say that a row is an objective, or an indicator. */
const OBJECTIVE = /^ob(?:iettivo|iett\.?|\.)?(?: (?:strategico|operativo|specifico|gestionale|individuale))?$/;
const INDICATOR = /^(?:indicatore|indic\.?|ind\.?|kpi)$/;

/**
 * Headings with the column that says what each row is («Livello»: Obiettivo, Indicatore, Indicatore …), where one stands
 * before the names and says nothing else.
 */
export function withKindColumn(sheet: Sheet, heading: HeadingRow): HeadingRow {
  const label = heading.columns.get("indicator");
  if (label === undefined) return heading;
  const kinds = columnsBefore(sheet, heading.row, label).find((column) => saysKinds(sheet, heading.row, column));
  if (kinds === undefined) return heading;
  const columns = new Map<ColumnRole, number>([...heading.columns].filter(([, column]) => column !== kinds));
  return { ...heading, columns, kinds };
}

/** True where the column of kinds says that the row names an objective. */
export function isObjectiveKind(text: string): boolean {
  return OBJECTIVE.test(fold(text));
}

/** Those that the first row below fills: the kind of a row is never left blank. */
function columnsBefore(sheet: Sheet, heading: number, label: number): readonly number[] {
  const first = [1, 2, 3].find((below) => sheet.columns(heading + below).length > 0) ?? 1;
  return sheet.columns(heading + first).filter((column) => column < label);
}

function saysKinds(sheet: Sheet, heading: number, column: number): boolean {
  let [objectives, indicators, others] = [0, 0, 0];
  for (let row = heading + 1; row <= heading + DEPTH_BELOW; row++) {
    const { kind, text } = sheet.cell(row, column);
    if (kind === "blank") continue;
    const said = kind === "text" ? fold(text) : "";
    if (OBJECTIVE.test(said)) objectives++;
    else if (INDICATOR.test(said)) indicators++;
    else others++;
  }
  return objectives > 0 && indicators > 0 && others <= objectives + indicators;
}
