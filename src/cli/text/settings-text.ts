// SPDX-License-Identifier: EUPL-1.2
import { settingProblemText, settingsSummary } from "../../core/usecases/report/settings-summary";
import type { Verification } from "../../core/usecases/verify";
import { counted, plain } from "./columns";

/** Problems listed before "and others". */
const SHOWN = 10;

/** The line on the settings that hold, and below it those that cannot be used as they are written. */
export function settingsText(verification: Verification, all: boolean): string[] {
  const { settingProblems: problems } = verification;
  const head = settingsSummary(verification).map(plain).join(" · ");
  if (problems.length === 0) return [head];
  const shown = all ? problems : problems.slice(0, SHOWN);
  const more = problems.length - shown.length;
  return [
    head,
    `PARAMETRI: ${counted(problems.length, "valore da correggere", "valori da correggere")}`,
    ...shown.map((problem) => `  ${plain(settingProblemText(problem))}`),
    ...(more > 0 ? [`  … e ${counted(more, "altro", "altri")}: con --tutte si vedono`] : []),
  ];
}
