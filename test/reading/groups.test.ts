// SPDX-License-Identifier: EUPL-1.2
import { pct, reportOn, type Grid } from "./grid";

const HEADINGS = ["Prospettiva", "CRESCITA", "Valore ottenuto 2021", "Risultato Atteso 2021", "% Realizzazione 2021"];
const TABLE: Grid = [
  HEADINGS,
  ["1.1 Attrarre imprese", null, null, null, pct(0.9)],
  ["Promuovere il territorio", "N. eventi", 8, 10, pct(0.8)],
  [null, "N. visitatori", 300, 200, pct(1)],
];

test("units named on rows of their own, in a table whose rows name their objectives", () => {
  const report = reportOn({
    Piano: [
      ["Obiettivo", "Indicatore", "Target", "Consuntivo"],
      ["SETTORE 1 – AFFARI GENERALI"],
      ["1.1 Mense", "N. pasti", 10, 8],
      ["SETTORE 2 – TECNICO"],
      ["2.1 Strade", "N. buche", 10, 8],
      [null, "N. cantieri", 10, 8],
    ],
  });
  expect(report.blocks.map(({ unit }) => unit)).toEqual(["SETTORE 1 – AFFARI GENERALI", "SETTORE 2 – TECNICO"]);
  expect(report.objectives.map(({ code, scored }) => [code, scored])).toEqual([
    ["1.1", 1],
    ["2.1", 2],
  ]);
});

test.each([
  ["Segretario comunale", [], "individual"],
  ["PO Servizi sociali", [], "individual"],
  ["Foglio1", ["Scheda obiettivi – Dirigente Settore Tecnico"], "individual"],
  ["Settore Finanze", ["Settore Finanze – Dirigente: dott. Bianchi"], "operational"],
  ["Segreteria", ["Ufficio del Segretario generale"], "operational"],
])("the level of «%s» %j", (name, title, level) => {
  expect(reportOn({ [name]: [title, ...TABLE] }).blocks).toMatchObject([{ level }]);
});

test("perspectives and units in columns of their own", () => {
  const report = reportOn({
    Piano: [
      ["Area strategica", "Settore", "Obiettivo", "Indicatore", "Target", "Consuntivo"],
      ["Didattica", "Tecnico", "T1 Opere", "N. cantieri", 10, 8],
      [null, null, null, "N. strade", 10, 10],
      [null, "Sociale", "S1 Famiglie", "N. assegni", 10, 8],
      ["Ricerca", "Sociale", "S2 Anziani", "N. centri", 10, 8],
    ],
  });
  expect(report.blocks.map(({ range, perspective, unit }) => [range, perspective, unit])).toEqual([
    ["A1:F3", "Didattica", "Tecnico"],
    ["A4:F4", "Didattica", "Sociale"],
    ["A5:F5", "Ricerca", "Sociale"],
  ]);
  expect(report.objectives.map(({ code, scored }) => [code, scored])).toEqual([
    ["T1", 2],
    ["S1", 1],
    ["S2", 1],
  ]);
});

test.each([
  ["and back", ["Rossi", "Verdi", "Rossi", "Verdi"]],
  ["behind them", ["Rossi", "Verdi", "Neri", "Bianchi"]],
])(
  "a column that changes among the indicators of an objective, %s, is whose the indicators are, no unit",
  (_, names) => {
    const report = reportOn({
      Piano: [
        ["Obiettivo", "Indicatore", "Target", "Consuntivo", "Ufficio"],
        ...["A", "A", "A", "B"].map((objective, i) => [objective, `N. ${"abcd"[i]!}`, 10, 8, names[i]!]),
      ],
    });
    expect(report.blocks.map(({ unit }) => unit)).toEqual(["Piano"]);
    expect(report.objectives.map(({ name, scored }) => [name, scored])).toEqual([
      ["A", 3],
      ["B", 1],
    ]);
  },
);

test("units whose rows stand together part objectives that are called alike, and indicators without objectives", () => {
  const alike = reportOn({
    Piano: [
      ["Settore", "Obiettivo", "Indicatore", "Target", "Consuntivo"],
      ["Tecnico", "Trasparenza", "N. a", 10, 8],
      ["Sociale", "Trasparenza", "N. b", 10, 8],
    ],
  });
  expect(alike.blocks.map(({ unit }) => unit)).toEqual(["Tecnico", "Sociale"]);
  expect(alike.objectives.map(({ scored }) => scored)).toEqual([1, 1]);
  const bare = reportOn({
    Piano: [
      ["Settore", "Indicatore", "Target", "Consuntivo"],
      ["Tecnico", "N. a", 10, 8],
      ["Tecnico", "N. b", 10, 8],
      ["Sociale", "N. c", 10, 8],
    ],
  });
  expect(bare.objectives.map(({ name, scored }) => [name, scored])).toEqual([
    ["Tecnico", 2],
    ["Sociale", 1],
  ]);
});

test.each<[string, string]>([
  ["AREA AMMINISTRATIVA", "POLIZIA LOCALE"],
  ["Settore 1 - Affari generali", "Area tecnica"],
])("the name of a unit, alone where the indicators stand, is none of them: %s", (first, second) => {
  const { blocks, indicators, findings } = reportOn({
    PEG: [
      ["Indicatore", "U.M.", "Target", "Ottenuto", "Raggiunto"],
      [first],
      ["N. controlli effettuati", "n", 50, 63, "SÌ"],
      ["Ore di formazione erogate", "ore", 400, 380, "NO"],
      [second],
      ["N. sopralluoghi", "n", 20, 22, "SÌ"],
    ],
  });
  expect(blocks.map(({ unit }) => unit)).toEqual([first, second]);
  expect(indicators.map(({ row }) => row)).toEqual([3, 4, 6]);
  expect(findings.filter(({ rule }) => rule === "TGT001")).toEqual([]);
});

test.each<[string, string, string]>([
  ["with its unit of measure", "N. MENSE SCOLASTICHE", "n"],
  ["in small letters", "Numero di mense", ""],
])("an indicator without target is no name of a unit: %s", (_, label, unit) => {
  const { indicators } = reportOn({
    PEG: [
      ["Indicatore", "U.M.", "Target", "Ottenuto"],
      ["N. controlli effettuati", "n", 50, 63],
      [label, unit || null],
      ["N. sopralluoghi", "n", 20, 22],
    ],
  });
  expect(indicators).toHaveLength(3);
});

test("where all is written in capitals, capitals name no unit", () => {
  const { indicators } = reportOn({
    PEG: [
      ["INDICATORE", "TARGET", "OTTENUTO"],
      ["CONTROLLI EFFETTUATI", 50, 63],
      ["MENSE SCOLASTICHE"],
      ["SOPRALLUOGHI ESEGUITI", 20, 22],
    ],
  });
  expect(indicators).toHaveLength(3);
});
