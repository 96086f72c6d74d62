// SPDX-License-Identifier: EUPL-1.2
import type { ColumnRole } from "./vocabulary/headings";
import { yearIn } from "./years";

interface Heading {
  readonly text: string;
  readonly role: ColumnRole | null;
}

/**
 * «Consuntivo 2023 | Target 2024 | Target 2025»: a result of before all the targets is where they begin, and no result
 * of theirs. The latest is the baseline; a table with a % measures something, and is left as it is.
 */
export function withPastResults<Cell extends Heading>(seen: readonly Cell[]): readonly Cell[] {
  const targets = yearsOf(seen, "target");
  const results = yearsOf(seen, "actual");
  if (targets === null || results === null || seen.some(({ role }) => role === "declared")) return seen;
  const last = Math.max(...results);
  if (last >= Math.min(...targets)) return seen;
  const hasBaseline = seen.some(({ role }) => role === "baseline");
  return seen.map((cell) => {
    if (cell.role !== "actual") return cell;
    return { ...cell, role: !hasBaseline && yearIn(cell.text) === last ? "baseline" : null };
  });
}

/** Years of the headings with a role; null where there are none, or one says no year. */
function yearsOf(seen: readonly Heading[], wanted: ColumnRole): readonly number[] | null {
  const years = seen.flatMap(({ text, role }) => (role === wanted ? [yearIn(text)] : []));
  const said = years.filter((year) => year !== null);
  return said.length > 0 && said.length === years.length ? said : null;
}
