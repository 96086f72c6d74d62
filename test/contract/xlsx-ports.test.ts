// SPDX-License-Identifier: EUPL-1.2
import { writeXlsx } from "../../src/xlsx/write-workbook";
import { describePorts, fromFile } from "./workbook-ports";

describePorts((original, name) => {
  let bytes = original;
  return Promise.resolve({
    read: () => Promise.resolve(fromFile(bytes, name)),
    write: (plan) => {
      const outcome = writeXlsx(bytes, plan);
      if (!outcome.ok) throw new Error(outcome.refusal.detail);
      bytes = outcome.bytes;
      return Promise.resolve();
    },
  });
});
