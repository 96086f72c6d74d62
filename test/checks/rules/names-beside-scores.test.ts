// SPDX-License-Identifier: EUPL-1.2
import { runChecks } from "../../../src/core/checks/run";
import { verify } from "../../../src/core/usecases/verify";
import { gridCells, type Grid } from "../../reading/grid";
import { snapshotOf, workbookData } from "../../workbook/in-memory";
import { nameEvidence } from "../../../src/core/checks/people/person-name";
import { namesSaid, type Sheets } from "./names-said";

const HEAD = ["Obiettivo", "Indicatore", "Target", "Risultato", "% raggiungimento"];
const ROWS: Grid = [
  ["Riscuotere i tributi", "N. avvisi emessi", 10, 9, 0.9],
  ["Riscuotere i tributi", "N. solleciti inviati", 10, 10, 1],
];
const dashboard = (...above: Grid): Sheets => ({ Scheda: [...above, HEAD, ...ROWS] });
const list = (...rows: Grid): Sheets => ({ Elenco: rows });

test.each<[string, Sheets, RegExp]>([
  [
    "names beside scores",
    list(["Cognome e nome", "Area", "Punteggio"], ["Rossi Mario", "B", 92], ["Neri Anna", "C", 88]),
    /^Elenco!A1 error: La tabella mostra 2 persone per nome e, accanto, «Punteggio»/,
  ],
  [
    "surname and name in two columns, under a title",
    list(["Esiti"], ["Matricola", "Cognome", "Nome", "Valutazione"], [12, "Rossi", "Mario", "ottimo"]),
    /^Elenco!B2 error: La tabella mostra 1 persona/,
  ],
  [
    "prizes by name",
    list(["Dipendente", "Premio 2023"], ["dott.ssa Anna Bianchi", 1200], ["ROSSI MARIO", 900], ["Conti P.", 700]),
    /^Elenco!A1 error: .* 3 persone .*«Premio 2023»/,
  ],
  [
    "the mark of each director",
    list(["Dirigente", "Valutazione individuale"], ["Dott. Mario Rossi", 95], ["Ing. Neri", 91]),
    /^Elenco!A1 error: /,
  ],
  [
    "codes for names",
    list(["Matricola", "Dipendente", "Punteggio"], [100, "Dip. 1", 80], [101, "Dip. 2", 85]),
    /^Elenco!B1 warning\?: La tabella ha 2 righe di singole persone, con un codice al posto del nome, e accanto «Punteggio»/,
  ],
  [
    "what directors are paid, which the law publishes",
    list(["Dirigente", "Retribuzione di risultato"], ["Dott. Mario Rossi", 9500], ["Ing. Anna Neri", 9100]),
    /^Elenco!A1 warning\?: .*Verificare se è il risultato della persona/,
  ],
  [
    "marks of units, with who holds them",
    list(["Settore", "Dirigente", "Punteggio"], ["Tributi", "Mario Rossi", 95], ["Scuola", "Anna Neri", 91]),
    /^Elenco!B1 warning\?/,
  ],
  [
    "the card of a person",
    dashboard(["SCHEDA DI VALUTAZIONE INDIVIDUALE 2023"], ["Cognome e nome: ROSSI MARIO"]),
    /^Scheda!A2 error: 1 foglio porta il nome di una persona sopra i suoi risultati/,
  ],
  [
    "the name in the next cell",
    dashboard(["Obiettivi individuali 2023"], ["Valutato", "Rossi Mario"], ["Dirigente", "dott. Neri"]),
    /^Scheda!B2 error/,
  ],
  [
    "the card of a director",
    dashboard(["Obiettivi individuali 2023"], ["Dirigente: dott. Mario Neri"]),
    /^Scheda!A2 error/,
  ],
  ["a name above who knows what", dashboard(["Nominativo: Mario Rossi"]), /^Scheda!A1 warning\?: .*Verificare/],
  [
    "a name in the title of individual objectives",
    dashboard(["Obiettivi individuali 2023 – dott. Mario Rossi"]),
    /^Scheda!A1 warning\?: .*Verificare/,
  ],
  [
    "a column of persons in a table of individual objectives",
    {
      "Obiettivi individuali": [
        ["Dirigente", ...HEAD],
        ...ROWS.map((row, at) => [at === 0 ? "Mario Rossi" : "Anna Neri", ...row]),
      ],
    },
    /^Obiettivi individuali!A1 error: .*2 persone/,
  ],
])("speaks of %s", (_, sheets, expected) => {
  expect(namesSaid(sheets)).toEqual([expect.stringMatching(expected)]);
});

