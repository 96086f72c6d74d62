// SPDX-License-Identifier: EUPL-1.2
import { hostType, type Property } from "../rich-api/host-object";
import { commonBorder, setBorder } from "../workbook/borders";
import { checkedColor } from "./color-property";
import type { LookObject } from "./objects";

export const rangeBorderType = hostType<LookObject>({
  properties: {
    Color: line("color", checkedColor),
    SideIndex: { get: ({ prefix }) => edgeOf(prefix) },
    Style: line("style"),
    Weight: line("weight"),
  },
});

function line(
  property: "style" | "weight" | "color",
  checked: (value: unknown) => unknown = (value) => value,
): Property<LookObject> {
  return {
    get: ({ area, prefix }) => commonBorder(area, edgeOf(prefix), property),
    set: ({ book, area, prefix }, value) => setBorder(book, area, edgeOf(prefix), property, checked(value)),
  };
}

function edgeOf(prefix: string): string {
  return prefix.split(".")[1] ?? "";
}
