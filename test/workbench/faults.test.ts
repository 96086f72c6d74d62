/** SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { plan, type FaultOutcome } from "../../workbench/host/faults";
import { LARGEST_REQUEST } from "../../workbench/host/limits";
import { cellKey } from "../../workbench/host/workbook/area";
import { bootOffice, type Booted } from "./boot";

let office: Booted;
beforeEach(async () => {
  office = await bootOffice();
});

const valueAt = (row: number, column = 0): unknown =>
  office.host.workbook.sheets[0]!.cells.get(cellKey(row, column))?.value;

function write(address: string, value: unknown): Promise<void> {
  return office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Foglio1").getRange(address).values = [[value]];
    await context.sync();
  });
}

function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => "done",
    (thrown: unknown) => (thrown as OfficeExtension.Error).code,
  );
}

/** Every code that Microsoft documents for Excel, and the add-in explains. */
const CODES = `AccessDenied ActivityLimitReached ApiNotAvailable ApiNotFound BadPassword Conflict ContentLengthRequired
  GeneralException HostRestartNeeded InsertDeleteConflict InvalidArgument InvalidBinding InvalidOperation InvalidReference
  InvalidRequest InvalidSelection ItemAlreadyExists ItemNotFound MemoryLimitReached NotImplemented RequestAborted
  RequestPayloadSizeLimitExceeded ResponsePayloadSizeLimitExceeded ServiceNotAvailable Unauthenticated UnsupportedFeature
  UnsupportedOperation FilteredRangeConflict FormulaLengthExceedsLimit InactiveWorkbook InvalidOperationInCellEditMode
  MergedRangeConflict NonBlankCellOffSheet OperationCellsExceedLimit PivotTableRangeConflict RangeExceedsLimit
  RefreshWorkbookLinksBlocked UndoNotSupported UnsupportedSheet`.split(/\s+/);

it.each(CODES)("can answer %s to the next request, and then works again", async (error) => {
  plan(office.host.faults, { request: 1 }, { error });
  expect(await codeOf(write("A1", 1))).toBe(error);
  expect(valueAt(0)).toBeUndefined();
  expect(await codeOf(write("A1", 1))).toBe("done");
});

it("can fail at the n-th request, and several times in a row", async () => {
  plan(office.host.faults, { request: 2, times: 2 }, { error: "ServiceNotAvailable" });
  const codes: string[] = [];
  for (let i = 0; i < 4; i++) codes.push(await codeOf(write(`A${String(i + 1)}`, i)));
  expect(codes).toEqual(["done", "ServiceNotAvailable", "ServiceNotAvailable", "done"]);
});

it("can fail at a member: what stands before it in the request is done", async () => {
  plan(office.host.faults, { member: "RangeFont.bold", kind: "set" }, { error: "GeneralException" });
  const error: unknown = await office.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Foglio1").getRange("A1");
    cell.values = [["prima"]];
    cell.format.font.bold = true;
    cell.getOffsetRange(1, 0).values = [["dopo"]];
    await context.sync();
  }).catch((thrown: unknown) => thrown);
  expect((error as OfficeExtension.Error).code).toBe("GeneralException");
  expect((error as OfficeExtension.Error).debugInfo.errorLocation).toBe("RangeFont.bold");
  expect([valueAt(0), valueAt(1)]).toEqual(["prima", undefined]);
});

it("can lose a reply after the work is done, and a request before", async () => {
  const never = async (outcome: FaultOutcome, address: string): Promise<string> => {
    plan(office.host.faults, { request: 1 }, outcome);
    const late = new Promise<string>((resolve) => setTimeout(() => resolve("no reply"), 50));
    return Promise.race([codeOf(write(address, 1)), late]);
  };
  expect(await never({ lost: "reply" }, "A1")).toBe("no reply");
  expect(await never({ lost: "request" }, "A2")).toBe("no reply");
  expect([valueAt(0), valueAt(1)]).toEqual([1, undefined]);
});

it("can be refused by the container", async () => {
  const codes: string[] = [];
  for (const container of [5001, 5004, 5102, 7000]) {
    plan(office.host.faults, { request: 1 }, { container });
    codes.push(await codeOf(write("A1", 1)));
  }
  expect(codes).toEqual(["GeneralException", "InvalidOperationInCellEditMode", "ActivityLimitReached", "AccessDenied"]);
});

it("fails while the user types in a cell, and works when that ends", async () => {
  office.host.cellEditMode = true;
  expect(await codeOf(write("A1", 1))).toBe("InvalidOperationInCellEditMode");
  office.host.cellEditMode = false;
  expect(await codeOf(write("A1", 1))).toBe("done");
});

it("lets a co-author write between two requests", async () => {
  plan(office.host.faults, { request: 2 }, { first: () => office.coAuthor.type("Foglio1", "A1", "d'altri") });
  const seen = await office.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Foglio1").getRange("A1");
    const values: unknown[] = [];
    for (let i = 0; i < 2; i++) {
      cell.load("values");
      await context.sync();
      values.push(cell.values[0]![0]);
    }
    return values;
  });
  expect(seen).toEqual(["", "d'altri"]);
});

describe("the limits of the web", () => {
  const text = "à".repeat(30_000);

  it("refuse a request beyond 5 MB", async () => {
    const rows = Array.from({ length: 100 }, () => [text]);
    const run = office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Foglio1").getRange("A1:A100").values = rows;
      await context.sync();
    });
    expect(await codeOf(run)).toBe("RequestPayloadSizeLimitExceeded");
    expect(office.host.requests.at(-1)!.requestBytes).toBeGreaterThan(LARGEST_REQUEST);
    expect(valueAt(0)).toBeUndefined();
  });

  it("and a response", async () => {
    office.user.type(
      "Foglio1",
      "A1:A100",
      Array.from({ length: 100 }, () => [text]),
    );
    const run = office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Foglio1").getRange("A1:A100").load("values");
      await context.sync();
    });
    expect(await codeOf(run)).toBe("ResponsePayloadSizeLimitExceeded");
  });

  it("and an address beyond 8,192 characters", async () => {
    const long = Array.from({ length: 2000 }, () => "A1:A2").join(",");
    const run = office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Foglio1").getRange(long).load("address");
      await context.sync();
    });
    expect(await codeOf(run)).toBe("InvalidArgument");
  });
});

it("counts requests, bytes and members", async () => {
  await write("A1", 1);
  const own = office.host.requests.filter(({ from }) => from === "excel");
  expect(own).toHaveLength(1);
  expect(own[0]!.requestBytes).toBeGreaterThan(100);
  expect(own[0]!.responseBytes).toBeGreaterThan(20);
  expect(office.host.members.get("Range.values")).toBe(1);
});

describe("what a check must not do", () => {
  it("is told: reading leaves the file clean and the undo list alone", async () => {
    await office.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name,items/visibility,items/protection/protected");
      context.workbook.load("isDirty");
      await context.sync();
      for (const sheet of sheets.items) sheet.getUsedRangeOrNullObject().load("values");
      await context.sync();
    });
    expect([office.host.workbook.dirty, office.host.undoCleared]).toEqual([false, []]);
  });

  it("is told: any write, and reads that the library sends as writes", async () => {
    await write("A1", 1);
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Foglio1").getRange("A1").getCellProperties({ address: true });
      await context.sync();
    });
    expect(office.host.workbook.dirty).toBe(true);
    expect(office.host.undoCleared).toEqual(["Range.values", "Range.getCellProperties"]);
  });
});
