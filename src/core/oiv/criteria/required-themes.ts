// SPDX-License-Identifier: EUPL-1.2
import { themesOf, type Theme } from "../../checks/index/themes";
import { fieldPlace } from "../../checks/place";
import type { Indicator } from "../../scorecard/scored";
import { evidence, type CriterionJudge, type Judged } from "../criterion";
import { hasResult, isIndicator } from "../results";
import { weighed, whenProved } from "../weigh";
import type { Evidence } from "../verdict";

const SUBJECTS: readonly (readonly [Theme, string])[] = [
  ["anticorruption", "prevenzione della corruzione"],
  ["transparency", "trasparenza"],
];

/** Criterion d: objectives on anticorruption and transparency were taken into account. Words show them; a person confirms. */
export const requiredThemes: CriterionJudge = (judged, findings) => {
  const themes = themesOf(judged.scorecard);
  const found = SUBJECTS.map(([theme, name]) => ({ name, about: themes.about(theme) }));
  const isProved = found.every(({ about }) => about.some(hasResult));
  return {
    outcome: weighed(findings, whenProved(isProved)),
    evidence: found.map(({ name, about }) => shown(judged, name, about)),
  };
};

function shown({ scorecard }: Judged, theme: string, about: readonly Indicator[]): Evidence {
  const total = scorecard.indicators.filter(isIndicator).length;
  if (about.length === 0) return evidence("oiv-theme-absent", { theme, total });
  const dashboards = new Set(scorecard.blocks.map(({ sheet }) => sheet)).size;
  const sheets = new Set(about.map(({ sheet }) => sheet)).size;
  const counts = { count: about.length, total, measured: about.filter(hasResult).length, sheets, dashboards };
  return evidence(
    "oiv-theme-present",
    { theme, ...counts },
    about.map((each) => fieldPlace(each, "label")),
  );
}
