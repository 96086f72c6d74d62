/** SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { bootOffice } from "./boot";

it("speaks the language that the container tells", async () => {
  const office = await bootOffice({ locale: "en-US" });
  const { displayLanguage, contentLanguage } = office.Office.context;
  expect([displayLanguage, contentLanguage]).toEqual(["en-US", "en-US"]);
  expect(office.problems).toEqual([]);
});
