// SPDX-License-Identifier: EUPL-1.2
import { DEFAULT_BODY } from "../../../scorecard/settings";
import { judgeSetting } from "../../../settings/judge-setting";
import type { Parameter } from "../../../settings/parameter";
import { BLANK_CELL } from "../../../workbook/cell";
import type { CellContent, Reason } from "../../../workbook/plan";

/** A parameter with the value that somebody has typed for it. */
export interface TypedSetting {
  readonly parameter: Parameter;
  /** The default where nothing was typed. */
  readonly value: unknown;
  /** As it is written in the cell; null leaves it blank. */
  readonly content: CellContent;
}

export type JudgedTyping =
  { readonly ok: true; readonly setting: TypedSetting } | { readonly ok: false; readonly reason: Reason };

/** Judges what was typed in a form as a cell with the same text would be judged on «Parametri». */
export function judgeTyped(parameter: Parameter, typed: string, dateSystem: 1900 | 1904): JudgedTyping {
  const judged = judgeSetting(parameter, { ...BLANK_CELL, kind: "text", text: typed }, dateSystem);
  if (judged.is === "blank")
    return { ok: true, setting: { parameter, value: parameter.get(DEFAULT_BODY), content: null } };
  if (judged.is === "value") {
    const { value } = judged;
    return { ok: true, setting: { parameter, value, content: parameter.input.write(value) } };
  }
  // nothing is written yet: what holds meanwhile is no news
  return { ok: false, reason: { code: "setting-typed-wrong", args: judged.reason.args } };
}
