// SPDX-License-Identifier: EUPL-1.2
// A scenario is a workbook and every finding that it should give: exhaustive, so that a new false alarm is seen too.
import { readFileSync } from "node:fs";
import { addressOf } from "../../src/core/workbook/address";
import type { FindingPlace, Severity } from "../../src/core/checks/finding";
import { verify } from "../../src/core/usecases/verify";
import { readXlsx } from "../../src/xlsx/read-workbook";

/** What a person who knows the document says of a finding; "conversion": of the file, not of the body. */
export type Judgement = "certain" | "contestable" | "information" | "conversion";

export interface ExpectedFinding {
  /** Under which the judgement is explained. */
  readonly id: string;
  readonly judgement: Judgement;
  readonly rule: string;
  readonly slug: string;
  readonly severity: Severity;
  readonly review: boolean;
  /** "Strategico!C17"; "" for the whole workbook. */
  readonly at: string;
  readonly related: readonly string[];
}

export type FoundFinding = Omit<ExpectedFinding, "id" | "judgement">;

/** The findings of a workbook, in the shape in which a scenario expects them. */
export function foundIn(path: string): readonly FoundFinding[] {
  const outcome = readXlsx(readFileSync(path), path);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return verify(outcome.workbook).findings.map(({ rule, slug, severity, needsReview, place, related }) => ({
    ...{ rule, slug, severity, review: needsReview },
    at: place === null ? "" : cellText(place),
    related: related.map(cellText),
  }));
}

function cellText({ sheet, at }: FindingPlace): string {
  return `${sheet}!${addressOf(at.row, at.column)}`;
}
