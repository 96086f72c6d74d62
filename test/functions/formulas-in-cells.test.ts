/** SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
// Formulas typed in the cells of Bergamo's workbook, beside each row, and calculated by the real library.
import { readFileSync } from "node:fs";
import { indicatorFormula, objectiveFormula } from "../../src/core/usecases/formulas/formula-text";
import { POLARITY_WORDS } from "../../src/core/usecases/functions/words";
import { verify } from "../../src/core/usecases/verify";
import { cellOf } from "../../src/core/scorecard/places";
import type { Indicator } from "../../src/core/scorecard/scored";
import { addressOf, columnName } from "../../src/core/workbook/address";
import { readXlsx } from "../../src/xlsx/read-workbook";
import type { Blanks } from "../../workbench/host/custom-functions/argument";
import { cellKey } from "../../workbench/host/workbook/area";
import { bootOffice, type Booted } from "../workbench/boot";
import metadata from "./functions.json";

const BERGAMO = readFileSync("seeds/bergamo-2021.xlsx");
const outcome = readXlsx(BERGAMO, "bergamo-2021.xlsx");
if (!outcome.ok) throw new Error(outcome.refusal.code);
const { indicators, objectives } = verify(outcome.workbook).scorecard;
/** Beyond all that is on the sheets: formulas, and the polarity of each row for the array formulas. */
const BESIDE = 60;
const POLARITIES = 61;
const NEUTRALISED = 62;

let office: Booted;
async function open(blanks: Blanks): Promise<void> {
  office = await bootOffice({ workbook: new Uint8Array(BERGAMO), functionsMetadata: metadata, blanks });
  await import("../../src/functions/functions");
}
afterEach(() => expect([office.problems, office.functions.notCalculated()]).toEqual([[], []]));

function shown(sheet: string, row: number, column = BESIDE): unknown {
  const found = office.host.workbook.sheets.find(({ name }) => name === sheet)!;
  return found.cells.get(cellKey(row, column))?.value ?? "";
}

function address(indicator: Indicator, field: "actual" | "target"): string {
  const { row, column } = cellOf(indicator, field)!;
  return addressOf(row, column);
}

/** As staff would write it: =PERF.REALIZZAZIONE(C5,D5,"crescente"). */
function bareFormula(indicator: Indicator): string {
  const neutralised = indicator.status === "neutralised" ? ',"SI"' : "";
  const [actual, target] = [address(indicator, "actual"), address(indicator, "target")];
  return `=PERF.REALIZZAZIONE(${actual},${target},"${POLARITY_WORDS[indicator.polarity]}"${neutralised})`;
}

/** As «Inserisci formule» writes it, but for the two rows that it leaves to a person. */
function guardedFormula(indicator: Indicator): string {
  const formula = indicatorFormula(indicator, null)!;
  return indicator.status === "neutralised" ? formula.replace(/\)$/, ',"SI")') : formula;
}

async function typed(formulaOf: (indicator: Indicator) => string): Promise<readonly unknown[]> {
  for (const each of indicators) office.user.type(each.sheet, addressOf(each.row, BESIDE), formulaOf(each));
  await office.functions.calculated();
  return indicators.map(({ sheet, row }) => shown(sheet, row));
}

/** What the core gives for the same row, as a cell shows it. */
function inCore({ achievement, status, actual }: Indicator): unknown {
  if (achievement !== null) return achievement;
  if (status === "unreadable") return "#VALUE!";
  if (status === "neutralised") return "neutralizzato";
  return status === "no-actual" ? "dato mancante" : actual.type === "blank" ? "" : "senza target";
}
const wanted = indicators.map(inCore);

test("a formula beside each of the 256 rows gives what the core gives", async () => {
  await open(null);
  expect(await typed(bareFormula)).toEqual(wanted);
  expect(wanted.filter((value) => typeof value === "number")).toHaveLength(209);
  expect(office.functions.calls()).toBe(256);
}, 60_000);

test("so does one array formula on each sheet", async () => {
  await open(null);
  for (const sheet of new Set(indicators.map((each) => each.sheet))) {
    const rows = indicators.filter((each) => each.sheet === sheet);
    for (const each of rows) {
      office.user.type(sheet, addressOf(each.row, POLARITIES), POLARITY_WORDS[each.polarity]);
      if (each.status === "neutralised") office.user.type(sheet, addressOf(each.row, NEUTRALISED), "SI");
    }
    const last = Math.max(...rows.map(({ row }) => row)) + 1;
    const whole = (column: number) => `${columnName(column)}1:${columnName(column)}${String(last)}`;
    const [actual, target] = [rows[0]!.columns.actual!, rows[0]!.columns.target!];
    expect(rows.every(({ columns }) => columns.actual === actual && columns.target === target)).toBe(true);
    const args = [actual, target, POLARITIES, NEUTRALISED].map(whole).join(",");
    office.user.type(sheet, addressOf(0, BESIDE), `=PERF.REALIZZAZIONE(${args})`);
  }
  await office.functions.calculated();
  expect(indicators.map(({ sheet, row }) => shown(sheet, row))).toEqual(wanted);
}, 60_000);

describe("where Excel hands blank cells over as 0, as it was reported of the desktop", () => {
  test("a bare formula takes what is missing for a zero: PERF cannot tell", async () => {
    await open(0);
    const given = await typed(bareFormula);
    const wrong = indicators.filter((_, i) => given[i] !== wanted[i]);
    expect(wrong.every(({ actual, target }) => actual.type === "blank" || target.type === "blank")).toBe(true);
    expect(wrong).toHaveLength(44);
  }, 60_000);

  test("the formulas that PERF writes give what the core gives", async () => {
    await open(0);
    expect(await typed(guardedFormula)).toEqual(wanted);
  }, 60_000);

  test("so do those of the objectives, over whole ranges", async () => {
    await open(0);
    const scored = objectives.flatMap(({ score, indicatorIds }) => {
      const rows = indicators.filter(({ id }) => indicatorIds.includes(id));
      const isPlain = rows.every(({ status }) => status !== "neutralised");
      return score === null || !isPlain ? [] : [{ score, rows, at: rows[0]! }];
    });
    for (const { rows, at } of scored) {
      office.user.type(at.sheet, addressOf(at.row, BESIDE), objectiveFormula(rows, null)!);
    }
    await office.functions.calculated();
    expect(scored.map(({ at }) => shown(at.sheet, at.row))).toEqual(scored.map(({ score }) => score));
    expect(scored.length).toBeGreaterThan(40);
  }, 60_000);

  test("they go on doing so when a cell is emptied", async () => {
    await open(0);
    const row = indicators.find(({ status }) => status === "scored")!;
    office.user.type(row.sheet, addressOf(row.row, BESIDE), guardedFormula(row));
    office.user.type(row.sheet, address(row, "actual"), "");
    await office.functions.calculated();
    expect(shown(row.sheet, row.row)).toBe("dato mancante");
  });
});
