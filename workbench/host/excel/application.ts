// SPDX-License-Identifier: EUPL-1.2
import { hostType } from "../rich-api/host-object";
import { wholeSheet } from "../workbook/area";
import { choice, type BookObject } from "./objects";

export const applicationType = hostType<BookObject>({
  properties: {
    CalculationMode: {
      get: ({ book }) => book.calculationMode,
      set: ({ book }, value) => {
        book.calculationMode = choice(value, "Automatic", "AutomaticExceptTables", "Manual");
      },
    },
  },
  writingMethods: {
    Calculate: ({ book }) => {
      for (const sheet of book.sheets) for (const watch of book.watchers) watch(wholeSheet(sheet));
    },
    // Both last until the end of the request, in which nothing could be seen anyway.
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});
