// SPDX-License-Identifier: EUPL-1.2
import { planSettingsChange } from "../../../src/core/usecases/settings/change/plan-settings-change";
import type { ColumnsChange, SettingChanges } from "../../../src/core/usecases/settings/change/setting-changes";
import { verify } from "../../../src/core/usecases/verify";
import type { WritePlan } from "../../../src/core/workbook/plan";
import { gridCells } from "../../reading/grid";
import { snapshotOf, workbookData, type WorkbookData } from "../../workbook/in-memory";

/** Changes of parameters by their keys, and of columns. */
export function changesOf(
  parameters: Readonly<Record<string, string>>,
  columns: readonly ColumnsChange[] = [],
): SettingChanges {
  return { parameters: new Map(Object.entries(parameters)), columns };
}

/** The plan of a change that nothing is wrong with. */
export function plannedChange(data: WorkbookData, changes: SettingChanges): WritePlan {
  const planned = planSettingsChange(verify(snapshotOf(data)), changes);
  if (!planned.ok) throw new Error([...planned.errors.keys()].join(", "));
  return planned.filling.plan;
}

/** A table whose headings nobody could know. */
export function strangeTown(): WorkbookData {
  return workbookData({
    Copertina: { A1: "Relazione sulla performance 2024" },
    Dati: {
      A1: "Comune di Prova",
      ...gridCells(
        [
          ["Che cosa", "Quanto si voleva", "Quanto si è avuto"],
          ["Sportelli aperti", 10, 8],
          ["Pratiche digitali", 200, 190],
        ],
        "A3",
      ),
    },
  });
}

/** Where the columns of that table are. */
export const STRANGE_COLUMNS: ColumnsChange = {
  sheet: "Dati",
  headingRow: 2,
  columns: new Map([
    ["indicator", 0],
    ["target", 1],
    ["actual", 2],
  ]),
};
