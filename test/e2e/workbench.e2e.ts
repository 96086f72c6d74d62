// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx } from "../../src/xlsx/read-workbook";
import { faults } from "./harness/faults";
import { openWorkbench, type OpenedWorkbench } from "./harness/open-workbench";

// The page around the pane, as a user has it: what the tests of the pane rely on.

const SHEET = "Mappa strategica";
let bench: OpenedWorkbench;
beforeAll(async () => {
  bench = await openWorkbench();
});
afterAll(() => (bench as OpenedWorkbench | undefined)?.close());

const keys = async (...pressed: string[]): Promise<void> => {
  for (const key of pressed) await bench.page.keyboard.press(key);
};
const addressBox = () => bench.page.getByRole("textbox", { name: "Vai all’indirizzo" });
const here = () => addressBox().inputValue();
const goTo = async (address: string): Promise<void> => {
  await addressBox().fill(address);
  await addressBox().press("Enter");
  await bench.page.locator(".cell.active:focus").waitFor();
};
const status = () => bench.page.getByRole("status").textContent();

describe("the grid, by keyboard alone", () => {
  it("moves with the arrows, and passes a merged area as one cell", async () => {
    await goTo("A2");
    await keys("ArrowDown");
    expect(await here()).toBe("A3:A5");
    await keys("ArrowDown");
    expect(await here()).toBe("A6:A7");
    await keys("Control+End", "Control+Home");
    expect(await here()).toBe("A1");
  });

  it("extends the selection with Shift, faster than anything is drawn", async () => {
    await goTo("B3");
    await keys("Shift+ArrowDown", "Shift+ArrowRight", "Shift+ArrowRight");
    expect(await here()).toBe("B3:D4");
  });

  it("keeps one tab stop, wherever one has scrolled to", async () => {
    await goTo("B3");
    await bench.page.locator("#grid").evaluate((grid) => grid.scrollTo(0, 2000));
    await expect(bench.page.locator("#grid [tabindex='0']").count()).resolves.toBe(1);
    await keys("ArrowDown");
    expect(await here()).toBe("B4");
  });

  it("edits with F2, goes on to the right with Tab, and lets go with Esc", async () => {
    await goTo("B30");
    await keys("F2");
    await bench.page.keyboard.type("uno");
    await keys("Tab");
    await bench.page.keyboard.type("2,5");
    await keys("Enter", "x", "Escape");
    expect(await here()).toBe("C31");
    expect((await bench.cell(SHEET, "B30")).value).toBe("uno");
    expect((await bench.cell(SHEET, "C30")).value).toBe(2.5);
    expect((await bench.cell(SHEET, "C31")).value).toBe("");
  });

  it("empties what is selected", async () => {
    await goTo("B30:C30");
    await keys("Delete");
    expect((await bench.cell(SHEET, "C30")).value).toBe("");
  });

  it("changes sheet on the tabs", async () => {
    await bench.page.getByRole("tab", { name: SHEET }).focus();
    await keys("ArrowRight");
    expect(await bench.page.getByRole("tab", { selected: true }).first().textContent()).toBe("Strategico");
    await keys("ArrowLeft");
  });

  it("leaves the grid with Tab: nobody is caught in it", async () => {
    await goTo("B3");
    await keys("Tab");
    expect(await bench.page.evaluate(() => document.activeElement?.closest("#grid"))).toBeNull();
  });

  it("leads out of the pane where Office.js says that the keyboard leaves it: nobody is caught there either", async () => {
    const { page, pane } = bench;
    const isIn = (frame: typeof pane) => frame.waitForFunction(() => document.hasFocus());
    const place = (selector: string) => page.locator(`${selector}:focus`).waitFor();
    await goTo("B3");
    await keys("Tab");
    await isIn(pane);
    await keys("Shift+Tab");
    await place("#grid .cell.active");
    await keys("Tab");
    await pane.getByRole("link").last().focus();
    await keys("Tab");
    await place("[role=tab]");
    await keys("Shift+Tab");
    await isIn(pane);
    await keys("Escape");
    await place("#grid .cell.active");
  });
});

it("writes in the formula bar too", async () => {
  await goTo("B31");
  const bar = bench.page.getByRole("textbox", { name: "Contenuto della cella" });
  await bar.fill("12,5");
  await bar.press("Enter");
  expect((await bench.cell(SHEET, "B31")).value).toBe(12.5);
  await goTo("B31");
  expect(await bar.inputValue()).toBe("12,5");
  await bar.focus();
  await keys("Tab");
  expect(await bench.page.evaluate(() => window.workbench!.host.cellEditMode)).toBe(false);
  await goTo("B31");
  await keys("Delete");
});

it("does the same by mouse: clicks, drags, and writes by a double click", async () => {
  const { page } = bench;
  const at = (row: number, column: number) =>
    page.locator(`[data-row="${String(row)}"][data-column="${String(column)}"]`);
  await at(2, 1).click();
  await at(2, 1).hover();
  await page.mouse.down();
  await at(4, 2).hover();
  await page.mouse.up();
  expect(await here()).toBe("B3:C5");
  await at(14, 1).dblclick();
  await page.keyboard.type("scritto");
  await at(15, 1).click();
  expect((await bench.cell(SHEET, "B15")).value).toBe("scritto");
});

it("says why it cannot go somewhere", async () => {
  await addressBox().fill("non c’è");
  await addressBox().press("Enter");
  expect(await status()).toContain("non è un indirizzo né un nome");
});

