// SPDX-License-Identifier: EUPL-1.2
import { NO_MEMORY } from "../../src/core/memory/memory";
import { readScorecard } from "../../src/core/reading/read-scorecard";
import { DEFAULT_BODY } from "../../src/core/scorecard/settings";
import { recognisedColumns } from "../../src/core/usecases/settings/recognised-columns";
import { verify } from "../../src/core/usecases/verify";
import { gridCells, type Grid } from "../reading/grid";
import { snapshotOf, workbookData } from "../workbook/in-memory";

const FIGURES = ["Target", "Risultato"];

test.each<[string, Grid, string | null]>([
  [
    "an objective for each row",
    [
      ["Obiettivo", ...FIGURES],
      ["OB1 - A", 10, 8],
      ["OB2 - B", 10, 5],
    ],
    "objective",
  ],
  [
    "a column of objectives",
    [
      ["Obiettivo", "Indicatore", ...FIGURES],
      ["OB1 - A", "N. a", 10, 8],
      ["OB2 - B", "N. b", 10, 5],
    ],
    "objective",
  ],
  [
    "an objective above the table",
    [["Obiettivo:", "Aprire"], ["Codice:", "OB1"], [], ["Indicatore", ...FIGURES], ["N. a", 10, 8], ["N. b", 10, 5]],
    null,
  ],
  [
    "no objectives",
    [
      ["Indicatore", ...FIGURES],
      ["N. a", 10, 8],
      ["N. b", 10, 5],
    ],
    null,
  ],
])("what was recognised, taken for a person's word, reads the same: %s", (_, rows, role) => {
  const workbook = snapshotOf(workbookData({ Verde: gridCells(rows) }));
  const { scorecard } = verify(workbook);
  const [found] = recognisedColumns(workbook, scorecard);
  expect(found!.columns.has("objective")).toBe(role !== null);
  const mappings = [{ sheet: "Verde", headingRow: found!.headingRow!, columns: found!.columns }];
  const mapped = readScorecard(workbook, NO_MEMORY, { ...DEFAULT_BODY, mappings });
  const said = ({ objectives }: Pick<typeof mapped, "objectives">) =>
    objectives.map(({ code, name, indicatorIds }) => [code, name, indicatorIds.length]);
  expect(mapped.sheets).toMatchObject([{ layout: "mapped" }]);
  expect(said(mapped)).toEqual(
    scorecard.objectives.map(({ code, name, indicatorIds }) => [code, name, indicatorIds.length]),
  );
  expect(mapped.indicators.map(({ label }) => label)).toEqual(scorecard.indicators.map(({ label }) => label));
});
