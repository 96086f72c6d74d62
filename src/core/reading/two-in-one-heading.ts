// SPDX-License-Identifier: EUPL-1.2
import { foldHeading } from "../values/fold";
import type { HeadingCell } from "./heading-cell";
import { DATE_DONE, DUE_DATE } from "./vocabulary/date-headings";
import type { ColumnRole } from "./vocabulary/headings";

/**
 * Role of a heading that says one thing in two ways: «Termine previsto / target», since the column holds dates and
 * figures. A date by itself is no figure (date-columns.ts); beside «target» it is another word for it.
 */
export function roleSaidTwice(text: string, roleOf: (words: string) => ColumnRole | null): ColumnRole | null {
  const [one, other, more] = text.split("/");
  if (one === undefined || other === undefined || more !== undefined) return null;
  const [first, second] = [figureIn(foldHeading(one), roleOf), figureIn(foldHeading(other), roleOf)];
  return first === second ? first : null;
}

function figureIn(words: string, roleOf: (words: string) => ColumnRole | null): "target" | "actual" | null {
  const role = roleOf(words);
  if (role === "target" || role === "actual") return role;
  if (DUE_DATE.test(words)) return "target";
  return DATE_DONE.test(words) ? "actual" : null;
}

/** Headings in two languages come in rows; a single one with a stroke may be anything. */
const FEWEST_IN_TWO_LANGUAGES = 3;

/** «Zielwert / Target | Ergebnis / Risultato»: in a row of headings in two languages, the half that is known speaks. */
export function withTwoLanguages(
  seen: readonly HeadingCell[],
  roleOf: (text: string) => ColumnRole | null,
): readonly HeadingCell[] {
  const isDouble = ({ text }: HeadingCell): boolean => text.split("/").length === 2;
  if (seen.filter(isDouble).length < FEWEST_IN_TWO_LANGUAGES) return seen;
  return seen.map((cell) => {
    if (cell.role !== null || !isDouble(cell)) return cell;
    const [one, other] = cell.text.split("/").map(roleOf);
    return one === null || other === null ? { ...cell, role: one ?? other ?? null } : cell;
  });
}
