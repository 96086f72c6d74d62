// SPDX-License-Identifier: EUPL-1.2
import type { OwnDeadline } from "../scorecard/settings";
import { displayText } from "../values/display";
import { fold } from "../values/fold";
import { interpret } from "../values/interpret";
import type { Cell } from "../workbook/cell";
import type { Reason } from "../workbook/plan";
import { DEADLINES_SECTION } from "./parameters/deadlines";

/** A row of «Parametri»: what stands under «Parametro» and under «Valore». */
export interface NamedValue {
  readonly row: number;
  readonly name: Cell;
  readonly value: Cell;
}

/**
 * The deadlines that staff add in the section «Scadenze»: a name and a date. The section ends at the next one, which is
 * a name of a section without a value beside it.
 */
export function readOwnDeadlines(
  rows: Iterable<NamedValue>,
  { labels, sections }: { readonly labels: ReadonlySet<string>; readonly sections: ReadonlySet<string> },
  dateSystem: 1900 | 1904,
  report: (row: number, reason: Reason) => void,
): readonly OwnDeadline[] {
  const own = new Map<string, OwnDeadline>();
  let isInside = false;
  for (const { row, name, value } of rows) {
    const folded = fold(name.text);
    const read = interpret(value, dateSystem);
    if (read.type === "blank" && sections.has(folded)) isInside = folded === fold(DEADLINES_SECTION);
    // a name without a date is a row still to be filled in
    if (!isInside || folded === "" || labels.has(folded) || read.type === "blank" || own.has(folded)) continue;
    if (read.type === "date") own.set(folded, { name: name.text.trim(), day: Math.floor(read.number) });
    else
      report(row, {
        code: "deadline-not-a-date",
        args: { name: name.text.trim(), written: displayText(value, dateSystem) },
      });
  }
  return [...own.values()];
}
