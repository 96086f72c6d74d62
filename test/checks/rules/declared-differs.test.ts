// SPDX-License-Identifier: EUPL-1.2
import { DEFAULT_BODY } from "../../../src/core/scorecard/settings";
import { buildScorecard, formulaCell, oneRow, type RowSpec } from "../build-scorecard";
import { findingsOf, said } from "../findings-of";

const LATE = { actual: "15/01/2022", target: "31/12/2021" };

test.each<[string, RowSpec, string]>([
  [
    "a typed-over %",
    { actual: 34, target: 35, declared: "95%" },
    "E3 error: % dichiarata 95%, ma 34 su 35 dà 97,14 % (rapporto con tetto al 100 %). " +
      "Correggere la % o il dato da cui deriva.",
  ],
  [
    "a formula that gives another figure",
    { actual: 34, target: 35, declared: formulaCell(0.95) },
    "E3 error: % dichiarata 95,00%, ma 34 su 35 dà 97,14 %",
  ],
  ["100 % on a missed target", { polarity: "down", actual: 50, target: 40, declared: "100%" }, "E3 error: "],
  ["100 % on a late date", { ...LATE, declared: "100%" }, "E3 error: % dichiarata 100%, ma 15/01/2022 rispetto a"],
  ["another method, perhaps", { polarity: "down", actual: 50, target: 40, declared: "75%" }, "E3 warning?: "],
  ["a penalty for lateness, perhaps", { ...LATE, declared: "90%" }, "E3 warning?: "],
  ["another polarity, perhaps", { actual: 50, target: 40, declared: "80%" }, "torna soltanto se più basso è meglio"],
  [
    "another polarity, perhaps, with a target of 0",
    { label: "€ di prodotti scaduti", actual: 5120.4, target: 0, declared: "0%" },
    "E3 warning?: % dichiarata 0%, ma 5120,4 su 0 dà 100 % (rapporto con tetto al 100 %): torna soltanto se",
  ],
  [
    "0 % on a target of 0, where more is better is stated",
    { polarity: "up", actual: 4, target: 0, declared: "0%" },
    "E3 error: ",
  ],
  ["a % of no direction on a target of 0", { actual: 4, target: 0, declared: "50%" }, "E3 error: "],
])("fires on %s", (_, row, message) => {
  expect(said(findingsOf("REA001", oneRow(row)))).toEqual([expect.stringContaining(message)]);
});

test("proposes no correction where only the direction is in doubt", () => {
  const fixes = (row: RowSpec) => findingsOf("REA001", oneRow(row)).map(({ fix }) => fix !== null);
  expect(fixes({ actual: 4, target: 0, declared: "0%" })).toEqual([false]);
  expect(fixes({ polarity: "up", actual: 4, target: 0, declared: "0%" })).toEqual([true]);
});

test.each<[string, RowSpec]>([
  ["0 on a target of 0 declared full, right in either direction", { actual: 0, target: 0, declared: "100%" }],
  ["a % rounded half up", { actual: 34, target: 35, declared: "97%" }],
  ["what hidden decimals allow", { actual: "84%", target: "90%", declared: "94%" }],
  ["a blank %", { actual: 34, target: 35 }],
  ["a row that cannot be scored", { actual: 34, declared: "95%" }],
  ["an old figure of PERF's own", { actual: 34, target: 35, declared: "95%", byPerf: true }],
])("is silent on %s", (_, row) => {
  expect(findingsOf("REA001", oneRow(row))).toEqual([]);
});

const percent = (ratio: number): string => `${(ratio * 100).toFixed(2).replace(".", ",")}%`;

/** Decreasing rows that are not met, declared by the linear formula: 83,33 % for 35 against 30. */
const linear = (count: number): RowSpec[] =>
  Array.from({ length: count }, (_, at) => {
    const actual = 31 + at;
    return { polarity: "down", actual, target: 30, declared: percent(Math.max(0, (60 - actual) / 30)) };
  });

