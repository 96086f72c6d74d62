// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState } from "react";
import type { Validation } from "../../../core/usecases/validation";
import { type WordChoice, type WordCopy, wordCopySteps } from "../../../reports/word/word-copy";
import { inSlices } from "../../tasks/in-slices";

interface Made {
  readonly of: Validation;
  readonly choice: WordChoice;
  readonly copy: WordCopy;
}

/**
 * The copy for this choice, once it is made; null until then. It is made before anybody presses: browsers let us copy
 * only what is at hand at that moment (ADR 0025).
 */
export function useWordCopy(of: Validation, choice: WordChoice): WordCopy | null {
  const [made, setMade] = useState<Made | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    inSlices(wordCopySteps(of, choice), { signal })
      .then((copy) => setMade({ of, choice, copy }))
      .catch((error: unknown) => {
        // Something else was chosen meanwhile; anything but that is a mistake of ours.
        if (!signal.aborted) throw error;
      });
    return () => leaving.abort();
  }, [of, choice]);
  return made?.of === of && made.choice === choice ? made.copy : null;
}
