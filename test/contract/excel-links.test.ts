/** SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { loadWorkbook } from "../../workbench/host/workbook/load";
import { openInExcel } from "../excel/open-in-excel";
import { bootOffice } from "../workbench/boot";
import { describeLinks } from "./links-ports";

describeLinks(async (bytes) => {
  const { host } = await bootOffice({ workbook: loadWorkbook(bytes, "bergamo-2021.xlsx") });
  const excel = openInExcel();
  await excel.read();
  return { write: (plan) => excel.write(plan), workbook: () => host.workbook };
});
