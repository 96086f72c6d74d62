// SPDX-License-Identifier: EUPL-1.2
import { achievements } from "../../src/core/usecases/functions/achievement";
import { objective } from "../../src/core/usecases/functions/objective";
import { PARAMETERS, settingsFrom } from "../../src/core/usecases/functions/parameters";
import { isFailure } from "../../src/core/usecases/functions/result";
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
