/** SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { EXCEL_ERRORS, excelErrorText } from "../../src/core/wording/excel-errors";
import { excelReader } from "../../src/excel/excel-reader";
import { plan } from "../../workbench/host/faults";
import { PACE } from "../excel/open-in-excel";
import { bootOffice } from "../workbench/boot";

test("every code that the real library itself knows is said in Italian", async () => {
  await bootOffice();
  // Excel.ErrorCodes is its list of what Excel answers, OfficeExtension.ErrorCodes of what it says itself.
  const library = OfficeExtension.ErrorCodes as unknown as Readonly<Record<string, string>>;
  const known = [...Object.values<string>(Excel.ErrorCodes), ...Object.values(library)];
  expect(known.length).toBeGreaterThan(30);
  expect(known.filter((code) => !(code in EXCEL_ERRORS))).toEqual([]);
});

/** Numbers with which a container refuses a call before Excel sees it: all that the library names. */
const CONTAINER = [5000, 5001, 5002, 5004, 5005, 5011, 5012, 5014, 5015, 5016, 5100, 5102, 5103, 5104, 7000];

test.each(CONTAINER)("the container's refusal %i reaches staff in words", async (container) => {
  const { host } = await bootOffice();
  plan(host.faults, { request: 1 }, { container });
  for (let again = 2; again <= 4; again++) plan(host.faults, { request: again }, { container });
  const read = await excelReader(PACE).read();
  if (read.ok) throw new Error("it should have been refused");
  expect(excelErrorText(read.refusal)).not.toContain("imprevisto");
});
