// SPDX-License-Identifier: EUPL-1.2
import type { BodySettings, ScoringSettings } from "../scorecard/settings";
import type { SettingInput } from "./setting-input";

/** One row of the sheet «Parametri». */
export interface Parameter<T = unknown> {
  readonly key: string;
  readonly section: string;
  /** By it the row is known again: API, like the texts of the values. */
  readonly label: string;
  readonly meaning: string;
  readonly input: SettingInput<T>;
  readonly get: (settings: BodySettings) => T;
  readonly set: (settings: BodySettings, value: T) => BodySettings;
}

/** The types of the values differ from row to row; each row agrees with itself, which is checked where it is made. */
export function erased<T>(parameter: Parameter<T>): Parameter {
  return parameter as unknown as Parameter;
}

/** A parameter that is one field of the settings. */
export function field<K extends keyof BodySettings>(
  key: K,
  section: string,
  label: string,
  input: SettingInput<BodySettings[K]>,
  meaning: string,
): Parameter {
  return erased<BodySettings[K]>({
    key,
    section,
    label,
    meaning,
    input,
    get: (settings) => settings[key],
    set: (settings, value) => ({ ...settings, [key]: value }),
  });
}

/** The settings with a change of how the body scores. */
export function inScoring(settings: BodySettings, change: Partial<ScoringSettings>): BodySettings {
  return { ...settings, scoring: { ...settings.scoring, ...change } };
}
