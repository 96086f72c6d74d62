// SPDX-License-Identifier: EUPL-1.2
import { acceptanceText } from "../../checks/exceptions/acceptance-text";
import type { Finding, FindingPlace } from "../../checks/finding";
import { namesPersons } from "../../summaries/individual-note";
import { addressOf } from "../../workbook/address";
import type { Reason } from "../../workbook/plan";
import { becauseCopy, type CopyReason } from "./reasons";

/** What a copy for publication would tell of persons, on the sheets that go along. */
export interface Disclosures {
  /** Names beside scores. Accepted or not: no decision of the office's makes them publishable (art. 20 of D.Lgs. 33/2013). */
  readonly obstacles: readonly Finding[];
  /** What a person must look at before the copy is sent. */
  readonly notes: readonly Reason[];
}

/** Judges findings on persons by the places that the copy still has. */
export function disclosures(findings: readonly Finding[], isUnpublished: (sheet: string) => boolean): Disclosures {
  const remaining = findings.flatMap((finding) => {
    const rest = ABOUT_PERSONS.has(finding.rule) ? withoutLeft(finding, isUnpublished) : null;
    return rest ? [rest] : [];
  });
  return {
    obstacles: remaining.filter(namesPersons),
    notes: remaining.filter((finding) => !namesPersons(finding)).map(noteOf),
  };
}

const ABOUT_PERSONS: ReadonlySet<string> = new Set(["PRI001", "PRI002"]);

/** The finding with the places that go along; null where none does. */
function withoutLeft(finding: Finding, isUnpublished: (sheet: string) => boolean): Finding | null {
  const [place, ...related] = placesOf(finding).filter(({ sheet }) => !isUnpublished(sheet));
  return place ? { ...finding, place, related } : null;
}

const CELLS_NAMED = 6;

/** Somebody has decided of an accepted one: then it is told with the reason. */
function noteOf(finding: Finding): Reason {
  const { rule, accepted } = finding;
  const places = placesOf(finding);
  const shown = places.slice(0, CELLS_NAMED).map(({ sheet, at }) => `${sheet}!${addressOf(at.row, at.column)}`);
  const cells = shown.join(", ") + (places.length > CELLS_NAMED ? ", …" : "");
  const code: CopyReason = rule === "PRI001" ? "copy-names-doubtful" : "copy-identifiable";
  if (accepted === null) return becauseCopy(code, { cells });
  return becauseCopy("copy-person-accepted", { cells, rule, decision: acceptanceText(accepted) });
}

function placesOf({ place, related }: Finding): readonly FindingPlace[] {
  return place ? [place, ...related] : related;
}