describe("where the body's methods are not known", () => {
  test("no method explains the figures: said once, and the rows wait for a person without a finding each", () => {
    const rows = Array.from({ length: 12 }, (_, at): RowSpec => ({ actual: 30 + at, target: 60, declared: "10%" }));
    const findings = findingsOf("REA001", buildScorecard([[{ rows }]]));
    expect(said(findings)).toEqual([
      "— warning?: In 12 righe su 12 la % dichiarata non torna con i metodi applicati: è probabile che lo SMVP dell’ente ne usi altri. " +
        "Nessuno dei metodi che PERF conosce dà le % dichiarate. Indicare il metodo dello SMVP nel foglio «Parametri»; " +
        "fino ad allora quelle righe sono da valutare, non errori.",
    ]);
    expect(findings[0]!.related).toHaveLength(12);
  });

  test("a method that reproduces them is named, with how many rows", () => {
    const [only, ...others] = findingsOf("REA001", buildScorecard([[{ rows: linear(20) }]]));
    expect(said([only!])[0]).toContain(
      "Le % dichiarate si ottengono con: «lineare, più basso è meglio» in 20 righe (più basso è meglio).",
    );
    expect(others).toEqual([]);
  });

  test("options are taken from the rows: a penalty for each day, a tolerance, steps", () => {
    const late = Array.from({ length: 12 }, (_, at): RowSpec => {
      return { actual: `${String(at + 10)}/01/2022`, target: "05/01/2022", declared: percent(1 - (at + 5) * 0.03) };
    });
    const near = Array.from({ length: 12 }, (_, at): RowSpec => ({
      actual: 88 + at / 10,
      target: "=90",
      declared: "100%",
    }));
    const step = [0.3, 0.35, 0.4, 0.45, 0.6, 0.62, 0.65, 0.68, 0.8, 0.82, 0.84, 0.86].map((ratio): RowSpec => {
      return {
        polarity: "up",
        actual: ratio * 1000,
        target: 1000,
        declared: ratio < 0.5 ? "20%" : ratio < 0.7 ? "60%" : "100%",
      };
    });
    const message = said(findingsOf("REA001", buildScorecard([[{ rows: [...late, ...near, ...step] }]])));
    expect(message).toHaveLength(1);
    expect(message[0]).toContain("«entro la data, con una penalità per giorno» in 12 righe");
    expect(message[0]).toContain("«valore esatto con tolleranza» in 12 righe");
    // 0,6 declared 60 % agrees by chance, and so does not differ
    expect(message[0]).toContain("«a gradini» in 11 righe");
  });

  test("what a convincing method does not explain is a question of its own", () => {
    const odd: RowSpec = { polarity: "down", actual: 45, target: 30, declared: "90%" };
    const [whole, ...others] = findingsOf("REA001", buildScorecard([[{ rows: [...linear(20), odd] }]]));
    expect(whole!.place).toBeNull();
    expect(said(others)).toEqual([expect.stringMatching(/^E23 warning\?: % dichiarata 90%, ma 45 rispetto a 30/)]);
  });

  const over: RowSpec[] = [
    { actual: 268, target: 250, declared: "107,20%" },
    { actual: 1030, target: 1000, declared: "103,00%" },
    { actual: 51, target: 45, declared: "113,33%" },
  ];
  const reached = (count: number): RowSpec[] =>
    Array.from({ length: count }, (_, at): RowSpec => ({
      actual: at + 1,
      target: 60,
      declared: percent((at + 1) / 60),
    }));

  test.each<[string, RowSpec[]]>([
    ["all rows", over],
    ["few of many", [...reached(40), ...over]],
    ["beside another mistake", [...reached(4), ...over, { actual: 30, target: 60, declared: "70%" }]],
  ])("three rows over 100 %% that are result on target prove a ratio without a cap: %s", (_, rows) => {
    const [whole, ...others] = findingsOf("REA001", buildScorecard([[{ rows }]]));
    expect(whole!.place).toBeNull();
    expect(said([whole!])[0]).toContain("Le % dichiarate si ottengono con: «rapporto senza tetto» in 3 righe");
    expect(others).toHaveLength(rows.some(({ declared }) => declared === "70%") ? 1 : 0);
  });

  test.each<[string, RowSpec[], number]>([
    ["two rows", over.slice(1), 2],
    ["others over their target are declared full", [...over, { actual: 20, target: 10, declared: "100%" }], 3],
    ["not to the shown decimals", over.map((row) => ({ ...row, declared: "109,50%" })), 3],
  ])("no proof of a ratio without a cap: %s", (_, rows, count) => {
    const findings = findingsOf("REA001", buildScorecard([[{ rows }]]));
    expect(findings.map(({ place }) => place === null)).toEqual(Array(count).fill(false));
  });

  test("the cells that it points at are bounded", () => {
    const [only, ...others] = findingsOf(
      "REA001",
      buildScorecard([[{ rows: linear(29).concat(linear(29), linear(29)) }]]),
    );
    expect(only!.related).toHaveLength(50);
    expect(others).toEqual([]);
  });

  test("nine rows that differ, which no method explains, are nine mistakes", () => {
    const rows = Array.from({ length: 9 }, (_, at): RowSpec => ({ actual: 30 + at, target: 60, declared: "10%" }));
    const findings = findingsOf("REA001", buildScorecard([[{ rows }]]));
    expect(findings.map(({ place }) => place === null)).toEqual(Array(9).fill(false));
  });

  const met = (count: number): RowSpec[] => Array.from({ length: count }, () => down(20, "100%"));
  const down = (actual: number, declared: string): RowSpec => ({ polarity: "down", actual, target: 30, declared });

  test.each<[string, RowSpec[], string]>([
    ["three of ten", [...met(7), ...linear(6).slice(3)], "«lineare, più basso è meglio» in 3 righe"],
    ["all of five", linear(6).slice(1), "«lineare, più basso è meglio» in 5 righe"],
    ["all or nothing", [31, 32, 35, 39].map((actual) => down(actual, "0%")), "«a gradini» in 4 righe"],
    [
      "steps that the rows draw",
      [31, 32, 33, 34, 40, 41, 42, 45].map((actual) => down(actual, actual < 35 ? "60%" : "20%")),
      "«a gradini» in 8 righe",
    ],
  ])("a method that explains a few is named once: %s", (_, rows, named) => {
    const findings = findingsOf("REA001", buildScorecard([[{ rows }]]));
    expect(said(findings)).toEqual([expect.stringContaining(named)]);
  });

  test("of a few rows that a method explains, the one that it does not is a question of its own", () => {
    const rows = [...met(8), ...linear(6).slice(3), down(45, "90%")];
    const findings = findingsOf("REA001", buildScorecard([[{ rows }]]));
    expect(findings.map(({ place }) => place && place.at.row)).toEqual([null, 13]);
  });

  test.each<[string, RowSpec[]]>([
    ["full marks for targets that were missed", [...met(5), down(31, "100%"), down(32, "100%"), down(33, "100%")]],
    ["figures without a method", [...met(5), down(40, "90%"), down(50, "82%"), down(60, "31%")]],
    [
      "one figure that a method gives, and two others",
      [...met(5), down(35, "83,33%"), down(50, "82%"), down(60, "31%")],
    ],
    ["two figures that a method gives", [...met(5), down(35, "83,33%"), down(36, "80%")]],
    [
      "a different method for each",
      [
        ...met(5),
        down(36, "80%"),
        { actual: "15/01/2022", target: "05/01/2022", declared: "83%" },
        { actual: 60, target: 50, declared: "120%" },
      ],
    ],
  ])("honest mistakes are a finding each: %s", (_, rows) => {
    const findings = findingsOf("REA001", buildScorecard([[{ rows }]]));
    expect(findings.map(({ place }) => place?.at.row)).toEqual(rows.slice(5).map((_row, at) => at + 7));
  });

  test("a method that the body has set is the one that holds", () => {
    const methods = { ...DEFAULT_BODY.scoring.methods, down: "linear-decrease" } as const;
    const settings = { ...DEFAULT_BODY, scoring: { ...DEFAULT_BODY.scoring, methods } };
    const scorecard = buildScorecard([[{ rows: linear(20) }]], [], settings);
    expect(findingsOf("REA001", scorecard, settings)).toEqual([]);
  });
});
