// SPDX-License-Identifier: EUPL-1.2
import type { Property } from "../rich-api/host-object";
import { commonLook } from "../workbook/read-cells";
import { writeLook } from "../workbook/write-cells";
import type { LookObject } from "./objects";

/** A property kept in the look of each cell: null when the cells of the range differ. */
export function lookProperty(name: string): Property<LookObject> {
  return {
    get: ({ area, prefix }) => commonLook(area, prefix + name),
    set: ({ book, area, prefix }, value) => writeLook(book, area, prefix + name, value),
  };
}
