// SPDX-License-Identifier: EUPL-1.2
import { achievements } from "../../src/core/usecases/functions/achievement";
import { objective } from "../../src/core/usecases/functions/objective";
import { OPTION_PARAMETERS } from "../../src/core/usecases/functions/option-parameters";
import { PARAMETERS, settingsFrom } from "../../src/core/usecases/functions/parameters";
import { isFailure, type CellResult } from "../../src/core/usecases/functions/result";
import { ROLL_UP_METHODS } from "../../src/core/scorecard/rollup/register";
import { SCORING_METHODS } from "../../src/core/scorecard/scoring/register";
import { DEFAULT_SETTINGS } from "../../src/core/scorecard/settings";

test("without parameters, or with a blank range, the defaults hold", () => {
  for (const nothing of [null, undefined, {}, [["", ""]], [[null, null]]]) {
    expect(settingsFrom(nothing)).toEqual(DEFAULT_SETTINGS);
  }
});

test("every method of the registers can be named, in Italian and by its code", () => {
  const reached = new Set<string>();
  for (const [name, { values }] of Object.entries(PARAMETERS)) {
    if (name in OPTION_PARAMETERS) continue;
    for (const value of values) {
      const settings = settingsFrom([[name.toUpperCase(), value]]);
      if (isFailure(settings)) throw new Error(settings.failure);
      for (const method of [...Object.values(settings.methods), settings.rollUp]) reached.add(method);
    }
  }
  expect([...reached].sort()).toEqual(
    ["auto", ...Object.keys(SCORING_METHODS), ...Object.keys(ROLL_UP_METHODS)].sort(),
  );
  expect(settingsFrom([["riepilogo", "flat-mean"]])).toMatchObject({ rollUp: "flat-mean" });
});

test("results depend on them", () => {
  const parametri = [
    ["Parametro", "Valore"],
    ["Metodo decrescente", "valore esatto"],
    ["Riepilogo", "Media semplice"],
    ["", ""],
  ];
  expect(achievements({ valore: 30, atteso: 40, verso: "decrescente", parametri })).toEqual([[0]]);
  const rows = { valori: [[1], [0]], attesi: [[1], [1]], pesi: [[1], [3]] };
  expect(objective(rows)).toEqual([[0.25]]);
  expect(objective({ ...rows, parametri })).toEqual([[0.5]]);
});

test.each<[string, [string, unknown][], object, unknown]>([
  ["an uncapped ratio", [["metodo crescente", "rapporto senza tetto"]], { valore: 3, atteso: 2 }, 1.5],
  [
    "a linear decrease",
    [["metodo decrescente", "lineare, più basso è meglio"]],
    { valore: 35, atteso: 30, verso: "↓" },
    25 / 30,
  ],
  [
    "a linear decrease without cap",
    [
      ["metodo decrescente", "linear-decrease"],
      ["Tetto al 100 %", "NO"],
    ],
    { valore: 20, atteso: 30, verso: "↓" },
    40 / 30,
  ],
  [
    "a tolerance",
    [
      ["metodo esatto", "valore esatto con tolleranza"],
      ["tolleranza", 2],
    ],
    { valore: 92, atteso: 90, verso: "esatto" },
    1,
  ],
  [
    "a penalty in words",
    [
      ["metodo data", "date-penalty"],
      ["penalità per giorno", "2%"],
    ],
    { valore: 44387, atteso: 44377, verso: "data" },
    0.8,
  ],
  [
    "steps",
    [
      ["metodo crescente", "a gradini"],
      ["gradini", "50 % → 40 %; 100 % → 100 %"],
    ],
    { valore: 6, atteso: 10 },
    0.4,
  ],
  [
    "steps of an overrun",
    [
      ["metodo decrescente", "a gradini"],
      ["gradini decrescenti", "20 % → 40 %; 0 % → 100 %"],
    ],
    { valore: 12, atteso: 10, verso: "↓" },
    0.4,
  ],
  [
    "bands",
    [
      ["metodo crescente", "a fasce"],
      ["fasce", "60 % → 30 %; 80 % → 100 %"],
    ],
    { valore: 7, atteso: 10 },
    0.3,
  ],
  [
    "a baseline",
    [
      ["metodo crescente", "dal valore iniziale al target"],
      ["valore iniziale", 40],
    ],
    { valore: 50, atteso: 100 },
    1 / 6,
  ],
  [
    "a threshold",
    [
      ["metodo decrescente", "tra soglia e target"],
      ["soglia massima", "30"],
    ],
    { valore: 20, atteso: 10, verso: "↓" },
    0.5,
  ],
  ["a missing result as 0", [["valore mancante", "vale zero"]], { valore: null, atteso: 10 }, 0],
  ["a missing result in words as 0", [["valore mancante", "vale zero"]], { valore: "n.d.", atteso: 10 }, 0],
])("%s can be asked for", (_, parametri, row, achievement) => {
  const results = achievements({ valore: null, atteso: null, ...row, parametri });
  if (isFailure(results)) throw new Error(results.failure);
  expect(results[0]![0]).toBeCloseTo(achievement as number, 12);
});

test("what a method lacks is said", () => {
  const parametri = [["metodo crescente", "tra soglia e target"]];
  const cell = (achievements({ valore: 5, atteso: 10, parametri }) as CellResult[][])[0]![0]!;
  expect(isFailure(cell) && cell.failure).toContain("il metodo vuole la soglia minima");
});

test("roll-ups take their share, and refuse a score where the body wants all results", () => {
  const rows = { valori: [[1], [null]], attesi: [[1], [1]] };
  expect(objective({ ...rows, parametri: [["valore mancante", "obiettivo senza punteggio"]] })).toEqual([
    ["non ricalcolabile"],
  ]);
  expect(objective({ ...rows, parametri: [["riepilogo", "valore minimo"]] })).toEqual([[1]]);
  expect(settingsFrom([["quota propria", 0.3]])).toMatchObject({ rollUpOptions: { ownShare: 0.3 } });
});

test.each([
  ["tolleranza", -1],
  ["tolleranza", "poca"],
  ["penalità per giorno", 2],
  ["gradini", "90 % → 50 %; 80 % → 100 %"],
  ["gradini decrescenti", 3],
  ["tetto al 100 %", "forse"],
  ["valore mancante", "boh"],
  ["soglia minima", "≥ 3"],
])("«%s» cannot be %s", (name, value) => {
  const settings = settingsFrom([[name, value]]);
  const failure = isFailure(settings) && settings.failure.replace(/\u00a0/g, " ");
  expect(failure).toContain(`«${String(value)}» non è un valore di «${name}»`);
});

test.each([
  ["ne ha 1", [["riepilogo"]]],
  ["«colore» non è un parametro. Quelli ammessi: metodo crescente", [["colore", "rosso"]]],
  [
    "scritto due volte",
    [
      ["riepilogo", "automatico"],
      ["Riepilogo ", "media semplice"],
    ],
  ],
  ["«a occhio» non è un valore di «riepilogo»", [["riepilogo", "a occhio"]]],
  ["«entro la data o no» non è un valore di «metodo crescente»", [["metodo crescente", "entro la data o no"]]],
])("%s", (said, parametri) => {
  const settings = settingsFrom(parametri);
  expect(isFailure(settings) && settings.failure).toContain(said);
  expect(achievements({ valore: 1, atteso: 2, parametri })).toEqual(settings);
});
