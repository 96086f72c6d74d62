// SPDX-License-Identifier: EUPL-1.2
import { writeXlsx } from "../../src/xlsx/write-workbook";
import { loadWorkbook } from "../../workbench/host/workbook/load";
import { describeLinks } from "./links-ports";

describeLinks((original) => {
  let bytes = original;
  return Promise.resolve({
    write: (plan) => {
      const outcome = writeXlsx(bytes, plan);
      if (!outcome.ok) throw new Error(outcome.refusal.detail);
      bytes = outcome.bytes;
      return Promise.resolve();
    },
    workbook: () => loadWorkbook(bytes, "scritta.xlsx"),
  });
});
