// SPDX-License-Identifier: EUPL-1.2
import { hostType } from "../rich-api/host-object";
import { choice, lookObject, numberArgument, type LookObject } from "./objects";

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

export const rangeBorderCollectionType = hostType<LookObject>({
  properties: { Count: { get: () => EDGES.length } },
  items: (borders) => EDGES.map((edge) => border(borders, edge)),
  item: (borders, key) => border(borders, choice(key, ...EDGES)),
  objects: {
    GetItemAt: (borders, [index]) => {
      const edge = EDGES[numberArgument(index)];
      return edge === undefined ? null : border(borders, edge);
    },
  },
});

function border(borders: LookObject, edge: string): LookObject {
  return lookObject("RangeBorder", borders, `borders.${edge}.`);
}
