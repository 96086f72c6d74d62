// SPDX-License-Identifier: EUPL-1.2
import { hostType } from "../rich-api/host-object";
import { lookProperty } from "./look-property";
import type { LookObject } from "./objects";

export const formatProtectionType = hostType<LookObject>({
  properties: {
    FormulaHidden: lookProperty("formulaHidden"),
    Locked: lookProperty("locked"),
  },
});
