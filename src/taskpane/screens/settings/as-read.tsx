// SPDX-License-Identifier: EUPL-1.2
import { MAPPED_ROLES } from "../../../core/settings/column-mapping";
import type { ColumnsChange } from "../../../core/usecases/settings/change/setting-changes";
import type { SettingsEffect } from "../../../core/usecases/settings/effect/setting-effect";
import type { Verification } from "../../../core/usecases/verify";
import { displayText } from "../../../core/values/display";
import type { TypedValue } from "../../../core/values/typed-value";
import { explain } from "../../../core/wording/explain";
import { percentText } from "../../../core/wording/numbers";
import { columnName } from "../../../core/workbook/address";
import { settingsTexts } from "../../i18n/settings";

interface AsReadProps {
  readonly columns: ColumnsChange;
  readonly effect: SettingsEffect;
  readonly after: Verification;
  /** True while no column is chosen yet. */
  readonly isBlank: boolean;
}

/** The first indicators of a sheet as they would be read; or why it could not be. */
export function AsRead({ effect, after, columns, isBlank }: AsReadProps) {
  const clash = clashIn(columns);
  if (clash) return <p>{settingsTexts("columns.clash", clash)}</p>;
  const read = effect.sheets.find((each) => each.sheet === columns.sheet);
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

/** A column that is chosen for two things, by their names. */
function clashIn({ columns }: ColumnsChange): Readonly<Record<"column" | "one" | "other", string>> | null {
  const taken = new Map<number, string>();
  for (const [role, name] of MAPPED_ROLES) {
    const column = columns.get(role);
    if (column === undefined) continue;
    const one = taken.get(column);
    if (one !== undefined) return { column: columnName(column), one, other: name };
    taken.set(column, name);
  }
  return null;
}
