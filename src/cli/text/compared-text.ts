// SPDX-License-Identifier: EUPL-1.2
import type { PlanComparison, PlanSource } from "../../core/variations/variation";
import { countText, dateText } from "../../core/wording/template";
import { plain } from "./columns";

/** Which Plans the workbook was compared with, and how much of them was found again. */
export function comparedText(plan: PlanComparison | null): string[] {
  if (plan === null) return [];
  const { plans, matched, unchanged, doubt } = plan;
  const found =
    doubt === null
      ? `: ${countText(matched, "ritrovato|ritrovati")}, ${countText(unchanged, "senza differenze|senza differenze")}`
      : "";
  return [`Piano       ${plans.map(sourceText).join("; ")}${found}`];
}

function sourceText({ name, date, indicators, otherYear }: PlanSource): string {
  const day = date === null ? "" : ` (dal ${dateText(date)})`;
  const left = otherYear === null ? "" : `, del ${String(otherYear)}: non confrontato`;
  return `${plain(name)}${day}, ${countText(indicators, "indicatore|indicatori")}${left}`;
}
