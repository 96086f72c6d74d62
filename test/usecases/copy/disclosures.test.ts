// SPDX-License-Identifier: EUPL-1.2
import { planCopy, type CopyAudience, type PlannedCopy } from "../../../src/core/usecases/copy/plan-copy";
import { dayNumber } from "../../../src/core/values/parse-date";
import { MAX_COLUMNS } from "../../../src/core/workbook/address";
import type { WorkbookFormulas } from "../../../src/core/workbook/formulas";
import type { Sheet } from "../../../src/core/workbook/snapshot";
import { explain } from "../../../src/core/wording/explain";
import { gridCells, type Grid } from "../../reading/grid";
import { formulaOf, put, sheetOf, snapshotOf, workbookData, type WorkbookData } from "../../workbook/in-memory";

type Sheets = Readonly<Record<string, Grid>>;

const HEAD = ["Obiettivo", "Indicatore", "Target", "Risultato", "% raggiungimento"];
const ROWS: Grid = [
  ["Riscuotere i tributi", "N. avvisi emessi", 10, 9, 0.9],
  ["Riscuotere i tributi", "N. solleciti inviati", 10, 10, 1],
];
const TOWN: Sheets = { Strategico: [["Obiettivi strategici 2024"], HEAD, ...ROWS] };
const SECRETARY: Sheets = { Segretario: [["Obiettivi individuali del Segretario generale"], HEAD, ...ROWS] };
const NAMES: Grid = [
  ["Cognome e nome", "Punteggio"],
  ["Rossi Mario", 92],
  ["Neri Anna", 88],
];
const DIRECTORS: Grid = [
  ["Dirigente", "Retribuzione di risultato"],
  ["Dott. Mario Rossi", 9500],
  ["Ing. Anna Neri", 9100],
];
const GROUPS: Grid = [
  ["Area", "N. dipendenti", "Punteggio medio"],
  ["Operatori", 12, 88],
  ["Istruttori", 20, 91],
  ["Funzionari", 1, 97],
];

/** «Eccezioni», with one row that accepts what this rule says of this cell. */
const accepting = (rule: string, sheet: string, cell: string): Grid => [
  ["Regola", "Foglio", "Cella", "Indicatore", "Motivo", "Ruolo di chi decide", "Data", "Scadenza"],
  [rule, sheet, cell, "", "Autorizzato dal titolare dei dati", "Segretario generale", "10/06/2025", ""],
];

const NO_FORMULAS: WorkbookFormulas = new Map();

function dataOf(sheets: Sheets): WorkbookData {
  return workbookData(Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, gridCells(rows)])));
}

interface How {
  readonly hidden?: string;
  readonly audience?: CopyAudience;
}

function copyOf(sheets: Sheets, { hidden, audience = "publication" }: How = {}): PlannedCopy {
  const workbook = snapshotOf(dataOf(sheets));
  const shown = (each: Sheet): Sheet => (each.name === hidden ? { ...each, visibility: "hidden" } : each);
  const given = { today: dayNumber(2025, 6, 20), plans: [] };
  const request = { audience, overrides: {}, given, formulas: NO_FORMULAS, further: [] };
  return planCopy({ ...workbook, sheets: workbook.sheets.map(shown) }, request);
}

const left = ({ copy }: PlannedCopy) => copy.sheets.map(({ sheet, why }) => [sheet, why.code]);
const noted = ({ notes }: PlannedCopy) => notes.map(({ code, args }) => [code, args["cells"]]);
const blocked = ({ obstacles }: PlannedCopy) => obstacles.map(({ rule, place }) => [rule, place?.sheet]);

