// SPDX-License-Identifier: EUPL-1.2
import { hostType } from "../rich-api/host-object";
import { sheetObject } from "./objects";
import { areasAddress, type AreasObject } from "./special-cells";

export const rangeAreasType = hostType<AreasObject>({
  properties: {
    Address: { get: ({ areas }) => areasAddress(areas) },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0) },
  },
  links: {
    Areas: ({ book, areas }) => ({ type: "RangeCollection", book, areas }) as AreasObject,
    Worksheet: ({ book, areas }) => sheetObject(book, areas[0]!.sheet),
  },
});
