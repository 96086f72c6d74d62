// SPDX-License-Identifier: EUPL-1.2
import type { FillPlan } from "../../core/usecases/fill";
import type { ColumnsChange, SettingChanges } from "../../core/usecases/settings/change/setting-changes";
import type { JudgedChange } from "../../core/usecases/settings/effect/setting-effect";
import type { Verification } from "../../core/usecases/verify";

/** What a change would do, and of which workbook that was said. */
export interface JudgedSettings {
  readonly of: Verification;
  readonly changes: SettingChanges;
  readonly change: JudgedChange;
}

/** Settings as somebody would have them, not written yet. */
export interface SettingsState {
  /** "form": all parameters; "review": what the change does; "columns": those of one sheet; "sheets": both sheets, to be made. */
  readonly step: "form" | "review" | "columns" | "sheets";
  /** What is typed, by the key of its parameter; only what differs from what holds. */
  readonly typed: ReadonlyMap<string, string>;
  /** Where the columns of a sheet are said to be, while that is being said. */
  readonly columns: ColumnsChange | null;
  /** null: not known yet, or something was typed since. */
  readonly judged: JudgedSettings | null;
  /** What making both sheets would write. */
  readonly making: FillPlan | null;
}

export const FIRST_SETTINGS: SettingsState = {
  step: "form",
  typed: new Map(),
  columns: null,
  judged: null,
  making: null,
};

/** What is to be judged: the columns where one is at them, or else what was typed. */
export function changesIn({ step, typed, columns }: SettingsState): SettingChanges {
  return step === "columns"
    ? { parameters: new Map(), columns: columns ? [columns] : [] }
    : { parameters: typed, columns: [] };
}

/** True when something would be changed. */
export function hasChanges({ parameters, columns }: SettingChanges): boolean {
  return parameters.size + columns.length > 0;
}
