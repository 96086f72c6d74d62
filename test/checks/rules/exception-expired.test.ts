// SPDX-License-Identifier: EUPL-1.2
import { verify } from "../../../src/core/usecases/verify";
import { put, sheetOf, snapshotOf } from "../../workbook/in-memory";
import {
  dateCell,
  MISSED,
  retype,
  type Row,
  saidOf,
  told,
  townWith,
  validated,
  verifiedOn,
} from "../../usecases/exceptions/typed";

test.each<[string, Row]>([
  ["yesterday", { Scadenza: "29/06/2025" }],
  ["as Excel keeps it", { Scadenza: dateCell("31/05/2025") }],
])("the expiry is past: %s", (_, written) => {
  expect(saidOf({ ...MISSED, ...written })).toEqual([
    expect.stringMatching(
      /^Eccezioni!A5 warning: L’eccezione a SCO001 è scaduta il \d\d\/\d\d\/20\d\d e la segnalazione c’è ancora\./,
    ),
  ]);
});

test.each<[string, Row]>([
  ["today", { Scadenza: "30/06/2025" }],
  ["to come", { Scadenza: "31/12/2025" }],
  ["none", { Scadenza: null }],
])("silent while it holds: %s", (_, written) => {
  expect(saidOf({ ...MISSED, ...written })).toEqual([expect.stringMatching(/^Strategico!E5 accepted/)]);
});

test("silent where nobody says which day it is, and where nothing is found any more", () => {
  const data = townWith({ ...MISSED, Scadenza: "29/06/2025" });
  expect(told(verify(snapshotOf(data)).findings, "ECC")).toEqual([]);
  put(sheetOf(data, "Strategico"), { C5: 15 });
  expect(told(verifiedOn(data).findings, "ECC")).toEqual([expect.stringMatching(/^Eccezioni!A5 info/)]);
});

test("what was accepted has changed: it is for whoever decides to look again", () => {
  const data = townWith(MISSED);
  validated(data);
  put(sheetOf(data, "Strategico"), { C5: 10 });
  expect(told(verifiedOn(data).findings, "ECC")).toEqual([
    expect.stringMatching(/^Eccezioni!A5 warning: L’eccezione a SCO001 non vale più: è stata decisa su un’altra/),
  ]);
  retype(data, 4, { Data: "29/06/2025" });
  expect(told(verifiedOn(data).findings, "ECC")).toEqual([]);
});

test("silent where only the row has moved, or another indicator has changed", () => {
  const data = townWith(MISSED);
  validated(data);
  put(sheetOf(data, "Strategico"), { C6: 800 });
  expect(told(verifiedOn(data).findings, "ECC")).toEqual([]);
});
