// SPDX-License-Identifier: EUPL-1.2
import type { Block, Heading } from "../scorecard/model";
import type { Collected } from "./collected";
import { ownYear } from "./own-year";
import { yearIn } from "./years";

/** Columns whose headings name the year of the figures that were read. */
const FIGURES: ReadonlySet<string> = new Set(["actual", "target", "declared"]);

/**
 * The wanted year, unless the figures that were read say that they are of another: then theirs, and a gap says so.
 * `texts` are the names of the sheets and their first titles.
 */
export function measuredYear(wanted: number | null, texts: readonly string[], into: Collected): number | null {
  const isContradicted = into.years.length > 0 && wanted !== null && !into.years.includes(wanted);
  if (wanted !== null && !isContradicted) return wanted;
  const figures = mostNamed(into.years);
  if (figures !== null) return outvoting(figures, into.blocks) ?? figures;
  return mostNamed(texts.map(yearIn)) ?? mostNamed(into.blocks.flatMap(({ titles }) => titles.map(yearOfText)));
}

/** The year most often named; of two named as often, the later. */
function mostNamed(years: readonly (number | null)[]): number | null {
  return [...countOf(years)].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? null;
}

function countOf(years: readonly (number | null)[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const year of years) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  return counts;
}

/**
 * A heading of the results may be left over from the year before: the year over the targets or the percentages is the
 * cycle's, where more headings and titles name it than that of the results.
 */
function outvoting(figures: number, blocks: readonly Block[]): number | null {
  const tables = new Set(blocks.map(({ headings }) => headings));
  const headings = [...tables].flatMap((each) => each.filter(isOfFigures).map(yearOfText));
  const titles = blocks.flatMap(({ titles: above }) => above.map(yearOfText));
  const sheets = [...new Set(blocks.map(({ sheet }) => sheet))].map(ownYear);
  const counts = countOf([...headings, ...titles, ...sheets]);
  const other = mostNamed(headings.filter((year) => year !== figures));
  return other !== null && counts.get(other)! > (counts.get(figures) ?? 0) ? other : null;
}

function isOfFigures({ role }: Heading): boolean {
  return role !== null && FIGURES.has(role);
}

function yearOfText({ text }: Heading): number | null {
  return ownYear(text);
}
