// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { faults } from "./harness/faults";
import { openWorkbench, type OpenedWorkbench, type OpenOptions } from "./harness/open-workbench";
import { SCREENS } from "./screens";

const PICTURES = join(__dirname, "../../docs/guida/immagini");
const WIDTHS = [175, 320, 350];
const LIGHTS: readonly (readonly [string, OpenOptions])[] = [
  ["in light", { colorScheme: "light" }],
  ["in dark", { colorScheme: "dark" }],
  ["in forced colours", { forcedColors: "active" }],
];

describe.each(LIGHTS)("every screen %s", (light, options) => {
  let bench: OpenedWorkbench;
  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    // As high as a pane on a desk; the pictures of the guide show no more than users see.
    bench = await openWorkbench({ ...options, viewport: { width: 1366, height: 1000 } });
  });
  afterAll(() => (bench as OpenedWorkbench | undefined)?.close());

  // One after the other, as a user goes through the pane: a screen that is not reached fails those after it too.
  test.each(SCREENS)("$name: nothing against it at 350, 320 and 175 px", async ({ name, reach, about }) => {
    const { page, pane } = bench;
    await reach(bench);
    const found: string[] = [];
    for (const width of WIDTHS) {
      await page.getByLabel("Larghezza del pannello").selectOption(String(width));
      await page.waitForTimeout(150);
      found.push(...(await faults(pane)).map((fault) => `${String(width)} px: ${fault}`));
      const overflow = await pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (overflow > 0) found.push(`${String(width)} px: ${String(overflow)} px wider than the pane`);
      if (light !== "in light") continue;
      await about?.(bench).evaluate((element) => element.scrollIntoView());
      // 350 last: it is the guide's picture, and the width that the next screen begins with
      if (width === 350) await page.locator(".pane").screenshot({ path: join(PICTURES, `${name}.png`) });
    }
    expect(found).toEqual([]);
  });

  test("nothing went wrong on the way", async () => {
    expect(await bench.problems()).toEqual([]);
  });
});