describe("dashboards of persons", () => {
  test("stay behind, and say why", () => {
    const copy = copyOf({ ...TOWN, ...SECRETARY });
    expect(left(copy)).toEqual([["Segretario", "copy-individual-sheet"]]);
    expect(noted(copy)).toEqual([]);
    expect(explain(copy.copy.sheets[0]!.why)).toContain("solo in forma aggregata");
  });

  test("on a sheet with other results too, it says what to do with those", () => {
    const both: Grid = [...TOWN["Strategico"]!, [], [], ...SECRETARY["Segretario"]!];
    const copy = copyOf({ ...TOWN, Tutti: both });
    expect(left(copy)).toEqual([["Tutti", "copy-individual-and-others"]]);
    expect(explain(copy.copy.sheets[0]!.why)).toContain("riportarli su un foglio a parte");
  });

  test("whose results are still to come are published, as parts of the Plan are", () => {
    const planned = ROWS.map((row) => row.slice(0, 3));
    expect(left(copyOf({ ...TOWN, Segretario: [SECRETARY["Segretario"]![0]!, HEAD, ...planned] }))).toEqual([]);
  });

  test("go along to the OIV", () => {
    expect(left(copyOf({ ...TOWN, ...SECRETARY }, { audience: "oiv" }))).toEqual([]);
  });

  test("a result that another sheet has read from them is told", () => {
    const data = dataOf({
      ...TOWN,
      ...SECRETARY,
      Sintesi: [
        ["Segretario", null],
        ["Insieme", null],
        ["Somma", null],
      ],
    });
    put(sheetOf(data, "Sintesi"), { B1: formulaOf(0.9), B2: formulaOf(0.95), B3: formulaOf(19) });
    const formulas = new Map([
      [
        "Sintesi",
        new Map([
          [1, "=Segretario!E3"],
          [MAX_COLUMNS + 1, "=PERF.MEDIA(Segretario!E3:E4)"],
          [2 * MAX_COLUMNS + 1, "=SUM(Strategico!D3:D4)"],
        ]),
      ],
    ]);
    const given = { today: null, plans: [] };
    const request = { audience: "publication", overrides: {}, given, formulas, further: [] } as const;
    expect(noted(planCopy(snapshotOf(data), request))).toEqual([["copy-individual-read", "Sintesi!B1, Sintesi!B2"]]);
  });
});

describe("names beside scores", () => {
  const named = { ...TOWN, Elenco: NAMES };

  test("refuse the copy for publication, and no other", () => {
    expect(blocked(copyOf(named))).toEqual([["PRI001", "Elenco"]]);
    expect(blocked(copyOf(named, { audience: "oiv" }))).toEqual([]);
  });

  test("refuse it though somebody has accepted them", () => {
    const copy = copyOf({ ...named, Eccezioni: accepting("PRI001", "Elenco", "A1") });
    expect(copy.obstacles.map(({ rule, accepted }) => [rule, accepted?.role])).toEqual([
      ["PRI001", "Segretario generale"],
    ]);
  });

  test("refuse it on a card that is no dashboard, and in a list that judges staff", () => {
    const card: Grid = [
      ["SCHEDA DI VALUTAZIONE DEL DIRETTORE GENERALE"],
      ["Valutato: dott.ssa Anna Neri    Delibera C.d.A. 29/04/2025"],
      ["N.", "Che cosa si chiede", "Peso", "Punteggio (0-100)"],
      [1, "Bilancio approvato", 100, 90],
      ["", "Totale", 100, 90],
    ];
    const judged: Grid = [
      ["VALUTAZIONE INDIVIDUALE DELLA DIRIGENZA"],
      ["Cognome e nome", "Obiettivi individuali", "Comportamenti", "Punteggio finale"],
      ["Rossi Mario", 60, 32, 92],
      ["Neri Anna", 58, 30, 88],
    ];
    expect(blocked(copyOf({ ...TOWN, Direttore: card, Dirigenza: judged }))).toEqual(
      expect.arrayContaining([
        ["PRI001", "Direttore"],
        ["PRI001", "Dirigenza"],
      ]),
    );
  });

  test("refuse nothing on a sheet that stays behind", () => {
    const copy = copyOf(named, { hidden: "Elenco" });
    expect(blocked(copy)).toEqual([]);
    expect(left(copy)).toEqual([["Elenco", "copy-hidden-sheet"]]);
  });
});

describe("what only a person can tell", () => {
  test("is said of names, and nothing is refused", () => {
    const copy = copyOf({ ...TOWN, Incarichi: DIRECTORS });
    expect(blocked(copy)).toEqual([]);
    expect(noted(copy)).toEqual([["copy-names-doubtful", "Incarichi!A1, Incarichi!B1"]]);
  });

  test("is said of a group of one", () => {
    expect(noted(copyOf({ ...TOWN, Premialità: GROUPS }))).toEqual([["copy-identifiable", "Premialità!C4"]]);
  });

  test("is said with the decision, once somebody has decided", () => {
    const { notes } = copyOf({
      ...TOWN,
      Incarichi: DIRECTORS,
      Eccezioni: accepting("PRI001", "Incarichi", "A1"),
    });
    expect(notes.map(({ code }) => code)).toEqual(["copy-person-accepted"]);
    expect(explain(notes[0]!)).toContain(
      "Autorizzato dal titolare dei dati. Deciso da: Segretario generale, 10/06/2025.",
    );
  });

  test("nothing is said of a town without persons", () => {
    const copy = copyOf(TOWN);
    expect([left(copy), noted(copy), blocked(copy)]).toEqual([[], [], []]);
  });
});
