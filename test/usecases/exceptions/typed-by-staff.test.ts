// SPDX-License-Identifier: EUPL-1.2
// «Eccezioni» typed by staff from scratch, before PERF has made it.
import { EXCEPTION_HEADINGS } from "../../../src/core/settings/exception-headings";
import { justify } from "../../../src/core/usecases/justify";
import { addressOf } from "../../../src/core/workbook/address";
import type { CellContent } from "../../../src/core/workbook/plan";
import {
  applyPlan,
  cellOf,
  put,
  renameSheet,
  setCell,
  sheetOf,
  snapshotOf,
  workbookData,
  type WorkbookData,
} from "../../workbook/in-memory";
import { townInJune } from "../small-body";
import { DECIDED, insertRow, MISSED, type Row, SHEET, told, under, validate, validated, verifiedOn } from "./typed";

const { state: STATE, seen: SEEN, key: KEY } = EXCEPTION_HEADINGS;
const STAFF = Object.values(EXCEPTION_HEADINGS).slice(0, 8);
const NOTHING = { edits: [], sheets: [], names: [], conflicts: [] };

/** A town whose staff typed these headings in the first row of a sheet, and rows below them. */
function townTyping(headings: readonly string[], ...rows: readonly Row[]): WorkbookData {
  const data = townInJune();
  data.sheets.push(workbookData({ [SHEET]: {} }).sheets[0]!);
  [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? null))].forEach((cells, row) =>
    cells.forEach((content, column) => {
      if (content !== null) setCell(sheetOf(data, SHEET), row, column, cellOf(content as CellContent));
    }),
  );
  return data;
}

const accepted = (data: WorkbookData): readonly string[] =>
  told(verifiedOn(data).findings, "")
    .filter((text) => text.includes(" accepted: "))
    .map((text) => text.split(" ")[0]!);
const sheets = (data: WorkbookData): readonly string[] => data.sheets.map(({ name }) => name);

test("it is read, and no input of the reading", () => {
  const data = townTyping(STAFF, MISSED);
  expect(accepted(data)).toEqual(["Strategico!E5"]);
  const { scorecard } = verifiedOn(data);
  expect(scorecard.sheets.find(({ name }) => name === SHEET)?.reason.code).toBe("own-sheet");
});

test("a validation adds PERF’s columns to the right of all that is written, and stamps the rows; then nothing is new", () => {
  const data = townTyping(STAFF, MISSED);
  put(sheetOf(data, SHEET), { J2: "sentito il Sindaco" });
  const { edits } = validated(data).filling.plan;
  const own = edits.filter(({ sheet }) => sheet === SHEET);
  expect(own.map(({ row, column, why }) => `${addressOf(row, column)} ${why.code}`)).toEqual([
    ...["K1 exceptions-extended", "L1 exceptions-extended", "M1 exceptions-extended"],
    ...["K2 exception-judged", "M2 exception-judged", "L2 exception-judged"],
  ]);
  // a text as long as a finding would make a tower of a cell whose width is staff's
  expect(own.map(({ style }) => style)).toEqual(["heading", "heading", "heading", "text", "keep", "keep"]);
  expect(sheets(data)).not.toContain("Eccezioni (2)");
  expect([under(data, 1, STATE), under(data, 1, KEY) !== ""]).toEqual(["in vigore", true]);
  expect(under(data, 1, SEEN)).toContain("15");
  expect(validate(data).filling.plan).toEqual(NOTHING);
});

test("from then on it is followed: by another name, and by the key", () => {
  const data = townTyping(STAFF, MISSED);
  validated(data);
  renameSheet(data, SHEET, "Decisioni");
  insertRow(data, "Strategico", 2);
  expect(accepted(data)).toEqual(["Strategico!E6"]);
});

test("a blank sheet with the headings is the one that is written on", () => {
  const data = townTyping(STAFF);
  validated(data);
  expect(sheets(data)).not.toContain("Eccezioni (2)");
});

const { Motivo, Data } = DECIDED as { Motivo: CellContent; Data: CellContent };
const ROLE = (DECIDED as Record<string, CellContent>)["Ruolo di chi decide"]!;

test.each<[string, readonly string[], Row]>([
  [
    "other words, in another order",
    ["Data decisione", "Ruolo", "Motivazione", "Codice regola", "Foglio", "Cella"],
    { ...MISSED, "Data decisione": Data, Ruolo: ROLE, Motivazione: Motivo, "Codice regola": "SCO001" },
  ],
  [
    "rule, reason and name, with the rest",
    ["Regola", "Indicatore", "Motivo", "Ruolo", "Data"],
    {
      ...{ Regola: "SCO001", Indicatore: "Numero di sportelli aperti", Motivo, Ruolo: ROLE, Data },
    },
  ],
  ["the heading itself before another word for it", ["Motivazione", ...STAFF], { ...MISSED, Motivazione: "n.d." }],
])("it is known by %s", (_, headings, row) => {
  const data = townTyping(headings, row);
  expect(accepted(data)).toEqual(["Strategico!E5"]);
  validated(data);
  expect(sheets(data)).not.toContain("Eccezioni (2)");
  expect(validate(data).filling.plan).toEqual(NOTHING);
});

test("what it lacks is said of its rows", () => {
  const data = townTyping(["Regola", "Foglio", "Cella", "Motivo"], MISSED);
  expect(accepted(data)).toEqual([]);
  expect(told(verifiedOn(data).findings, "ECC")).toEqual([
    expect.stringContaining("manca il ruolo di chi decide e la data"),
  ]);
});

test.each<[string, readonly string[], Row]>([
  [
    "rules that are none of PERF’s",
    ["Regola", "Indicatore", "Motivo"],
    { Regola: "art. 5 SMVP", Indicatore: "Avvisi emessi", Motivo: "deroga" },
  ],
  ["no reason", ["Regola", "Foglio", "Cella"], MISSED],
  ["no place", ["Regola", "Motivo", "Data"], MISSED],
])("a body’s own list of exceptions stays the body’s: %s", (_, headings, row) => {
  const data = townTyping(headings, row);
  expect(told(verifiedOn(data).findings, "ECC")).toEqual([]);
  validated(data);
  expect(sheets(data)).toContain("Eccezioni (2)");
});

test("a decision taken beside the finding is written on it, with PERF’s columns", () => {
  const data = townTyping(STAFF);
  const verification = verifiedOn(data);
  const finding = verification.findings.find(({ rule }) => rule === "SCO001")!;
  const decision = { reason: "Gara deserta", role: "Segretario generale", date: 45_728, expiry: null };
  applyPlan(data, justify(snapshotOf(data), verification, finding, decision).plan);
  expect([under(data, 1, "Motivo"), under(data, 1, STATE)]).toEqual(["Gara deserta", "in vigore"]);
  expect(accepted(data)).toHaveLength(1);
});
