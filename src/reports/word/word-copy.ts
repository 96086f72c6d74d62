// SPDX-License-Identifier: EUPL-1.2
import type { Validation } from "../../core/usecases/validation";
import type { Block } from "./blocks";
import { dashboardsPart, type Grouping } from "./dashboards-part";
import { deviationsPart } from "./deviations-part";
import { mapPart } from "./map-part";
import { plainText } from "./plain-text";
import { shownSheets, type ShownSheets } from "./shown-sheets";
import { validationPart } from "./validation-part";
import { wordHtml } from "./word-html";

/** What can be copied for a document, in the order in which it stands there. */
export const WORD_PARTS = ["map", "dashboards", "deviations", "validation"] as const;
export type WordPart = (typeof WORD_PARTS)[number];

export interface WordChoice {
  readonly parts: readonly WordPart[];
  readonly grouping: Grouping;
}

/** The same document twice: formatted for Word, and as plain text for whatever takes no more. */
export interface WordCopy {
  readonly html: string;
  readonly text: string;
  /** What whoever copies must look at before it is published; stands in neither text. */
  readonly notes: readonly string[];
}

/**
 * What was verified and proposed as a document to be pasted: map, dashboards and deviations for the Relazione, without
 * what a copy for publication leaves behind; the validation report for the OIV, whole (ADR 0025).
 */
export function wordCopy(validation: Validation, { parts, grouping }: WordChoice): WordCopy {
  const shown = shownSheets(validation.verification);
  const chosen = WORD_PARTS.filter((part) => parts.includes(part));
  const blocks = chosen.flatMap((part) => PARTS[part](validation, shown, grouping));
  const isPublic = chosen.some((part) => part !== "validation");
  return { html: wordHtml(blocks), text: plainText(blocks), notes: isPublic ? shown.notes : [] };
}

type PartOf = (validation: Validation, shown: ShownSheets, grouping: Grouping) => readonly Block[];

const PARTS: Readonly<Record<WordPart, PartOf>> = {
  map: ({ verification }, shown) => mapPart(verification, shown),
  dashboards: ({ verification }, shown, grouping) => dashboardsPart(verification, shown, grouping),
  deviations: ({ verification }, shown) => deviationsPart(verification, shown),
  validation: validationPart,
};
