// SPDX-License-Identifier: EUPL-1.2
import { hostType } from "../rich-api/host-object";
import { richError } from "../rich-api/rich-error";
import { textArgument } from "../excel/objects";
import { loadWorkbook } from "../workbook/load";
import type { ServiceObject } from "./register";

/**
 * What Excel on the web answers besides the workbook itself, in a partition of its own: behind Excel.createWorkbook().
 * The workbook opens in another window, of which the add-in hears nothing.
 */
export const wacWorkbookType = hostType<ServiceObject>({
  writingMethods: {
    CreateAndOpenWorkbook: ({ services }, [base64]) => {
      const bytes = new Uint8Array(Buffer.from(textArgument(base64), "base64"));
      refuseUnreadable(bytes);
      services.created.push(bytes);
    },
  },
});

function refuseUnreadable(bytes: Uint8Array): void {
  try {
    loadWorkbook(bytes, "Cartella1.xlsx");
  } catch {
    throw richError("InvalidArgument");
  }
}
