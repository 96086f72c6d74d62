// SPDX-License-Identifier: EUPL-1.2
import { hostType } from "../rich-api/host-object";
import { colorProperty } from "./color-property";
import { lookProperty } from "./look-property";
import type { LookObject } from "./objects";

export const rangeFontType = hostType<LookObject>({
  properties: {
    Bold: lookProperty("bold"),
    Color: colorProperty("color"),
    Italic: lookProperty("italic"),
    Name: lookProperty("name"),
    Size: lookProperty("size"),
    Strikethrough: lookProperty("strikethrough"),
    Underline: lookProperty("underline"),
  },
});
