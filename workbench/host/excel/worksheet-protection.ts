// SPDX-License-Identifier: EUPL-1.2
import { hostType } from "../rich-api/host-object";
import { richError } from "../rich-api/rich-error";
import type { SheetObject } from "./objects";

export const worksheetProtectionType = hostType<SheetObject>({
  properties: {
    Protected: { get: ({ sheet }) => sheet.isProtected },
  },
  writingMethods: {
    Protect: ({ book, sheet }) => {
      if (sheet.isProtected) throw richError("InvalidOperation");
      sheet.isProtected = true;
      book.dirty = true;
    },
    Unprotect: ({ book, sheet }) => {
      sheet.isProtected = false;
      book.dirty = true;
    },
  },
});
