// SPDX-License-Identifier: EUPL-1.2
import type { SettingsEffect } from "../../../core/usecases/settings/effect/setting-effect";
import type { Verification } from "../../../core/usecases/verify";
import { displayText } from "../../../core/values/display";
import type { TypedValue } from "../../../core/values/typed-value";
import { explain } from "../../../core/wording/explain";
import { percentText } from "../../../core/wording/numbers";
import { settingsTexts } from "../../i18n/settings";

interface AsReadProps {
  readonly effect: SettingsEffect;
  readonly after: Verification;
  readonly sheet: string;
  /** True while no column is chosen yet. */
  readonly isBlank: boolean;
}

/** The first indicators of a sheet as they would be read; or why it could not be. */
export function AsRead({ effect, after, sheet, isBlank }: AsReadProps) {
  const read = effect.sheets.find((each) => each.sheet === sheet);
  if (!read) return null;
  if (read.problem)
    return (
      <p>
        {settingsTexts("columns.unreadable")} {explain(read.problem)}
      </p>
    );
  if (isBlank) return <p>{settingsTexts("columns.choose")}</p>;
  if (read.after === 0) return <p>{settingsTexts("columns.nothingRead")}</p>;
  const shown = (value: TypedValue): string => displayText(value.cell, after.workbook.dateSystem);
  const score = (achievement: number | null): string =>
    achievement === null ? settingsTexts("effect.notScored") : percentText(achievement);
  return (
    <>
      <p>{settingsTexts("columns.first")}</p>
      <ul aria-label={settingsTexts("columns.first")}>
        {read.first.map(({ id, label, operational, target, actual, achievement }) => (
          <li key={id}>
            <strong>{label || operational}</strong>
            <div>
              {settingsTexts("columns.figures", {
                target: shown(target),
                actual: shown(actual),
                score: score(achievement),
              })}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
