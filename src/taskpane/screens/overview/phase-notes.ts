// SPDX-License-Identifier: EUPL-1.2
import type { Overview } from "../../../core/usecases/overview/overview";
import { dateText } from "../../../core/wording/template";
import { overviewTexts } from "../../i18n/overview";

/**
 * Before the end of the year colours are no verdict: 50 % in June is red and may be well on its way. Nothing is said of
 * the Relazione, where they mean what they seem to.
 */
export function phaseNotes({ phase, referenceDate, pace }: Overview): readonly string[] {
  if (phase.value === "plan") return [overviewTexts("phaseNote.plan")];
  if (phase.value !== "monitoring") return [];
  const seen = overviewTexts("phaseNote.monitoring");
  if (pace === null || referenceDate === null) return [seen];
  return [seen, overviewTexts("phaseNote.pace", { count: pace.kept, all: pace.all, day: dateText(referenceDate) })];
}
