// SPDX-License-Identifier: EUPL-1.2
import { themesOf, type Theme } from "../../checks/index/themes";
import type { FindingPlace } from "../../checks/finding";
import { fieldPlace } from "../../checks/place";
import type { Indicator } from "../../scorecard/scored";
import { foldLabel } from "../../values/fold";
import { evidence, type CriterionJudge, type Judged } from "../criterion";
import { hasResult, isIndicator } from "../results";
import { weighed, whenProved } from "../weigh";
import type { Evidence } from "../verdict";

const SUBJECTS: readonly (readonly [Theme, string])[] = [
  ["anticorruption", "prevenzione della corruzione"],
  ["transparency", "trasparenza"],
];

/**
 * Criterion d: objectives on anticorruption and transparency were taken into account. Words show them; a person confirms.
 * The name of an objective alone proves nothing: it may hold indicators of any other kind.
 */
export const requiredThemes: CriterionJudge = (judged, findings) => {
  const themes = themesOf(judged.scorecard);
  const found = SUBJECTS.map(([theme, name]): ThemeFound => {
    return { name, named: themes.named(theme).filter(isIndicator), about: themes.about(theme).filter(isIndicator) };
  });
  const isProved = found.every(({ named }) => named.some(isMeasured));
  return { outcome: weighed(findings, whenProved(isProved)), evidence: found.map((each) => shown(judged, each)) };
};

interface ThemeFound {
  readonly name: string;
  /** Those that name the subject themselves. */
  readonly named: readonly Indicator[];
  /** Also those of an objective that names it. */
  readonly about: readonly Indicator[];
}

function shown({ scorecard }: Judged, { name: theme, named, about }: ThemeFound): Evidence {
  const total = scorecard.indicators.filter(isIndicator).length;
  if (about.length === 0) return evidence("oiv-theme-absent", { theme, total });
  if (named.length === 0) return evidence("oiv-theme-in-objective", { theme, count: about.length }, places(about));
  const dashboards = new Set(scorecard.blocks.map(({ sheet }) => sheet)).size;
  const sheets = new Set(named.map(({ sheet }) => sheet)).size;
  const measured = distinct(named.filter(isMeasured));
  return evidence("oiv-theme-present", { theme, count: distinct(named), measured, sheets, dashboards }, places(named));
}

/** What is neutralised, or presumed to be, has no result to show. */
function isMeasured(indicator: Indicator): boolean {
  return indicator.status !== "neutralised" && hasResult(indicator);
}

/** One indicator on several dashboards is one. */
function distinct(indicators: readonly Indicator[]): number {
  return new Set(indicators.map(({ label, operational }) => foldLabel(label || operational))).size;
}

function places(indicators: readonly Indicator[]): readonly FindingPlace[] {
  return indicators.map((each) => fieldPlace(each, "label"));
}
