// SPDX-License-Identifier: EUPL-1.2
import { fill } from "../../src/core/usecases/fill";
import { verify } from "../../src/core/usecases/verify";
import { KEY_HEADING, STAFF_HEADINGS } from "../../src/core/summaries/deviation-headings";
import { applyPlan, cellOf, put, sheetOf, snapshotOf, type WorkbookData, workbookData } from "../workbook/in-memory";

const HEADINGS = { A1: "Obiettivo", B1: "Indicatore", C1: "Risultato 2024", D1: "Target 2024", E1: "% raggiungimento" };
const MISSED = { A2: "Formare", B2: "N. corsi", C2: 9, D2: 10, E2: cellOf(0.9, "0%") };
const MET = { A3: "Formare", B3: "N. aule", C3: 4, D3: 4, E3: cellOf(1, "0%") };

function unexplained(data: WorkbookData): readonly string[] {
  return verify(snapshotOf(data)).findings.flatMap(({ rule, messageId }) => (rule === "SCO001" ? [messageId] : []));
}

/** The place on «Scostamenti» of a heading, and of the only row below. */
function onDeviations(data: WorkbookData, heading: string): { row: number; column: number } {
  for (const [row, inRow] of sheetOf(data, "Scostamenti").cells) {
    const found = [...inRow].find(([, { text }]) => text === heading);
    if ([...inRow].some(([, { text }]) => text === KEY_HEADING)) return { row: row + 1, column: found![0] };
  }
  throw new Error(`no heading «${heading}»`);
}

function answer(data: WorkbookData, heading: string, text: string): void {
  const { row, column } = onDeviations(data, heading);
  sheetOf(data, "Scostamenti").cells.get(row)!.set(column, cellOf(text));
}

function filled(): WorkbookData {
  const data = workbookData({ Obiettivi: { ...HEADINGS, ...MISSED, ...MET } });
  const { workbook, scorecard, memory } = verify(snapshotOf(data));
  applyPlan(data, fill(workbook, scorecard, memory).plan);
  return data;
}

test("what staff write on «Scostamenti» explains the deviation, once cause and reason are both there", () => {
  const data = filled();
  expect(unexplained(data)).toEqual(["belowAsked"]);
  answer(data, STAFF_HEADINGS[0], "esogena");
  expect(unexplained(data)).toEqual(["causeOnly"]);
  answer(data, STAFF_HEADINGS[1], "Bando revocato dalla Regione");
  expect(unexplained(data)).toEqual([]);
});

test("so does the column of notes of the table itself", () => {
  const data = workbookData({ Obiettivi: { ...HEADINGS, F1: "Motivazione scostamento", ...MISSED, ...MET } });
  expect(unexplained(data)).toEqual(["below"]);
  put(sheetOf(data, "Obiettivi"), { F2: "Bando revocato dalla Regione" });
  expect(unexplained(data)).toEqual([]);
});
