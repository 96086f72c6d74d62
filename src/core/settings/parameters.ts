// SPDX-License-Identifier: EUPL-1.2
import type { Parameter } from "./parameter";
import { cycleParameters } from "./parameters/cycle";
import { deadlineParameters } from "./parameters/deadlines";
import { methodOptionParameters } from "./parameters/method-options";
import { methodParameters } from "./parameters/methods";
import { objectiveParameters } from "./parameters/objectives";
import { thresholdParameters } from "./parameters/thresholds";

/** Every parameter, in the order of the sheet. Where to add a setting that staff may change. */
export function parametersFor(dateSystem: 1900 | 1904): readonly Parameter[] {
  return [
    ...cycleParameters(dateSystem),
    ...methodParameters(),
    ...methodOptionParameters(),
    ...objectiveParameters(),
    ...thresholdParameters(),
    ...deadlineParameters(dateSystem),
  ];
}
