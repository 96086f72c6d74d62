// SPDX-License-Identifier: EUPL-1.2
import { hostType } from "../rich-api/host-object";
import { numberArgument, rangeObject } from "./objects";
import type { AreasObject } from "./special-cells";

export const rangeCollectionType = hostType<AreasObject>({
  items: ({ book, areas }) => areas.map((area) => rangeObject(book, area)),
  methods: {
    GetCount: ({ areas }) => areas.length,
  },
  objects: {
    GetItemAt: ({ book, areas }, [index]) => {
      const area = areas[numberArgument(index)];
      return area ? rangeObject(book, area) : null;
    },
  },
});
