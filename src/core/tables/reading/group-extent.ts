// SPDX-License-Identifier: EUPL-1.2
import { isNotAdded, isTotalHeading } from "../sums/table-words";

/** What the heading rows say above each column of figures: a list for each column, outermost first, "" where blank. */
export type HeadingTexts = readonly (readonly string[])[];

interface Group {
  readonly name: string;
  /** Columns with a heading of their own below the name; those headed «Totale» among them. */
  columns: number;
  readonly totals: number[];
}

/**
 * For each heading row the columns, by their place, that the last group does not reach, though nothing is written above
 * them: from a total on that no other group has. «Docenti» (F, M, Tot.), «Tecnici» (F, M, Tot.), «Totale»: the last is
 * of both. Groups are compared where the rows above say the same.
 */
export function placesBeyond(texts: HeadingTexts): readonly ReadonlySet<number>[] {
  const depth = texts[0]?.length ?? 0;
  const innermost = texts.map((own) => own.reduce((last, text, at) => (text === "" ? last : at), -1));
  const starts = new Set([0]);
  return Array.from({ length: depth }, (_, at) => {
    const beyond = new Set<number>();
    let groups: Group[] = [];
    let first = 0;
    const close = (next: number): void => {
      const end = endOfLast(groups);
      for (let place = end ?? next; place < next; place++) beyond.add(place);
      groups = [];
      first = next;
    };
    const begun: number[] = [];
    for (const [place, own] of texts.entries()) {
      if (place > first && starts.has(place)) close(place);
      const name = own[at]!;
      if (name !== "" && name !== groups.at(-1)?.name) {
        groups.push({ name, columns: 0, totals: [] });
        begun.push(place);
      }
      if (innermost[place]! > at) addTo(groups.at(-1), place, own[innermost[place]!]!);
    }
    close(texts.length);
    for (const place of begun) starts.add(place);
    return beyond;
  });
}

function addTo(group: Group | undefined, place: number, heading: string): void {
  if (!group) return;
  group.columns++;
  if (isTotalHeading(heading) && !isNotAdded(heading)) group.totals.push(place);
}

/** The first total that the last group has beyond those that each other has; null where it has none, or is «Totale» itself. */
function endOfLast(groups: readonly Group[]): number | null {
  const last = groups.at(-1);
  const others = groups.slice(0, -1).filter(({ columns }) => columns > 1);
  if (!last || others.length === 0 || isTotalHeading(last.name)) return null;
  const usual = others.reduce((most, { totals }) => Math.max(most, totals.length), 0);
  return last.totals[usual] ?? null;
}
