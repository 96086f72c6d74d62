// SPDX-License-Identifier: EUPL-1.2
import { DEFAULT_BODY } from "../scorecard/settings";
import { displayText } from "../values/display";
import { interpret } from "../values/interpret";
import type { Cell } from "../workbook/cell";
import type { Reason } from "../workbook/plan";
import type { Parameter } from "./parameter";

/** What a cell says of a parameter: nothing, so that the default holds; a value; or something that it cannot be. */
export type JudgedSetting =
  | { readonly is: "blank" }
  | { readonly is: "value"; readonly value: unknown }
  | { readonly is: "refused"; readonly reason: Reason };

/** Judges one parameter by itself: in a cell of «Parametri» and in the form of the pane alike. */
export function judgeSetting({ input, get }: Parameter, cell: Cell, dateSystem: 1900 | 1904): JudgedSetting {
  const used = input.show(get(DEFAULT_BODY));
  if (cell.formula === "never-calculated")
    return { is: "refused", reason: { code: "setting-uncalculated", args: { used } } };
  if (interpret(cell, dateSystem).type === "blank") return { is: "blank" };
  const value = input.read(cell, dateSystem);
  if (value !== null) return { is: "value", value };
  const written = displayText(cell, dateSystem).trim();
  const args = { written, what: input.what, allowed: input.allowed, used };
  return { is: "refused", reason: { code: "setting-not-allowed", args } };
}
