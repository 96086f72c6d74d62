// SPDX-License-Identifier: EUPL-1.2
import { hostType, type Property } from "../rich-api/host-object";
import { writeLook } from "../workbook/write-cells";
import { colorProperty } from "./color-property";
import { lookProperty } from "./look-property";
import type { LookObject } from "./objects";

const color = colorProperty("color");

/** A colour fills the cell: whatever pattern it had gives way. */
const filling: Property<LookObject> = {
  ...color,
  set: (fill, value) => {
    color.set!(fill, value);
    if (value !== null) writeLook(fill.book, fill.area, "fill.pattern", "Solid");
  },
};

export const rangeFillType = hostType<LookObject>({
  properties: {
    Color: filling,
    Pattern: lookProperty("pattern"),
  },
  writingMethods: {
    Clear: ({ book, area }) => {
      writeLook(book, area, "fill.color", "#FFFFFF");
      writeLook(book, area, "fill.pattern", "None");
    },
  },
});
