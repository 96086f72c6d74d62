// SPDX-License-Identifier: EUPL-1.2
import type { Reason } from "../workbook/plan";
import { CORRECTION_REASONS } from "./corrections";
import { COPY_REASONS } from "./copy";
import { INDICATOR_EXPLANATIONS, ROLL_UP_EXPLANATIONS } from "./explanations";
import { FORMULA_REASONS } from "./formula-plan";
import { GAP_REASONS } from "./gaps";
import { OIV_REASONS } from "./oiv";
import { PLAN_REASONS } from "./plan";
import { ROLE_REASONS } from "./roles";
import { SETTING_REASONS } from "./settings";
import { renderTemplate, type Template } from "./template";

/** A reason in Italian. An unknown code is shown as it is: less readable, never lost. */
export function explain(reason: Reason): string {
  const template = DICTIONARY.get(reason.code);
  return template === undefined ? fallback(reason) : renderTemplate(template, reason.args);
}

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
];

const DICTIONARY: ReadonlyMap<string, Template> = new Map(REASON_FAMILIES.flatMap((family) => Object.entries(family)));

function fallback({ code, args }: Reason): string {
  const data = Object.entries(args).map(([name, value]) => `${name}: ${String(value)}`);
  return data.length === 0 ? code : `${code} (${data.join(", ")})`;
}
