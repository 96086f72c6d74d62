// SPDX-License-Identifier: EUPL-1.2
import { columnChoices, mappableSheets } from "../../../src/core/usecases/settings/view/column-choices";
import { verified, withSettings } from "../../settings/sheets";
import { applyPlan, put, sheetOf } from "../../workbook/in-memory";
import { townInJune } from "../small-body";
import { changesOf, plannedChange, STRANGE_COLUMNS, strangeTown } from "./changes";

test("sheets that were not read stand first; what PERF made is not among them", () => {
  const data = withSettings(townInJune());
  const sheets = mappableSheets(verified(data));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(["Mappa", "Strategico", "Tributi", "Anagrafe", "Segretario"]);
  expect(sheets.map(({ indicators }) => indicators)).toEqual([0, 3, 1, 1, 1]);
});

test("of a sheet that nobody could read: the row with most texts, its columns with their first values", () => {
  const choices = columnChoices(verified(strangeTown()), "Dati")!;
  expect(choices).toMatchObject({ headingRow: 2, proposed: new Map() });
  expect(choices.rows).toEqual([{ row: 2, text: "Che cosa · Quanto si voleva · Quanto si è avuto" }]);
  expect(choices.columns).toEqual([
    { column: 0, name: "A", heading: "Che cosa", samples: ["Sportelli aperti", "Pratiche digitali"] },
    { column: 1, name: "B", heading: "Quanto si voleva", samples: ["10", "200"] },
    { column: 2, name: "C", heading: "Quanto si è avuto", samples: ["8", "190"] },
  ]);
});

test("a name that begins like a heading does not make a row of data the row of headings", () => {
  const data = strangeTown();
  put(sheetOf(data, "Dati"), { A4: "Servizi sociali più vicini", B4: "90%" });
  expect(columnChoices(verified(data), "Dati")!.headingRow).toBe(2);
});

test("headings that are known give their role away, whatever row is chosen", () => {
  const data = strangeTown();
  put(sheetOf(data, "Dati"), { B3: "Target", C7: "Risultato", A7: "Indicatore" });
  expect(columnChoices(verified(data), "Dati", 2)!.proposed).toEqual(new Map([["target", 1]]));
  const below = columnChoices(verified(data), "Dati", 6)!;
  expect([...below.proposed]).toEqual([
    ["indicator", 0],
    ["actual", 2],
  ]);
});

test("what was recognised, or placed by a person, is proposed as it is", () => {
  const data = townInJune();
  const recognised = columnChoices(verified(data), "Strategico")!;
  expect(recognised.headingRow).toBe(2);
  expect(Object.fromEntries(recognised.proposed)).toMatchObject({ indicator: 1, actual: 2, target: 3, declared: 4 });
  const placed = strangeTown();
  applyPlan(placed, plannedChange(placed, changesOf({}, [STRANGE_COLUMNS])));
  expect(columnChoices(verified(placed), "Dati")!.proposed).toEqual(STRANGE_COLUMNS.columns);
  expect(mappableSheets(verified(placed))).toContainEqual({
    sheet: "Dati",
    role: "dashboard",
    indicators: 2,
    isPlaced: true,
  });
});

test("a sheet without a row of texts has nothing to choose, nor has one that is not there", () => {
  const data = strangeTown();
  expect(columnChoices(verified(data), "Copertina")).toBeNull();
  expect(columnChoices(verified(data), "Assente")).toBeNull();
});
