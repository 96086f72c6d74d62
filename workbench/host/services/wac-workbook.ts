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
      const bytes = bytesOf(textArgument(base64));
      refuseUnreadable(bytes);
      services.created.push(bytes);
    },
  },
});

// Not Buffer: the twin that stands in for it in browsers does not know base64.
function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}

function refuseUnreadable(bytes: Uint8Array): void {
  try {
    loadWorkbook(bytes, "Cartella1.xlsx");
  } catch {
    throw richError("InvalidArgument");
  }
}
