// SPDX-License-Identifier: EUPL-1.2
import type { Reason } from "../workbook/plan";
import { CORRECTION_REASONS } from "./corrections";
import { COPY_REASONS } from "./copy";
import { EXPLAINED_REASONS } from "./explained";
import { explainer } from "./explainer";
import { INDICATOR_EXPLANATIONS, ROLL_UP_EXPLANATIONS } from "./explanations";
import { FORMULA_REASONS } from "./formula-plan";
import { GAP_REASONS } from "./gaps";
import { OIV_REASONS } from "./oiv";
import { PLAN_REASONS } from "./plan";
import { ROLE_REASONS } from "./roles";
import { SETTING_REASONS } from "./settings";
import type { Template } from "./template";

/** Families share one space of codes; a test keeps them apart. */
export const REASON_FAMILIES: readonly Readonly<Record<string, Template>>[] = [
  INDICATOR_EXPLANATIONS,
  ROLL_UP_EXPLANATIONS,
  GAP_REASONS,
  ROLE_REASONS,
  PLAN_REASONS,
  CORRECTION_REASONS,
  FORMULA_REASONS,
  SETTING_REASONS,
  OIV_REASONS,
  COPY_REASONS,
  EXPLAINED_REASONS,
];

const explainReason = explainer(REASON_FAMILIES);

/** A reason in Italian. An unknown code is shown as it is: less readable, never lost. */
export function explain(reason: Reason): string {
  return explainReason(reason);
}
