// SPDX-License-Identifier: EUPL-1.2
import { applyPlan, put, sheetOf, snapshotOf, type WorkbookData } from "../workbook/in-memory";
import { planSettings } from "../../src/core/usecases/plan-settings";
import { townInJune } from "../usecases/small-body";
import { problemsOf, rowOf, setRegister, textAt, verified, withSettings } from "./sheets";

const REGISTER = "Registro indicatori";
let data: WorkbookData;
let label: string;
beforeEach(() => {
  data = withSettings(townInJune());
  label = textAt(data, REGISTER, 4, 1);
});

const entry = () => verified(data).settings.register.find((each) => each.label === label)!;
const indicator = () => verified(data).scorecard.indicators.find((each) => each.label === label)!;

test("a register that nobody has touched decides nothing", () => {
  const before = verified(townInJune()).scorecard;
  const { scorecard, settings, settingProblems } = verified(data);
  expect(settingProblems).toEqual([]);
  expect(settings.register.every(({ polarity, method, neutralised }) => !polarity && !method && !neutralised)).toBe(
    true,
  );
  expect(scorecard.indicators.map(({ achievement }) => achievement)).toEqual(
    before.indicators.map(({ achievement }) => achievement),
  );
  expect(scorecard.indicators.map(({ polaritySource }) => polaritySource)).toEqual(
    before.indicators.map(({ polaritySource }) => polaritySource),
  );
});

test("every indicator is listed once, with an id that another copy of the workbook gives too", () => {
  const labels = verified(data).settings.register.map((each) => `${each.label} · ${each.unit ?? ""}`);
  expect(new Set(labels).size).toBe(labels.length);
  const again = withSettings(townInJune());
  expect(verified(again).settings.register.map(({ id }) => id)).toEqual(
    verified(data).settings.register.map(({ id }) => id),
  );
});

test("a polarity that a person changes is the body's", () => {
  setRegister(data, label, "Verso", "più basso è meglio");
  expect(entry().polarity).toBe("down");
  expect(indicator()).toMatchObject({ polarity: "down", polaritySource: "register" });
});

test("so is one that a person confirms", () => {
  setRegister(data, label, "Origine del verso", "Confermato");
  expect(entry().polarity).toBe(indicator().polarity);
  expect(indicator().polaritySource).toBe("register");
});

test("a neutralised indicator is left out, with its reason and act", () => {
  setRegister(data, label, "Neutralizzato", "sì");
  setRegister(data, label, "Motivo", "emergenza");
  setRegister(data, label, "Atto", "delibera 12");
  expect(problemsOf(data)).toEqual([]);
  expect(entry().neutralised).toEqual({ reason: "emergenza", act: "delibera 12" });
  expect(indicator()).toMatchObject({ status: "neutralised", presumed: false, achievement: null });
});

test("neutralised without reason or act: it holds, and that is said", () => {
  setRegister(data, label, "Neutralizzato", "SI");
  setRegister(data, label, "Atto", "delibera 12");
  expect(indicator().status).toBe("neutralised");
  expect(problemsOf(data)).toEqual([
    `${REGISTER}!K5: «${label}» è neutralizzato senza motivo: scriverlo nella sua colonna. Intanto resta fuori dalla media.`,
  ]);
});

test.each([
  ["Verso", "boh", "E5: «boh» non è un verso: scrivere più alto è meglio, più basso è meglio"],
  ["Peso", "tanto", "G5: «tanto» non è un peso: scrivere un numero da 0 in su, o lasciare vuoto"],
  ["Metodo", "a occhio", "H5: «a occhio» non è un metodo"],
  ["Misura", "di tutti", "I5: «di tutti» non è un tipo di misura: scrivere comune o propria"],
  ["Neutralizzato", "forse", "J5: «forse» non è una risposta: scrivere sì o no"],
])("%s: «%s» is a problem with its cell", (heading, written, problem) => {
  setRegister(data, label, heading, written);
  expect(problemsOf(data)).toEqual([expect.stringContaining(`${REGISTER}!${problem}`)]);
});

test("two rows for one indicator with different data: the first holds, and that is said; with the same data they are one", () => {
  const sheet = sheetOf(data, REGISTER);
  const last = Math.max(...sheet.cells.keys()) + 1;
  sheet.cells.set(last, new Map(sheet.cells.get(4)));
  expect(problemsOf(data)).toEqual([]);
  put(sheet, { [`G${String(last + 1)}`]: 3 });
  expect(problemsOf(data)).toEqual([
    expect.stringContaining(
      `${REGISTER}!B${String(last + 1)}: «${label}» è già alla riga 5, con dati diversi: vale quella.`,
    ),
  ]);
  expect(entry().weight).toBeNull();
});

test("rows may be sorted and columns added: what a person has not touched stays PERF's", () => {
  const sheet = sheetOf(data, REGISTER);
  const rows = [...sheet.cells].map(([row, cells]) => {
    const shifted = new Map([...cells].map(([column, cell]) => [column + 1, cell] as const));
    return [row <= 3 ? row : 100 - row, shifted] as const;
  });
  sheet.cells.clear();
  for (const [row, cells] of rows) sheet.cells.set(row, cells);
  const { settings, settingProblems } = verified(data);
  expect(settingProblems).toEqual([]);
  expect(settings.register.filter(({ polarity }) => polarity !== null)).toEqual([]);
});

describe("planned again", () => {
  const planned = () => planSettings(snapshotOf(data)).filling.plan;
  const isEmpty = () => planned().edits.length + planned().sheets.length + planned().names.length === 0;

  test("nothing is to be written, whatever staff have corrected", () => {
    expect(isEmpty()).toBe(true);
    setRegister(data, label, "Verso", "più basso è meglio");
    setRegister(data, label, "Indicatore", label.toUpperCase());
    expect(isEmpty()).toBe(true);
  });

  test("a new indicator is added below the others, and then nothing more", () => {
    const town = sheetOf(data, "Strategico");
    const last = Math.max(...town.cells.keys());
    const from = Math.max(...sheetOf(data, REGISTER).cells.keys());
    const cells = new Map(town.cells.get(last));
    for (const [column, cell] of cells)
      if (cell.kind === "text") cells.set(column, { ...cell, text: `Nuovo ${cell.text}` });
    town.cells.set(last + 1, cells);
    const { edits, sheets } = planned();
    expect(sheets).toEqual([]);
    expect(new Set(edits.filter(({ sheet }) => sheet === REGISTER).map(({ row }) => row))).toEqual(new Set([from + 1]));
    applyPlan(data, planned());
    expect(isEmpty()).toBe(true);
    expect(verified(data).settings.register.filter(({ polarity }) => polarity !== null)).toEqual([]);
  });

  test("a sheet that was deleted is made again, the other is left alone", () => {
    setRegister(data, label, "Peso", 7);
    data.sheets = data.sheets.filter(({ name }) => name !== "Parametri");
    expect(planned().sheets.map(({ name }) => name)).toEqual(["Parametri"]);
    applyPlan(data, planned());
    expect(entry().weight).toBe(7);
    expect(isEmpty()).toBe(true);
  });

  test("sheets of the user's with our names stay as they are", () => {
    const own = townInJune();
    own.sheets.push({ ...sheetOf(own, "Mappa"), name: "Parametri", cells: new Map() });
    put(sheetOf(own, "Parametri"), { A1: "del collega" });
    withSettings(own);
    expect(textAt(own, "Parametri", 0, 0)).toBe("del collega");
    expect(rowOf(own, "Parametri (2)", "Fase")).toBeGreaterThan(0);
    expect(verified(own).settings.year).toBe(2024);
  });
});
