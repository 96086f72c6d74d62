// SPDX-License-Identifier: EUPL-1.2
import { hostType } from "../rich-api/host-object";
import type { BookObject } from "./objects";

export const workbookProtectionType = hostType<BookObject>({
  properties: {
    Protected: { get: ({ book }) => book.isStructureProtected },
  },
});
