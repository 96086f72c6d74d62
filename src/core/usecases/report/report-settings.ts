// SPDX-License-Identifier: EUPL-1.2
import { addressOf, columnName } from "../../workbook/address";
import { isoDate } from "../../values/parse-date";
import type { DeadlineSettings } from "../../scorecard/settings";
import type { SettingProblem } from "../../settings/problem";
import { explain } from "../../wording/explain";
import type { Verification } from "../verify";
import type { SettingProblemReport, SettingsReport } from "./verification-report";

/** The settings of a verification, for other programs. */
export function reportSettings({ settings, settingOrigins }: Verification): SettingsReport {
  const { scoring, referenceDate, mappings, register } = settings;
  return {
    kind: settings.kind,
    year: settings.year,
    phase: settings.phase,
    referenceDate: referenceDate === null ? null : isoDate(referenceDate),
    methods: scoring.methods,
    options: scoring.options,
    rollUp: scoring.rollUp,
    ownShare: scoring.rollUpOptions.ownShare,
    missingActual: scoring.missingActual,
    thresholds: settings.thresholds,
    overAchievement: settings.overAchievement,
    earlyDays: settings.earlyDays,
    deadlines: reportDeadlines(settings.deadlines),
    origins: Object.fromEntries(settingOrigins),
    mappings: mappings.map(({ sheet, headingRow, columns }) => ({
      sheet,
      headingRow: headingRow + 1,
      columns: Object.fromEntries([...columns].map(([role, column]) => [role, columnName(column)])),
    })),
    register: { entries: register.length, neutralised: register.filter((entry) => entry.neutralised !== null).length },
  };
}

function reportDeadlines({ plan, report, own }: DeadlineSettings): SettingsReport["deadlines"] {
  const dateOf = (day: number | null): string | null => (day === null ? null : isoDate(day));
  return {
    plan: dateOf(plan),
    report: dateOf(report),
    own: own.map(({ name, day }) => ({ name, date: isoDate(day) })),
  };
}

export function reportSettingProblem({ sheet, at, reason }: SettingProblem): SettingProblemReport {
  return { sheet, cell: addressOf(at.row, at.column), message: explain(reason), reason };
}
