// SPDX-License-Identifier: EUPL-1.2
import { hostType } from "../rich-api/host-object";
import type { BookObject } from "./objects";

export const runtimeType = hostType<BookObject>({
  properties: {
    EnableEvents: {
      get: ({ book }) => book.eventsEnabled,
      set: ({ book }, value) => {
        book.eventsEnabled = value === true;
      },
    },
  },
});
