// SPDX-License-Identifier: EUPL-1.2
import type { ReactElement } from "react";
import type { CriterionOutcome, Readiness } from "../../core/oiv/verdict";

export type Tone = "good" | "warn" | "bad" | "plain";

export const READINESS_TONES: Readonly<Record<Readiness, Tone>> = {
  ready: "good",
  "ready-with-remarks": "warn",
  "not-ready": "bad",
};
export const OUTCOME_TONES: Readonly<Record<CriterionOutcome, Tone>> = {
  satisfied: "good",
  "not-satisfied": "bad",
  "to-assess": "plain",
};

const PATHS: Readonly<Record<Tone, string>> = {
  good: "M4 13l5 5L20 7",
  warn: "M12 4v10M12 19v.5",
  bad: "M6 6l12 12M18 6L6 18",
  plain: "M9 8.5a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 18v.5",
};

/** A shape beside the words: colour alone tells nothing to who cannot see it, nor on a grey print. */
export function Mark({ tone }: { readonly tone: Tone }): ReactElement {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[tone]} />
    </svg>
  );
}

/** A word with its shape. */
export function Badge({ tone, text }: { readonly tone: Tone; readonly text: string }): ReactElement {
  return (
    <span className={`badge ${tone}`}>
      <Mark tone={tone} />
      {text}
    </span>
  );
}
