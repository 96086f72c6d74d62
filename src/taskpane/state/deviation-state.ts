// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from "../../core/checks/finding";
import type { AnswerField, DeviationAnswers } from "../../core/usecases/deviations/deviation-row";
import type { FillPlan } from "../../core/usecases/fill";

/** A deviation that is being explained. */
export interface DeviationDraft {
  readonly finding: Finding;
  readonly fields: DeviationAnswers;
  /** What a verification would ask for again. */
  readonly missing: readonly AnswerField[];
  /** What would be written of these fields; null: not asked yet, or typed anew since. */
  readonly filling: FillPlan | null;
}
