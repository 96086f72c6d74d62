// SPDX-License-Identifier: EUPL-1.2
import type { FindingPlace } from "../../checks/finding";
import { fieldPlace, objectivePlace } from "../../checks/place";
import type { IndicatorField, IndicatorStatus, ObjectiveStatus } from "../../scorecard/model";
import type { Indicator } from "../../scorecard/scored";
import type { Reason } from "../../workbook/plan";
import { isAssumed } from "../../wording/gaps";
import type { Verification } from "../verify";

/** What can be missing, in the order in which it is worth mending: what is not read hides all the rest. */
export const LACK_KINDS = [
  "sheets",
  "settings",
  "gaps",
  "no-target",
  "no-actual",
  "unreadable",
  "presumed",
  "neutralised",
  "not-due",
  "empty",
  "objectives",
] as const;
export type LackKind = (typeof LACK_KINDS)[number];

/** One thing that is missing. */
export interface LackItem {
  /** null: the sheet as a whole. */
  readonly place: FindingPlace | null;
  readonly sheet: string;
  /** The indicator, the objective; "" where the place says it all. */
  readonly name: string;
  readonly reason: Reason;
}

export interface Lack {
  readonly kind: LackKind;
  readonly items: readonly LackItem[];
}

/** All that was not read, or could not be measured: what there is none of is left out. */
export function lacksOf(verification: Verification): readonly Lack[] {
  const { scorecard, settingProblems } = verification;
  const byKind = new Map<LackKind, LackItem[]>(LACK_KINDS.map((kind) => [kind, []]));
  const add = (kind: LackKind, item: LackItem): void => void byKind.get(kind)!.push(item);
  for (const { name, reason } of scorecard.sheets)
    if (reason.code === "not-recognised") add("sheets", { place: null, sheet: name, name: "", reason });
  for (const { sheet, at, reason } of settingProblems)
    add("settings", { place: { sheet, at }, sheet, name: "", reason });
  for (const { sheet, at, reason } of scorecard.gaps.filter((gap) => !isAssumed(gap)))
    add("gaps", { place: at && { sheet, at }, sheet, name: "", reason });
  // In the Piano nothing is due yet: to say so of each indicator would hide what is missing.
  const isPlan = verification.settings.phase === "plan";
  for (const indicator of scorecard.indicators) {
    const kind = kindOf(indicator);
    if (kind !== null && !(isPlan && kind === "not-due")) add(kind, indicatorItem(indicator, kind));
  }
  for (const objective of scorecard.objectives)
    if (objective.explanation[0] && isUnscored(objective.status) && !isPlan)
      add("objectives", {
        place: objectivePlace(objective),
        sheet: objective.sheet,
        name: named(objective),
        reason: objective.explanation[0],
      });
  return LACK_KINDS.map((kind) => ({ kind, items: byKind.get(kind)! })).filter(({ items }) => items.length > 0);
}

type IndicatorLack = Exclude<IndicatorStatus, "scored"> | "presumed";

function kindOf({ status, presumed }: Indicator): IndicatorLack | null {
  if (status === "scored") return null;
  return status === "neutralised" && presumed ? "presumed" : status;
}

/** The cell in which a person would mend it. */
const MENDED_IN: Readonly<Record<IndicatorLack, IndicatorField>> = {
  "no-target": "target",
  "no-actual": "actual",
  "not-due": "actual",
  unreadable: "actual",
  presumed: "actual",
  neutralised: "actual",
  empty: "label",
};

function indicatorItem(indicator: Indicator, kind: IndicatorLack): LackItem {
  const reason = indicator.explanation[0] ?? { code: kind, args: {} };
  const field = reason.code === "unreadable-target" ? "target" : MENDED_IN[kind];
  const place = fieldPlace(indicator, field);
  return { place, sheet: indicator.sheet, name: indicator.label || indicator.operational, reason };
}

function isUnscored(status: ObjectiveStatus): boolean {
  return status !== "scored";
}

function named({ code, name }: { readonly code: string | null; readonly name: string }): string {
  return [code, name].filter(Boolean).join(" ");
}
