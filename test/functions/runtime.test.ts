/** SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
// The functions as Excel calls them: through the real library, which hands over arguments and takes results as JSON.
import { readFileSync } from "node:fs";
import { contentOf } from "../../src/core/memory/content";
import { POLARITY_WORDS } from "../../src/core/usecases/functions/words";
import { verify } from "../../src/core/usecases/verify";
import type { Indicator } from "../../src/core/scorecard/scored";
import { readXlsx } from "../../src/xlsx/read-workbook";
import manifest from "../../package.json";
import { bootOffice, type Booted } from "../workbench/boot";
import { callFunctions } from "./call-functions";

const SEED = new Uint8Array(readFileSync("seeds/bergamo-2021.xlsx"));
const outcome = readXlsx(SEED, "bergamo-2021.xlsx");
if (!outcome.ok) throw new Error(outcome.refusal.code);
const { scorecard, workbook } = verify(outcome.workbook);
const { indicators, objectives } = scorecard;
const INVALID_VALUE = 7;

let office: Booted;
beforeAll(async () => {
  office = await bootOffice();
  await import("../../src/functions/functions");
});
afterEach(() => expect(office.problems).toEqual([]));

/** A cell as Excel hands it over: a blank one is an empty text. */
const cell = (value: unknown): unknown[][] => [[value ?? ""]];
const argumentsOf = (row: Indicator): unknown[] => [
  cell(contentOf(row.actual.cell)),
  cell(contentOf(row.target.cell)),
  cell(POLARITY_WORDS[row.polarity]),
  row.status === "neutralised" ? cell("SI") : null,
  null,
];

test("every row of the seed workbook gives what the core gives", async () => {
  const answers = await callFunctions(
    office,
    indicators.map((row) => ({ id: "REALIZZAZIONE", args: argumentsOf(row) })),
  );
  expect(answers).toHaveLength(256);
  for (const [i, row] of indicators.entries()) {
    const answer = answers[i]!;
    if (row.achievement !== null) expect(answer).toEqual({ ok: true, value: [[row.achievement]] });
    else if (row.status === "unreadable") expect(answer).toMatchObject({ ok: false, code: INVALID_VALUE });
    else
      expect(answer).toMatchObject({ ok: true, value: [[expect.stringMatching(/^(|senza target|neutralizzato)$/)]] });
  }
  expect(answers.filter(({ ok }) => ok)).toHaveLength(255);
});

test("all rows at once spill the same figures, with an error in its own cell", async () => {
  const column = (index: number) =>
    indicators.map((row) => (argumentsOf(row)[index] as unknown[][] | null)?.[0] ?? [""]);
  const [answer] = await callFunctions(office, [
    { id: "REALIZZAZIONE", args: [column(0), column(1), column(2), column(3), null] },
  ]);
  if (!answer!.ok) throw new Error(answer!.message);
  const cells = (answer!.value as unknown[][]).map(([value]) => value);
  expect(cells.filter((value) => typeof value === "number")).toEqual(
    indicators.flatMap(({ achievement }) => achievement ?? []),
  );
  const [error] = cells.filter((value) => typeof value === "object");
  expect(JSON.stringify(error)).toContain("«SI/NO» non è un valore leggibile");
});

test("every objective that can be recomputed gives its score", async () => {
  const scored = objectives.filter(({ score }) => score !== null);
  const rowsOf = (ids: readonly string[]) =>
    indicators.filter(({ id, status }) => ids.includes(id) && status !== "neutralised").map(argumentsOf);
  const answers = await callFunctions(
    office,
    scored.map(({ indicatorIds }) => {
      const rows = rowsOf(indicatorIds);
      const column = (index: number) => rows.map((row) => (row[index] as unknown[][])[0]);
      return { id: "OBIETTIVO", args: [column(0), column(1), column(2), null, null] };
    }),
  );
  expect(answers.map((answer) => answer.ok && answer.value)).toEqual(scored.map(({ score }) => [[score]]));
  expect(answers).toHaveLength(50);
});

test("the ten functions answer, each to its id", async () => {
  const dashboard = workbook.sheets.find(({ name }) => name === "Strategico")!;
  const block = Array.from({ length: dashboard.extent.rows }, (_, row) =>
    Array.from({ length: dashboard.extent.columns }, (__, column) => contentOf(dashboard.cell(row, column)) ?? ""),
  );
  const answers = await callFunctions(office, [
    { id: "REALIZZAZIONE", args: [cell(34), cell(40), null, null, null] },
    { id: "RIEPILOGO", args: [[[1, "senza target", 0.5]], null] },
    { id: "OBIETTIVO", args: [[[1], [1]], [[2], [1]], null, null, null] },
    { id: "SCOSTAMENTO", args: [cell(34), cell(35), null, null] },
    { id: "SEMAFORO", args: [[[1], [0.75]], null] },
    { id: "STATO", args: [cell(34), cell(40), cell(0.85), null, null] },
    { id: "SEGNALAZIONI", args: [block] },
    {
      id: "MAPPA",
      args: [
        [["1.2"], ["1.1"]],
        [["Due"], ["Uno"]],
        [[0.5], [1]],
      ],
    },
    { id: "PROIEZIONE", args: [cell(60), cell(100), cell("30/06/2021"), null, null] },
    { id: "VERSIONE", args: [] },
  ]);
  const values = answers.map((answer) => (answer.ok ? answer.value : answer.message));
  const findings = values.splice(6, 1)[0] as unknown[][];
  expect(findings[0]).toEqual(["Riga", "Codice", "Gravità", "Segnalazione"]);
  expect(findings.length).toBeGreaterThan(10);
  expect(values).toEqual([
    [[0.85]],
    [[0.75]],
    [[0.75]],
    [[-1]],
    [["verde"], ["giallo"]],
    [["concorda: 85\u00a0%"]],
    [
      ["Codice", "Obiettivo strategico", "% realizzazione"],
      ["1.1", "Uno", 1],
      ["1.2", "Due", 0.5],
    ],
    [[(60 * 365) / 181, "in linea"]],
    manifest.version,
  ]);
});

test("what cannot be read is #VALORE!, with its explanation", async () => {
  const answers = await callFunctions(office, [
    { id: "REALIZZAZIONE", args: [cell("SI/NO"), cell("SI"), null, null, null] },
    { id: "REALIZZAZIONE", args: [cell(1), cell(2), cell("boh"), null, null] },
    { id: "REALIZZAZIONE", args: [cell(1), cell(2), null, null, [["riepilogo", "a occhio"]]] },
    {
      id: "RIEPILOGO",
      args: [
        [[1], [2]],
        [[1], [2], [3]],
      ],
    },
    { id: "SEGNALAZIONI", args: [[["uno", "due"]]] },
  ]);
  expect(answers).toEqual(
    ["«SI/NO» non è un valore", "«boh» non è un verso", "«a occhio»", "«realizzazioni» ha 2 righe", "intestazioni"].map(
      (said) => ({ ok: false, code: INVALID_VALUE, message: expect.stringContaining(said) as string }),
    ),
  );
});
