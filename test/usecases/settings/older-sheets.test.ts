// SPDX-License-Identifier: EUPL-1.2
import { contentHash } from "../../../src/core/memory/signatures";
import { planSettings } from "../../../src/core/usecases/plan-settings";
import { gridCells } from "../../reading/grid";
import { problemsOf, rowOf, setParameter, verified, withSettings } from "../../settings/sheets";
import {
  addSheet,
  applyPlan,
  cellOf,
  put,
  setCell,
  sheetOf,
  snapshotOf,
  type WorkbookData,
} from "../../workbook/in-memory";
import { townInJune } from "../small-body";
import { changesOf, plannedChange } from "./changes";

const LABELS = ["Termine del Piano", "Termine della Relazione"];

/** A body whose «Parametri» was made before PERF knew of deadlines. */
function madeBeforeDeadlines(): WorkbookData {
  const data = withSettings(townInJune());
  const { cells } = sheetOf(data, "Parametri");
  const first = rowOf(data, "Parametri", "Scadenze");
  for (let row = first; row < first + 7; row++) cells.delete(row);
  const forgotten = new Set([...LABELS, "Scadenze"].map((text) => contentHash(text)));
  for (const line of sheetOf(data, "PERF memoria").cells.values()) {
    for (const [column, { text }] of line) {
      const known = text.split(";").filter((each) => !forgotten.has(each.split(" ")[2]?.split(",")[0] ?? ""));
      if (known.length < text.split(";").length) line.set(column, cellOf(known.join(";")));
    }
  }
  return data;
}

test("parameters that PERF has learnt since are added below, once, and are read there", () => {
  const data = madeBeforeDeadlines();
  const before = verified(data);
  withSettings(data);
  expect(rowOf(data, "Parametri", "Scadenze")).toBeGreaterThan(rowOf(data, "Parametri", "Colonne"));
  expect(verified(data)).toMatchObject({ settings: before.settings, settingProblems: [] });
  expect(planSettings(snapshotOf(data)).filling.plan).toMatchObject({ edits: [], sheets: [] });
  setParameter(data, "Termine del Piano", "30/04/2024");
  const own = rowOf(data, "Parametri", "Termine della Relazione") + 1;
  setCell(sheetOf(data, "Parametri"), own, 0, cellOf("Colloqui finali"));
  setCell(sheetOf(data, "Parametri"), own, 1, cellOf("15/01/2025"));
  expect(verified(data).settings.deadlines).toMatchObject({ plan: 45_412, own: [{ name: "Colloqui finali" }] });
  expect(problemsOf(data)).toEqual([]);
});

test("a deadline decided in the pane gets its row in the same way", () => {
  const data = madeBeforeDeadlines();
  applyPlan(data, plannedChange(data, changesOf({ "deadline-report": "30/04/2025" })));
  expect(verified(data).settings.deadlines.report).toBe(45_777);
  // the other one is still unheard of, and comes with the next run of the command
  withSettings(data);
  applyPlan(data, plannedChange(data, changesOf({ "deadline-plan": "30/04/2024" })));
  expect(verified(data).settings.deadlines).toMatchObject({ plan: 45_412, report: 45_777 });
  expect(problemsOf(data)).toEqual([]);
});

test("sheets that are new later are listed above what was added, and below it when there is no more room", () => {
  const data = withSettings(madeBeforeDeadlines());
  const table = gridCells([
    ["Obiettivo", "Indicatore", "Polarità", "Target", "Risultato"],
    ["9.1 Nuovo", "Pratiche", "crescente", 10, 9],
    [null, "Tempi", "decrescente", 10, 9],
  ]);
  for (let n = 1; n <= 7; n++) {
    put(addSheet(data, `Nuovo ${String(n)}`), table);
    withSettings(data);
  }
  const added = rowOf(data, "Parametri", "Termine del Piano");
  const rows = Array.from({ length: 7 }, (_, index) => rowOf(data, "Parametri", `Nuovo ${String(index + 1)}`));
  expect(rows.filter((row) => row < added).length).toBeGreaterThan(2);
  expect(rows.filter((row) => row > added).length).toBeGreaterThan(1);
  expect(verified(data)).toMatchObject({ settings: { mappings: [] }, settingProblems: [] });
  expect(planSettings(snapshotOf(data)).filling.plan).toMatchObject({ edits: [], sheets: [] });
  // whatever part a row stands in, a letter that a person corrects holds
  applyPlan(
    data,
    plannedChange(
      data,
      changesOf({}, [
        {
          sheet: "Nuovo 7",
          headingRow: 0,
          columns: new Map([
            ["indicator", 1],
            ["target", 4],
            ["actual", 3],
          ]),
        },
      ]),
    ),
  );
  expect(verified(data).settings.mappings).toMatchObject([{ sheet: "Nuovo 7" }]);
  setParameter(data, "Termine del Piano", "30/04/2024");
  expect(verified(data).settings.deadlines.plan).toBe(45_412);
});
