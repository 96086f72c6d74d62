// SPDX-License-Identifier: EUPL-1.2
import type { FindingPlace } from "../../checks/finding";
import type { Offer } from "./offer-corrections";

/** Who is to blame for what has appeared at these places: never nobody. */
export type Blame = (places: readonly FindingPlace[]) => Blamed;

export interface Blamed {
  readonly offers: Iterable<Offer>;
  /** False for those that merely stand on the same sheet: some of them may be innocent. */
  readonly isSure: boolean;
}

/**
 * Blames the corrections on the same row; else those on the rows that are related to it; else those on the same sheets,
 * or all. Of many, those of texts first: what appears on a row that nobody touched is nearly always a heading's doing.
 */
export function blameFor(made: readonly Offer[]): Blame {
  const [rows, sheets] = [new Map<string, Set<Offer>>(), new Map<string, Set<Offer>>()];
  for (const offer of made) {
    for (const { sheet, row } of offer.correction.edits) {
      add(rows, `${String(row)} ${sheet}`, offer);
      add(sheets, sheet, offer);
    }
  }
  return (places) => {
    const [first, ...others] = places;
    const onRow = first ? rows.get(rowOf(first)) : undefined;
    if (onRow) return { offers: onRow, isSure: true };
    const related = union(others.map((place) => rows.get(rowOf(place))));
    if (related.size > 0) return { offers: related, isSure: true };
    const onSheets = union(places.map(({ sheet }) => sheets.get(sheet)));
    const offers = boldest(onSheets.size > 0 ? [...onSheets] : made);
    return { offers, isSure: offers.length === 1 };
  };
}

function boldest(offers: readonly Offer[]): readonly Offer[] {
  const ofTexts = offers.filter(({ correction }) => correction.edits.some(({ value }) => typeof value === "string"));
  if (ofTexts.length > 0) return ofTexts;
  const proposals = offers.filter(({ correction }) => correction.kind === "proposal");
  return proposals.length > 0 ? proposals : offers;
}

function rowOf({ sheet, at }: FindingPlace): string {
  return `${String(at.row)} ${sheet}`;
}

function add(to: Map<string, Set<Offer>>, key: string, offer: Offer): void {
  const known = to.get(key);
  if (known) known.add(offer);
  else to.set(key, new Set([offer]));
}

function union(sets: readonly (ReadonlySet<Offer> | undefined)[]): ReadonlySet<Offer> {
  return new Set(sets.flatMap((set) => (set ? [...set] : [])));
}
