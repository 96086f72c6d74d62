// SPDX-License-Identifier: EUPL-1.2
import type { DeadlineSettings } from "../../scorecard/settings";
import { dateText } from "../../wording/template";
import { erased, type Parameter } from "../parameter";
import { dateInput } from "../setting-input";

/** By it the section is known again, for the rows that staff add below: API. */
export const DEADLINES_SECTION = "Scadenze";

/** When the documents of the cycle are due; the body's own deadlines stand below, in rows without a name of ours. */
export function deadlineParameters(dateSystem: 1900 | 1904): readonly Parameter[] {
  const deadline = (key: keyof Omit<DeadlineSettings, "own">, label: string, meaning: string): Parameter => {
    const input = dateInput(dateSystem);
    return erased<number | null>({
      key: `deadline-${key}`,
      section: DEADLINES_SECTION,
      label,
      meaning,
      input: { ...input, show: (day) => (day === null ? "quello di legge" : dateText(day)) },
      get: ({ deadlines }) => deadlines[key],
      set: (settings, day) => ({ ...settings, deadlines: { ...settings.deadlines, [key]: day } }),
    });
  };
  return [
    deadline("plan", "Termine del Piano", "Vuoto: 31 gennaio dell’anno. Va indicato se è stato prorogato."),
    deadline(
      "report",
      "Termine della Relazione",
      "Vuoto: 30 giugno dell’anno dopo. Va indicato se l’ente la unisce ad altro (il rendiconto) o ha una proroga.",
    ),
  ];
}