it("refuses the add-in everything while a cell is being typed in, as Excel does", async () => {
  await goTo("B30");
  await bench.page.keyboard.type("a metà");
  await bench.pane.getByRole("button", { name: "Verifica", exact: true }).click();
  await bench.page.waitForFunction(() =>
    window.workbench!.host.requests.some(({ error }) => error === "InvalidOperationInCellEditMode"),
  );
  await bench.page.getByRole("textbox", { name: "Testo della cella" }).press("Escape");
  expect((await bench.cell(SHEET, "B30")).value).toBe("");
});

it("shows the cell that the add-in selects, wherever it is", async () => {
  await goTo("A1");
  await bench.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Strategico").getRange("B60:C61").select();
      await context.sync();
    }),
  );
  await bench.page.locator('[data-row="59"][data-column="1"].active').waitFor();
  expect(await here()).toBe("B60:C61");
});

it("follows a link inside the workbook", async () => {
  await bench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Strategico").getRange("B60");
      cell.hyperlink = { documentReference: "'Mappa strategica'!C8", textToDisplay: "alla mappa" };
      await context.sync();
    }),
  );
  await bench.page.getByRole("gridcell", { name: "alla mappa" }).click();
  expect(await here()).toBe("C8");
});

it("hides and shows the pane, which goes on", async () => {
  await bench.press("Pannello");
  await bench.page.locator(".pane").waitFor({ state: "hidden" });
  await bench.press("Pannello");
  await bench.pane.getByRole("button", { name: "Verifica", exact: true }).waitFor();
});

it("has nothing that axe would object to", async () => {
  expect(await faults(bench.page.mainFrame())).toEqual([]);
});

it("saves what was typed, and nothing else is changed", async () => {
  const before = readXlsx(readFileSync(join(__dirname, "../../seeds/bergamo-2021.xlsx")), "prima.xlsx");
  const after = readXlsx(await bench.save(), "dopo.xlsx");
  if (!before.ok || !after.ok) throw new Error("not read");
  const differences = after.workbook.sheets.flatMap((sheet, i) => {
    const old = before.workbook.sheets[i]!;
    const rows = new Set([...sheet.rows(), ...old.rows()]);
    return [...rows].flatMap((row) =>
      [...new Set([...sheet.columns(row), ...old.columns(row)])]
        .filter((column) => JSON.stringify(sheet.cell(row, column)) !== JSON.stringify(old.cell(row, column)))
        .map((column) => [sheet.name, row, column]),
    );
  });
  expect(differences).toEqual([
    [SHEET, 14, 1],
    ["Strategico", 59, 1],
  ]);
  expect(await bench.page.getByText("senza modifiche").count()).toBe(1);
});

it("opens another workbook in its place, with the add-in loaded anew", async () => {
  const [chooser] = await Promise.all([
    bench.page.waitForEvent("filechooser"),
    bench.page.getByRole("button", { name: "Apri…" }).click(),
  ]);
  await chooser.setFiles({
    name: "altra.xlsx",
    mimeType: "",
    buffer: readFileSync(join(__dirname, "../../seeds/bergamo-2021.xlsx")),
  });
  await bench.page.getByRole("heading", { name: "altra.xlsx" }).waitFor();
  await bench.page.waitForFunction(() => window.workbench!.host.services.commandsReady);
});

it("offers a workbook that the add-in opens, and opens it here", async () => {
  const sample = readFileSync(join(__dirname, "../../seeds/bergamo-2021.xlsx")).toString("base64");
  const pane = bench.page.frames().find((frame) => frame.url().endsWith("taskpane.html"))!;
  await pane.evaluate((base64) => Excel.createWorkbook(base64), sample);
  const [download] = await Promise.all([
    bench.page.waitForEvent("download"),
    bench.page.getByRole("button", { name: "Scarica" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("altra-copia-1.xlsx");
  await bench.page.getByRole("button", { name: "Apri qui" }).click();
  await bench.page.getByRole("heading", { name: "altra-copia-1.xlsx" }).waitFor();
  await bench.page.waitForFunction(() => window.workbench!.host.services.commandsReady);
});

it("says what is wrong with a file that is no workbook", async () => {
  const [chooser] = await Promise.all([
    bench.page.waitForEvent("filechooser"),
    bench.page.getByRole("button", { name: "Apri…" }).click(),
  ]);
  await chooser.setFiles({ name: "rotta.xlsx", mimeType: "", buffer: Buffer.from("no") });
  await bench.page.getByText("Il file non è una cartella di lavoro .xlsx").waitFor();
});

it("asked nobody but the workbench and Office.js, and nothing went wrong", async () => {
  await expect(bench.problems()).resolves.toEqual([]);
});

it("needs nobody outside this computer, as a user has it", async () => {
  const alone = await openWorkbench({ officeLibrary: "own", locale: "en-US", paneWidth: 320 });
  try {
    const origins = [alone.page.url(), alone.pane.url()].map((url) => new URL(url).origin);
    expect(alone.requests.filter((url) => !origins.includes(new URL(url).origin))).toEqual([]);
    await alone.press("Check");
    await expect(alone.pane.evaluate(() => Office.context.displayLanguage)).resolves.toBe("en-US");
    await expect(alone.pane.evaluate(() => window.innerWidth)).resolves.toBe(320);
    await expect(alone.problems()).resolves.toEqual([]);
  } finally {
    await alone.close();
  }
});
