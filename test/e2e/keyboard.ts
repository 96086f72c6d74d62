// SPDX-License-Identifier: EUPL-1.2
import { readFile } from "node:fs/promises";
import type { Frame } from "playwright-core";
import type { OpenedWorkbench } from "./harness/open-workbench";
import { focused } from "./steps";

/** Stops of the longest way round: more, and what is sought is not reached by anybody. */
const MOST = 250;
/** An absolute place of the sheet is typed where Excel has its box of names. */
const BOX = "Vai all’indirizzo";

/** What somebody does who has a keyboard and nothing else, with the workbench that is open at that moment. */
export function keyboardOf(bench: () => OpenedWorkbench) {
  const keys = async (...pressed: string[]): Promise<void> => {
    for (const key of pressed) await bench().page.keyboard.press(key);
  };
  const reachIn = async (frame: Frame, name: string | RegExp, key: string): Promise<void> => {
    const passed = new Set<string>();
    for (let i = 0; i < MOST; i++) {
      const held = await focused({ pane: frame });
      if (isNamed(held, name)) return;
      passed.add(held.slice(0, 40));
      await keys(key);
    }
    throw new Error(`not reached: ${String(name)}; passed by: ${[...passed].slice(0, 60).join(" | ")}`);
  };
  /** Presses Tab, or another key, until the focus is on what has such a name; fails with all that it came by. */
  const reach = (name: string | RegExp, key = "Tab"): Promise<void> => reachIn(bench().pane, name, key);
  const reachOutside = (name: string | RegExp, key = "Tab"): Promise<void> =>
    reachIn(bench().page.mainFrame(), name, key);
  const press = async (name: string | RegExp, key = "Tab"): Promise<void> => {
    await reach(name, key);
    await keys("Enter");
  };
  const isOnPlaces = () => bench().pane.evaluate(() => document.activeElement?.role === "tab");
  const isSilent = async (): Promise<boolean> => (await focused(bench())) === "";
  return {
    keys,
    reach,
    reachOutside,
    press,
    /** Into the pane, as Tab leads there; F6 of Excel is kept by the browser for itself. */
    toPane: async (): Promise<void> => {
      for (let i = 0; i < MOST && (await isSilent()); i++) await keys("Tab");
    },
    /** To a place: one stop for all of them, arrows between them. */
    open: async (place: string): Promise<void> => {
      const key = (await isSilent()) ? "Tab" : "Shift+Tab";
      for (let i = 0; i < MOST && !(await isOnPlaces()); i++) await keys(key);
      await keys("Home");
      await reach(place, "ArrowRight");
      await keys("Enter");
    },
    /** Types into a field, over what is there. */
    fill: async (field: RegExp, text: string, key = "Tab"): Promise<void> => {
      await reach(field, key);
      await keys("Control+A", "Delete");
      await bench().page.keyboard.type(text);
    },
    /** Goes down a list, until the wanted choice is there. */
    choose: async (field: string | RegExp, wanted: string | RegExp, key = "Tab"): Promise<void> => {
      await reach(field, key);
      const chosen = () =>
        bench().pane.evaluate(() => (document.activeElement as HTMLSelectElement).selectedOptions[0]!.text);
      await keys("Home");
      for (let i = 0; i < MOST && !isNamed(await chosen(), wanted); i++) await keys("ArrowDown");
      if (!isNamed(await chosen(), wanted)) throw new Error(`not there to be chosen: ${String(wanted)}`);
    },
    /** On the sheet: goes to a cell by its address. */
    goTo: async (sheet: string, address: string): Promise<void> => {
      const { page } = bench();
      const names = await page.getByRole("tablist", { name: "Fogli" }).getByRole("tab").allTextContents();
      await reachOutside(new RegExp(`^(${names.join("|")})$`));
      const from = names.indexOf(await focused({ pane: page.mainFrame() }));
      await reachOutside(sheet, from > names.indexOf(sheet) ? "ArrowLeft" : "ArrowRight");
      await reachOutside(BOX, "Shift+Tab");
      await keys("Control+A");
      await page.keyboard.type(address);
      await keys("Enter");
      await page.locator(".cell.active:focus").waitFor();
    },
    /** Saves the workbook, and reads the file that comes of it. */
    save: async (): Promise<Uint8Array> => {
      await reachOutside("Salva");
      const [download] = await Promise.all([bench().page.waitForEvent("download"), keys("Enter")]);
      return new Uint8Array(await readFile(await download.path()));
    },
    /** Types where one stands on the sheet, and goes on with Enter; nothing: empties the cell. */
    type: async (text: string): Promise<void> => {
      if (text === "") return keys("Delete");
      await bench().page.keyboard.type(text);
      await keys("Enter");
    },
  };
}

function isNamed(text: string, wanted: string | RegExp): boolean {
  return typeof wanted === "string" ? text === wanted : wanted.test(text);
}
