// SPDX-License-Identifier: EUPL-1.2
import type { SheetRole } from "../../../core/scorecard/model";
import type { Scorecard } from "../../../core/scorecard/scored";
import { counted } from "../../counted";

const ROLES: readonly (readonly [SheetRole, one: string, many: string])[] = [
  ["dashboard", "cruscotto", "cruscotti"],
  ["plan", "foglio del Piano", "fogli del Piano"],
  ["map", "mappa strategica", "mappe strategiche"],
  ["register", "registro degli indicatori", "registri degli indicatori"],
  ["summary", "riepilogo", "riepiloghi"],
  ["table", "altra tabella", "altre tabelle"],
];

/** What was recognised, in three lines: sheets, objectives, indicators. */
export function recognisedCounts({ sheets, objectives, indicators }: Scorecard): readonly string[] {
  const roles = ROLES.flatMap(([role, one, many]) => {
    const count = sheets.filter((sheet) => sheet.role === role).length;
    return count === 0 ? [] : [counted(count, one, many)];
  });
  const recomputed = objectives.filter(({ score }) => score !== null).length;
  const measured = indicators.filter(({ status }) => status === "scored").length;
  return [
    `${counted(sheets.length, "foglio", "fogli")}: ${roles.join(", ")}`,
    `${counted(objectives.length, "obiettivo", "obiettivi")}: ${counted(recomputed, "ricalcolato", "ricalcolati")}`,
    `${counted(indicators.length, "indicatore", "indicatori")}: ${counted(measured, "misurato", "misurati")}`,
  ];
}