test.each<[string, Sheets]>([
  [
    "who answers for an indicator",
    { Tributi: [[...HEAD, "Responsabile"], ...ROWS.map((row) => [...row, "Rossi M."])] },
  ],
  ["the director of a unit", dashboard(["Settore: Tributi"], ["Dirigente: dott. Mario Rossi"])],
  ["a card with nobody's name", dashboard(["SCHEDA DI VALUTAZIONE INDIVIDUALE"], ["Cognome e nome: ________"])],
  ["an office in place of a name", dashboard(["Obiettivi individuali"], ["Dirigente: Settore Tributi"])],
  [
    "an address book",
    list(["Nome", "Ufficio", "Interno"], ["Anna Verdi", "Protocollo", 12], ["Luca Neri", "Tributi", 13]),
  ],
  [
    "a ranking of a competition",
    list(["Graduatoria del concorso"], ["Cognome e nome", "Punteggio"], ["Rossi Mario", 28]),
  ],
  ["tenders", list(["Concorrente", "Punteggio totale"], ["Alfa srl", 86], ["Beta spa", 81])],
  [
    "prizes by category",
    list(["Categoria", "N. dipendenti", "Premio erogato"], ["Dirigenti", 5, 38500], ["C", 20, 57200]),
  ],
  [
    "risks",
    list(
      ["Processo", "Responsabile", "Valutazione del rischio"],
      ["Concorsi", "Mario Rossi", 3],
      ["Gare", "Anna Neri", 4],
    ),
  ],
  [
    "results of units, with who holds them",
    list(["Settore", "Dirigente", "% raggiungimento"], ["Tributi", "Mario Rossi", 0.95]),
  ],
  ["names of other things", list(["Nome", "Punteggio"], ["Sportello unico", 4], ["Biblioteca", 3])],
  [
    "suppliers, with who knows them",
    list(["Fornitore", "Referente", "Valutazione"], ["Alfa srl", "Mario Rossi", 4], ["Beta spa", "Anna Neri", 3]),
  ],
  [
    "what persons think of a course",
    list(["Cognome e nome", "Valutazione del corso"], ["Mario Rossi", 4], ["Anna Neri", 3]),
  ],
  ["scholarships", list(["Borse di studio"], ["Nominativo", "Premio"], ["Mario Rossi", 500], ["Anna Neri", 500])],
  [
    "individual results of an office with a proper name",
    dashboard(["Obiettivi individuali – Dirigente Scuola Maria Montessori"]),
  ],
  ["a form to be filled in", list(["Cognome e nome", "Punteggio"], ["Rossi Mario", null], ["Neri Anna", null])],
  [
    "a Plan, which has no results yet",
    {
      Scheda: [
        ["SCHEDA DI VALUTAZIONE INDIVIDUALE"],
        ["Cognome e nome: Mario Rossi"],
        HEAD,
        ["Riscuotere", "N. avvisi", 10, null, null],
      ],
    },
  ],
  ["days of training by person", list(["Cognome e nome", "Ore di formazione"], ["Rossi Mario", 12], ["Neri Anna", 8])],
])("is silent on %s", (_, sheets) => {
  expect(namesSaid(sheets)).toEqual([]);
});

test("cards of one form are one finding, with the cells of all names", () => {
  const card = (name: string): Grid => [["SCHEDA DI VALUTAZIONE INDIVIDUALE"], [`Dipendente: ${name}`], HEAD, ...ROWS];
  expect(namesSaid({ "1": card("Mario Rossi"), "2": card("Anna Neri") })).toEqual([
    expect.stringMatching(/^1!A2 error: 2 fogli portano il nome di una persona/),
  ]);
});

test("a hidden sheet travels with the file, and no message repeats a name", () => {
  const [text, ...others] = namesSaid(list(["Nominativo", "Premio"], ["Mario Rossi", 100], ["Anna Neri", 90]), [
    "Elenco",
  ]);
  expect(text).toContain("La tabella (foglio nascosto) mostra 2 persone");
  expect(text).not.toMatch(/Rossi|Neri/);
  expect(others).toEqual([]);
});

test.each([
  ["ROSSI MARIO", "sure"],
  ["dott.ssa Anna Bianchi", "sure"],
  ["Prof. Ing. Neri", "sure"],
  ["De Luca Giovanni", "sure"],
  ["Rossi M.", "sure"],
  ["D’Angelo Niccolò", "sure"],
  ["Abdi Farah", "shape"],
  ["Settore Tecnico", null],
  ["Rossi", null],
  ["Ufficio Maria Teresa", null],
  ["Dip. 12", null],
  ["Punteggio finale", null],
])("«%s» is the name of a person: %s", (text, expected) => {
  expect(nameEvidence(text)).toBe(expected);
});

test("runs without the sheets at hand", () => {
  const { scorecard } = verify(snapshotOf(workbookData({ A: gridCells([HEAD, ...ROWS]) })));
  expect(runChecks(scorecard).filter(({ rule }) => rule.startsWith("P"))).toEqual([]);
});
