/** SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { addSheet } from "../../workbench/host/workbook/sheets";
import { CO_AUTHOR } from "../../workbench/host/workbook/notices";
import { bootOffice, settled, type Booted } from "./boot";

let office: Booted;
beforeEach(async () => {
  office = await bootOffice();
});

function run<T>(batch: (workbook: Excel.Workbook) => T): Promise<T> {
  return office.Excel.run(async (context) => {
    const result = batch(context.workbook);
    await context.sync();
    return result;
  });
}

async function failure(batch: (workbook: Excel.Workbook) => unknown): Promise<string> {
  const error: unknown = await run(batch).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(OfficeExtension.Error);
  return (error as OfficeExtension.Error).code;
}

describe("sheets", () => {
  it("are added, named, moved, coloured, hidden and deleted", async () => {
    await run(({ worksheets }) => {
      const sheet = worksheets.add("Riepilogo");
      sheet.position = 0;
      sheet.tabColor = "#1F4E78";
      sheet.activate();
      worksheets.add().visibility = "VeryHidden";
    });
    const [sheets, shown] = await run(
      ({ worksheets }) =>
        [worksheets.load("items/name,items/visibility,items/position"), worksheets.getCount(true)] as const,
    );
    expect(sheets.items.map(({ name, visibility, position }) => [name, visibility, position])).toEqual([
      ["Riepilogo", "Visible", 0],
      ["Foglio1", "Visible", 1],
      ["Foglio3", "VeryHidden", 2],
    ]);
    expect([shown.value, office.host.workbook.active.name]).toEqual([2, "Riepilogo"]);
    await run(({ worksheets }) => worksheets.getItem("Riepilogo").delete());
    expect(office.host.workbook.active.name).toBe("Foglio1");
  });

  it("are refused names that are taken or that no sheet can have", async () => {
    expect(await failure(({ worksheets }) => worksheets.add("foglio1"))).toBe("ItemAlreadyExists");
    expect(await failure(({ worksheets }) => worksheets.add("1/2"))).toBe("InvalidArgument");
    expect(await failure(({ worksheets }) => worksheets.add("x".repeat(32)))).toBe("InvalidArgument");
  });

  it("may not all go, and very hidden ones stay", async () => {
    expect(await failure(({ worksheets }) => worksheets.getItem("Foglio1").delete())).toBe("InvalidOperation");
    await run(({ worksheets }) => (worksheets.add("Segreto").visibility = "VeryHidden"));
    expect(await failure(({ worksheets }) => worksheets.getItem("Segreto").delete())).toBe("InvalidOperation");
  });

  it("cannot be added, renamed or deleted where the structure is protected", async () => {
    office.host.workbook.isStructureProtected = true;
    const protection = await run((workbook) => workbook.protection.load("protected"));
    expect(protection.protected).toBe(true);
    expect(await failure(({ worksheets }) => worksheets.add("Nuovo"))).toBe("AccessDenied");
  });

  it("are null objects, or errors, when they are not there", async () => {
    const none = await run(({ worksheets }) => worksheets.getItemOrNullObject("Manca").load("name"));
    expect(none.isNullObject).toBe(true);
    expect(await failure(({ worksheets }) => worksheets.getItem("Manca").load("name"))).toBe("ItemNotFound");
  });

  it("keep their pages and panes", async () => {
    await run(({ worksheets }) => {
      const sheet = worksheets.getItem("Foglio1");
      sheet.freezePanes.freezeRows(3);
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.paperSize = "A4";
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintTitleRows("$1:$3");
      sheet.getRange("A:A").format.columnWidth = 120;
      sheet.getRange("1:1").format.rowHeight = 30;
    });
    const [sheet] = office.host.workbook.sheets;
    expect(sheet).toMatchObject({ frozen: { rows: 3, columns: 0 } });
    expect(sheet!.page).toMatchObject({ orientation: "Landscape", zoom: { horizontalFitToPages: 1 } });
    expect(sheet!.page.printTitleRows).toMatchObject({ row: 0, rows: 3 });
    expect([sheet!.columnWidths.get(0), sheet!.rowHeights.get(0)]).toEqual([120, 30]);
  });

  it("stay the same object for the add-in, over two syncs and when they are renamed", async () => {
    const name = await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Prima");
      await context.sync();
      office.host.workbook.sheets.at(-1)!.name = "Dopo";
      sheet.load("name");
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe("Dopo");
  });
});

describe("names", () => {
  it("are defined, hidden, pointed elsewhere and deleted", async () => {
    await run((workbook) => {
      const range = workbook.worksheets.getItem("Foglio1").getRange("B2:C3");
      workbook.names.add("Atteso", range).visible = false;
    });
    const name = await run((workbook) => workbook.names.getItem("atteso").load("name,formula,visible,type,value"));
    expect(name.toJSON()).toMatchObject({ formula: "=Foglio1!$B$2:$C$3", visible: false, type: "Range" });
    await run((workbook) => (workbook.names.getItem("Atteso").formula = "=Foglio1!$A$1"));
    const range = await run((workbook) => workbook.names.getItem("Atteso").getRange().load("address"));
    expect(range.address).toBe("Foglio1!A1");
    await run((workbook) => workbook.names.getItem("Atteso").delete());
    const none = await run((workbook) => workbook.names.getItemOrNullObject("Atteso").load("name"));
    expect(none.isNullObject).toBe(true);
  });

  it("of one sheet are not those of the workbook", async () => {
    await run((workbook) => workbook.worksheets.getItem("Foglio1").names.add("Locale", "=Foglio1!$A$1"));
    const [own, all] = await run(
      (workbook) =>
        [workbook.worksheets.getItem("Foglio1").names.load("items/name"), workbook.names.load("items/name")] as const,
    );
    expect([own.items.length, all.items.length]).toEqual([1, 0]);
  });
});

describe("events", () => {
  it("tell of sheets that come and go, of changes anywhere, and of what is selected", async () => {
    const heard: string[] = [];
    const note = (text: string): Promise<void> => Promise.resolve(void heard.push(text));
    await run(({ worksheets }) => {
      worksheets.onAdded.add(({ source }) => note(`added ${source}`));
      worksheets.onDeleted.add(({ source }) => note(`deleted ${source}`));
      worksheets.onChanged.add(({ address, source, triggerSource }) =>
        note(`changed ${address} ${source} ${String(triggerSource)}`),
      );
      worksheets.onSelectionChanged.add(({ address }) => note(`selected ${address}`));
    });
    office.coAuthor.act(({ workbook }) => addSheet(workbook, "D'altri", CO_AUTHOR));
    office.user.type("D'altri", "A1", 1);
    office.user.select("Foglio1", "B2:C3");
    await run(({ worksheets }) => (worksheets.getItem("Foglio1").getRange("A1").values = [[2]]));
    await run(({ worksheets }) => worksheets.getItem("D'altri").delete());
    await settled();
    expect(heard).toEqual([
      "added Remote",
      "changed A1 Local Unknown",
      "selected B2:C3",
      "changed A1 Local ThisLocalAddin",
      "deleted Local",
    ]);
    expect((await run((workbook) => workbook.getSelectedRange().load("address"))).address).toBe("Foglio1!B2:C3");
  });

  it("are silent while the add-in has switched them off", async () => {
    const heard: string[] = [];
    await run(({ worksheets }) => {
      worksheets.onChanged.add(({ address }) => Promise.resolve(void heard.push(address)));
    });
    await office.Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem("Foglio1").getRange("A1").values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      await context.sync();
    });
    office.user.type("Foglio1", "B1", 1);
    await settled();
    expect(heard).toEqual(["B1"]);
  });
});

describe("what the user has chosen", () => {
  it("is told through the Common API, and read with its sheet, at no cost for the undo list", async () => {
    const heard: string[] = [];
    const read = () =>
      run((workbook) => workbook.getSelectedRange().load("address,values,text,formulas,worksheet/id,worksheet/name"));
    const { document } = office.Office.context;
    const done = await new Promise<Office.AsyncResult<void>>((resolve) => {
      document.addHandlerAsync(office.Office.EventType.DocumentSelectionChanged, () => heard.push("document"), resolve);
    });
    expect(done.status).toBe("succeeded");
    await run((workbook) => workbook.onSelectionChanged.add(() => Promise.resolve(void heard.push("workbook"))));
    office.host.undoCleared.length = 0;
    office.user.act(({ workbook }) => addSheet(workbook, "Altro", CO_AUTHOR));
    office.user.type("Altro", "B2", 0.925);
    office.user.select("Altro", "B2");
    office.user.select("Altro", "B2");
    await settled();
    expect(heard.sort()).toEqual(["document", "workbook"]);
    const chosen = await read();
    expect(chosen.toJSON()).toMatchObject({ address: "Altro!B2", values: [[0.925]], text: [["0,925"]] });
    expect([chosen.worksheet.name, chosen.worksheet.id]).toEqual(["Altro", office.host.workbook.sheets[1]!.id]);
    expect((await run((workbook) => workbook.getActiveCell().load("address"))).address).toBe("Altro!B2");
    await run((workbook) => workbook.worksheets.getItem("Foglio1").getRange("C3").select());
    await settled();
    expect(heard).toHaveLength(4);
    expect(office.host.undoCleared).toEqual([]);
    await new Promise((resolve) => {
      document.removeHandlerAsync(office.Office.EventType.DocumentSelectionChanged, {}, resolve);
    });
    office.user.select("Altro", "A1");
    await settled();
    expect(heard).toHaveLength(4);
  });

  it("and edits on every sheet, present and to come, are told at no such cost either", async () => {
    const heard: string[] = [];
    await run(({ worksheets }) => {
      worksheets.onChanged.add(({ address, worksheetId }) =>
        Promise.resolve(void heard.push(`${worksheetId} ${address}`)),
      );
    });
    office.user.act(({ workbook }) => addSheet(workbook, "Dopo", CO_AUTHOR));
    office.user.type("Dopo", "A1:B2", [[1, 2], [3, 4]]); // prettier-ignore
    await settled();
    expect(heard).toEqual([`${office.host.workbook.sheets[1]!.id} A1:B2`]);
    expect(office.host.undoCleared).toEqual([]);
  });
});

describe("the container", () => {
  it("keeps the settings of the document, and the file is then dirty", async () => {
    const { settings } = office.Office.context.document;
    settings.set("perf", { oggi: "2026-01-31" });
    await new Promise((resolve) => settings.saveAsync(resolve));
    expect(office.endpoint.settings.get("perf")).toContain("2026-01-31");
    expect(office.host.workbook.dirty).toBe(true);
  });

  it("presses ribbon buttons, and waits for their end", async () => {
    office.Office.actions.associate("Prova", (event: Office.AddinCommands.Event) => {
      office.user.type("Foglio1", "A1", event.source.id);
      event.completed();
    });
    await office.endpoint.runCommand("Prova");
    expect(office.host.workbook.sheets[0]!.cells.get(0)!.value).toBe("Prova");
  });

  it("shows and hides the pane, and greys a button", async () => {
    await office.Office.addin.hide();
    expect(office.host.services.paneState).toBe("Background");
    await office.Office.addin.showAsTaskpane();
    expect(office.host.services.paneState).toBe("Visible");
    await office.Office.addin.setStartupBehavior(office.Office.StartupBehavior.load);
    expect(office.host.services.startState).not.toBe("Inactive");
    const controls = [{ id: "Compila", enabled: false }];
    await office.Office.ribbon.requestUpdate({ tabs: [{ id: "Performance", controls }] });
    expect(office.host.services.buttons.get("Compila")).toBe(false);
    expect(office.host.undoCleared).not.toEqual([]);
  });

  it("takes calculation mode and suspension", async () => {
    const application = await run((workbook) => {
      workbook.application.suspendApiCalculationUntilNextSync();
      workbook.application.suspendScreenUpdatingUntilNextSync();
      workbook.application.calculate("Full");
      return workbook.application.load("calculationMode");
    });
    expect(application.calculationMode).toBe("Automatic");
  });
});
