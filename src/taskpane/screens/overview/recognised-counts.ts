// SPDX-License-Identifier: EUPL-1.2
import type { Scorecard } from "../../../core/scorecard/scored";
import { overviewTexts } from "../../i18n/overview";

const ROLES = ["dashboard", "plan", "map", "register", "summary", "table"] as const;

/** What was recognised, in three lines: sheets, objectives, indicators. */
export function recognisedCounts({ sheets, objectives, indicators }: Scorecard): readonly string[] {
  const counted = (what: Parameters<typeof overviewTexts>[0], count: number): string => overviewTexts(what, { count });
  const roles = ROLES.flatMap((role) => {
    const count = sheets.filter((sheet) => sheet.role === role).length;
    return count === 0 ? [] : [counted(`counts.${role}`, count)];
  });
  const recomputed = objectives.filter(({ score }) => score !== null).length;
  const measured = indicators.filter(({ status }) => status === "scored").length;
  return [
    `${counted("counts.sheets", sheets.length)}: ${roles.join(", ")}`,
    `${counted("counts.objectives", objectives.length)}: ${counted("counts.recomputed", recomputed)}`,
    `${counted("counts.indicators", indicators.length)}: ${counted("counts.measured", measured)}`,
  ];
}
