// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import type axe from "axe-core";
import type { Frame } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"];

/** What axe has against a page as it is drawn now, colours included: the rule, and where. */
export async function faults(frame: Frame): Promise<readonly string[]> {
  // Not by a script element: the policy of the page forbids it, as it must.
  await frame.evaluate(AXE);
  const { violations } = await frame.evaluate(
    (values): Promise<axe.AxeResults> =>
      (window as unknown as { axe: typeof axe }).axe.run(
        // Marks by which Fluent UI keeps the focus: nobody sees or hears them.
        { exclude: ["[data-tabster-dummy]"] },
        { runOnly: { type: "tag", values } },
      ),
    TAGS,
  );
  return violations.map(({ id, nodes: [first, ...others] }) => {
    const more = others.length === 0 ? "" : ` and ${String(others.length)} more`;
    return `${id}: ${first?.html ?? ""}${more} (${(first?.failureSummary ?? "").replace(/\s+/g, " ")})`;
  });
}
