// SPDX-License-Identifier: EUPL-1.2
import { hostType } from "../rich-api/host-object";
import { commonLook } from "../workbook/read-cells";
import { colorProperty } from "./color-property";
import { lookProperty } from "./look-property";
import type { LookObject } from "./objects";

export const rangeBorderType = hostType<LookObject>({
  properties: {
    Color: colorProperty("color"),
    SideIndex: { get: ({ prefix }) => edgeOf(prefix) },
    Style: { ...lookProperty("style"), get: ({ area, prefix }) => commonLook(area, `${prefix}style`) || "None" },
    Weight: { ...lookProperty("weight"), get: ({ area, prefix }) => commonLook(area, `${prefix}weight`) || "Thin" },
  },
});

function edgeOf(prefix: string): string {
  return prefix.split(".")[1] ?? "";
}
