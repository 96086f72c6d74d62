// SPDX-License-Identifier: EUPL-1.2
import type { RuleEffect } from "../../../core/usecases/settings/effect/compare-findings";
import type { SettingsEffect } from "../../../core/usecases/settings/effect/setting-effect";
import { settingsTexts } from "../../i18n/settings";

/** What a change does, in a line. */
export function effectSummary(effect: SettingsEffect): string {
  const { read, indicators, objectives, rules } = effect;
  const parts = [
    ...(read.before === read.after ? [] : [settingsTexts("effect.read", read)]),
    ...(indicators.count > 0 ? [settingsTexts("effect.indicators", { count: indicators.count })] : []),
    ...(objectives.count > 0 ? [settingsTexts("effect.objectives", { count: objectives.count })] : []),
    ...(rules.length > 0 ? [settingsTexts("effect.findings", { parts: countsText(totalOf(rules)) })] : []),
  ];
  return parts.length > 0 ? parts.join("; ") : settingsTexts("effect.none");
}

type Counts = Pick<RuleEffect, "gone" | "fresh" | "changed">;

/** «3 in meno, 1 in più». */
export function countsText(counts: Counts): string {
  const named = (["gone", "fresh", "changed"] as const).filter((each) => counts[each] > 0);
  return named.map((each) => settingsTexts(`effect.${each}`, { count: counts[each] })).join(", ");
}

/** The findings of all rules together. */
export function totalOf(rules: readonly RuleEffect[]): Counts {
  const total = { gone: 0, fresh: 0, changed: 0 };
  for (const { gone, fresh, changed } of rules) {
    total.gone += gone;
    total.fresh += fresh;
    total.changed += changed;
  }
  return total;
}
