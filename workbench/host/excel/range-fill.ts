// SPDX-License-Identifier: EUPL-1.2
import { hostType } from "../rich-api/host-object";
import { writeLook } from "../workbook/write-cells";
import { colorProperty } from "./color-property";
import { lookProperty } from "./look-property";
import type { LookObject } from "./objects";

export const rangeFillType = hostType<LookObject>({
  properties: {
    Color: colorProperty("color"),
    Pattern: lookProperty("pattern"),
  },
  writingMethods: {
    Clear: ({ book, area }) => writeLook(book, area, "fill.color", "#FFFFFF"),
  },
});
