// SPDX-License-Identifier: EUPL-1.2
import { verify } from "../../../src/core/usecases/verify";
import { gridCells } from "../../reading/grid";
import { snapshotOf, workbookData } from "../../workbook/in-memory";
import { saidOfLabels, type Labelled } from "../labelled";
import { dashboard } from "../read-sheets";

const WHOLE = "Diffusione della piattaforma che assiste la compilazione delle pratiche";
const several = (...names: readonly string[]): Record<string, Labelled> =>
  Object.fromEntries(names.map((name, at) => [`Ufficio ${String(at + 1)}`, [[name, 7, 9]]]));

test.each<[string, Labelled | Record<string, Labelled>, RegExp]>([
  [
    "a word that goes on elsewhere",
    several(WHOLE, WHOLE.slice(0, -4)),
    /^Ufficio 2!B3 warning: Il nome finisce a metà \(«… prat»\); nel foglio «Ufficio 1» .*pratiche».* → Ufficio 1!B3$/,
  ],
  [
    "a year cut in two",
    several("Sistema qualità secondo la norma ISO 9001:2015", "Sistema qualità secondo la norma ISO 9001:2"),
    /^Ufficio 2!B3 warning/,
  ],
  [
    "a little word, and the only name that goes on",
    { Uno: ["N. pratiche evase nel"], Due: ["N. pratiche evase nel primo semestre"] },
    /^Uno!B3 warning: .*nel foglio «Due» è scritto per intero: «N. pratiche evase nel primo semestre»/,
  ],
  [
    "a little word, beside another half of the year",
    ["N. pratiche evase nel primo semestre", "N. pratiche evase nel"],
    /^Foglio!B4 info: Il nome finisce con «nel»/,
  ],
  ["a preposition", ["N. pratiche di contributo evase dalla"], /^Foglio!B3 info: Il nome finisce con «dalla»/],
  ["an article before what is missing", ["Grado di copertura delle spese con le"], /«le»/],
  ["half of an ordinal", ["N. pratiche evase nel primo"], /«nel primo»/],
  ["an elided article", ["Valorizzazione del patrimonio dell’"], /«dell’»/],
  ["an open bracket", ["Tempo medio di rilascio ("], /«\(»/],
  ["a hyphenated word", ["Riordino delle strutture ammini-"], /«ammini-»/],
  ["half a preposition", ["Dematerializzazione fascicoli: N. fascicoli de"], /«de»/],
  ["an article of law", ["N. controlli ai sensi dell’art."], /«art\.»/],
])("fires on %s", (_, labels, expected) => {
  expect(saidOfLabels("ETI001", labels)).toEqual([expect.stringMatching(expected)]);
});

test("names are cut whether or not each dashboard measures its own under them", () => {
  const whole = [
    WHOLE,
    "Percentuale di prestazioni ambulatoriali erogate entro i tempi massimi di attesa",
    "Dipendenti formati sulla sicurezza nei luoghi di lavoro",
    "Studenti iscritti al primo anno con almeno quaranta crediti conseguiti",
  ];
  const sheets = {
    Uno: whole.map((name, at) => [name, 20 + at, 30 + at] as const),
    Due: whole.map((name, at) => [name.slice(0, -2), 50 + at, 70 + at] as const),
  };
  expect(saidOfLabels("ETI001", sheets)).toHaveLength(4);
});

test("half a word is believed beside names that were cut at the same length", () => {
  const sheets = {
    Uno: ["Definizione e attuazione del piano per il lavoro agile dei dipendenti"],
    Due: [
      "Definizione e attuazione del piano per il lavoro agile dei dip",
      "N. nuove procedure svolte in autonomia da ciascun collaborator",
      "N. visitatori della mostra permanente allestita nel museo del Novecento",
    ],
  };
  expect(saidOfLabels("ETI001", sheets)).toEqual([
    expect.stringMatching(/^Due!B3 warning/),
    expect.stringMatching(/^Due!B4 info\?: Il nome finisce con «collaborator», che sembra una parola a metà/),
  ]);
});

test("a sheet of cut names is one finding", () => {
  const labels = ["N. atti della", "N. verbali della", "N. decreti del", "N. ordinanze per", "N. avvisi"].map(
    (label) => `Adempimenti: ${label}`,
  );
  expect(saidOfLabels("ETI001", labels)).toEqual([
    "Foglio!B3 info: 4 nomi finiscono a metà in questo foglio (per esempio «Adempimenti: N. atti della»): sembrano tagliati tutti insieme, come in una conversione o in un’esportazione. Riprenderli dal documento approvato. → Foglio!B4, Foglio!B5, Foglio!B6",
  ]);
});

test.each<[string, Labelled | Record<string, Labelled>]>([
  ["a family of names", ["N. corsi", "N. corsi erogati", "N. corsi erogati online"]],
  [
    "a name that says more elsewhere",
    several(
      "Azioni di marketing territoriale in chiave turistica",
      "Azioni di marketing territoriale in chiave turistica e culturale",
    ),
  ],
  [
    "what leads to the target",
    [
      "Approvazione del bilancio entro il",
      "Giorni di attesa non superiori a",
      "Spesa pari al",
      "Attivazione a partire dal",
    ],
  ],
  ["letters of a list", ["N. strade di classe e", "N. edifici di categoria o"]],
  ["verbs of screens", ["N. accessi tramite log in", "N. utenti dai 65 anni in su"]],
  ["a tax by its initials", ["Oneri correnti al netto dei crediti da DA"]],
  [
    "words of other languages",
    ["N. follower dei canali social", "N. giornate di smart working", "Numero di ricoveri in day hospital"],
  ],
  ["a quotation", ["Versamenti 'non attribuiti'", "Atti per il progetto «Insieme per»"]],
  [
    "a question of number",
    several("Tempo medio di attesa dello sportello 1", "Tempo medio di attesa dello sportello 12"),
  ],
  [
    "a word from which another is made",
    several("Percentuale degli atti e documenti digitali", "Percentuale degli atti e documenti digitalizzati"),
  ],
  ["one word", ["Delle"]],
  ["an adverb", ["N. cittadini che abitano più lontano o vicino", "Rischio calcolato secondo il PTPCT"]],
])("is silent on %s", (_, labels) => {
  expect(saidOfLabels("ETI001", labels)).toEqual([]);
});

test("offers the whole name, and never for a formula", () => {
  const fixOf = (cut: unknown) => {
    const rows = [
      ["1.1 Servizi", null, null, null, "100%"],
      ["Fare", cut, 7, 9, null],
      ["Fare", "N. atti", 5, 5, null],
    ];
    const whole = [
      ["1.1 Servizi", null, null, null, "100%"],
      ["Fare", WHOLE, 7, 9, null],
    ];
    const sheets = {
      Uno: gridCells(dashboard("CITTADINI", ...(rows as never[]))),
      Due: gridCells(dashboard("CITTADINI", ...whole)),
    };
    const { findings } = verify(snapshotOf(workbookData(sheets)));
    return findings.find(({ rule }) => rule === "ETI001")?.fix;
  };
  expect(fixOf(WHOLE.slice(0, -4))).toEqual({
    label: "Scrivere il nome per intero",
    kind: "proposal",
    edits: [{ sheet: "Uno", at: { row: 2, column: 1 }, value: WHOLE }],
  });
  expect(
    fixOf({ kind: "text", text: WHOLE.slice(0, -4), number: NaN, format: "General", formula: "cached" }),
  ).toBeNull();
});
