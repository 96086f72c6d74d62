/** SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { loadWorkbook } from "../../workbench/host/workbook/load";
import { bootOffice } from "../workbench/boot";
import { openInExcel } from "../excel/open-in-excel";
import { describePorts } from "./workbook-ports";

describePorts(async (bytes, name) => {
  await bootOffice({ workbook: loadWorkbook(bytes, name) });
  return openInExcel();
});
