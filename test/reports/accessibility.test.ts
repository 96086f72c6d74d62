// SPDX-License-Identifier: EUPL-1.2
import axe from "axe-core";
import { JSDOM } from "jsdom";
import { htmlReport } from "../../src/reports/html/html-report";
import { smallValidation } from "./small-validation";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"];

/** What axe has against a page; colours are not among it, for jsdom lays nothing out. */
async function faultsOf(html: string): Promise<readonly string[]> {
  const { window } = new JSDOM(html, { runScripts: "outside-only" });
  window.eval(axe.source);
  const { run } = (window as unknown as { axe: typeof axe }).axe;
  const options = { runOnly: RULES, rules: { "color-contrast": { enabled: false } } };
  const { violations } = await run(window.document, options);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html: node }) => node).join(" ")}`);
}

test("axe finds nothing against the page", async () => {
  expect(await faultsOf(htmlReport(smallValidation()))).toEqual([]);
});

test("axe does find what is wrong", async () => {
  const wrong = htmlReport(smallValidation()).replace('<html lang="it">', "<html>");
  expect(await faultsOf(wrong)).toEqual([expect.stringContaining("html-has-lang")]);
});
