// SPDX-License-Identifier: EUPL-1.2
import { finished, type Steps, within } from "../../core/steps/steps";
import type { Validation } from "../../core/usecases/validation";
import type { Block } from "./blocks";
import { dashboardsPartSteps, type Grouping } from "./dashboards-part";
import { deviationsPartSteps } from "./deviations-part";
import { mapPart } from "./map-part";
import { plainTextSteps } from "./plain-text";
import { shownSheets, type ShownSheets } from "./shown-sheets";
import { validationPart } from "./validation-part";
import { wordHtmlSteps } from "./word-html";

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
export function wordCopy(validation: Validation, choice: WordChoice): WordCopy {
  return finished(wordCopySteps(validation, choice));
}

/** The same, with places to stop: it is made while the pane is in use, to be at hand when somebody presses. */
export function* wordCopySteps(validation: Validation, { parts, grouping }: WordChoice): Steps<WordCopy> {
  const shown = shownSheets(validation.verification);
  const chosen = WORD_PARTS.filter((part) => parts.includes(part));
  const made: (readonly Block[])[] = [];
  for (const part of chosen) {
    made.push(yield* within(0, 0.3, PARTS[part](validation, shown, grouping)));
    yield undefined;
  }
  const blocks = made.flat();
  const html = yield* within(0.3, 0.8, wordHtmlSteps(blocks));
  const text = yield* within(0.8, 1, plainTextSteps(blocks));
  const isPublic = chosen.some((part) => part !== "validation");
  return { html, text, notes: isPublic ? shown.notes : [] };
}

type PartOf = (validation: Validation, shown: ShownSheets, grouping: Grouping) => Steps<readonly Block[]>;

/** The map and the report are small in any workbook: the one has objectives, the other some findings of each rule. */
const PARTS: Readonly<Record<WordPart, PartOf>> = {
  map: ({ verification }, shown) => atOnce(() => mapPart(verification, shown)),
  dashboards: ({ verification }, shown, grouping) => dashboardsPartSteps(verification, shown, grouping),
  deviations: ({ verification }, shown) => deviationsPartSteps(verification, shown),
  validation: (validation) => atOnce(() => validationPart(validation)),
};

// eslint-disable-next-line require-yield -- one step
function* atOnce<T>(make: () => T): Steps<T> {
  return make();
}
