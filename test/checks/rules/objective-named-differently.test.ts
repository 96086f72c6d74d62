// SPDX-License-Identifier: EUPL-1.2
import type { Grid } from "../../reading/grid";
import { isVariant } from "../../../src/core/checks/structure/variant";
import { dashboard, objective, saidOf, type Sheets } from "../read-sheets";

const CODES = ["1.1 Attrarre turisti", "1.2 Formare imprese", "2.1 Efficientare processi", "2.2 Valorizzare dati"];
const under = (...names: string[]): Grid => dashboard("SVILUPPO", ...names.flatMap((name) => objective(name)));

/** An objective with the rows of its indicators: operational objective, label, result, target. */
const rows = (...of: Grid): Grid => dashboard("SVILUPPO", ["3.1 Qualificare", null, null, null, 1], ...of);

describe("a code with two names", () => {
  test("in two wordings is information", () => {
    const sheets = {
      Strategico: under(...CODES, "3.1 Entrate certe"),
      Tributi: under(...CODES, "3.1 Le entrate certe"),
    };
    expect(saidOf("STR008", sheets)).toEqual([
      "Tributi!A10 info: L’obiettivo 3.1 si chiama «Entrate certe» e anche «Le entrate certe». Usare un solo nome in tutti i cruscotti. → Strategico!A10",
    ]);
  });

  test("for two objectives is for a person", () => {
    const sheets = {
      Strategico: under(...CODES, "3.1 Entrate certe"),
      Tributi: under(...CODES, "3.1 Archiviare gli atti"),
    };
    expect(saidOf("STR008", sheets)).toEqual([
      expect.stringMatching(
        /^Tributi!A10 warning\?: Il codice 3.1 indica «Entrate certe», ma qui «Archiviare gli atti»/,
      ),
    ]);
  });

  const mapOf = (...names: string[]): Grid => [
    ["Mappa strategica"],
    ["Prospettiva", "Obiettivo strategico", "% Realizzazione"],
    ...names.map((name) => ["SVILUPPO", name, 1]),
  ];

  test.each<[string, Sheets, string]>([
    [
      "the map beside one dashboard",
      { Mappa: mapOf(...CODES, "3.1 Archiviare gli atti"), Strategico: under(...CODES, "3.1 Entrate certe") },
      "Mappa!B7",
    ],
    [
      "the first dashboard, where the map and another agree",
      {
        Mappa: mapOf(...CODES, "3.1 Entrate certe"),
        Strategico: under(...CODES, "3.1 Archiviare gli atti"),
        Tributi: under(...CODES, "3.1 Entrate certe"),
      },
      "Strategico!A10",
    ],
  ])("is told where it differs from most: %s", (_, sheets, cell) => {
    expect(saidOf("STR008", sheets)).toEqual([
      expect.stringMatching(new RegExp(`^${cell} warning.*indica «Entrate certe», ma qui «Archiviare gli atti»`)),
    ]);
  });

  test.each<[string, Sheets]>([
    ["the same names", { Strategico: under(...CODES), Tributi: under(...CODES) }],
    [
      "another case and spacing",
      { Strategico: under(...CODES), Tributi: under(...CODES.map((name) => name.toUpperCase())) },
    ],
    [
      "units that number their own",
      { A: under("1.1 Uno", "1.2 Due", "1.3 Tre"), B: under("1.1 Ieri", "1.2 Oggi", "1.3 Poi") },
    ],
    ["too few codes to tell", { A: under("1.1 Entrate certe"), B: under("1.1 Archiviare") }],
  ])("is not seen in %s", (_, sheets) => {
    expect(saidOf("STR008", sheets)).toEqual([]);
  });
});

describe("operational objectives over one indicator", () => {
  const PENSIONS = "N. posizioni previdenziali gestite";

  test("all wordings of names are one finding", () => {
    const sheets = {
      Turismo: rows(
        ["Sviluppare il sistema turistico e la competitività", "Progetto Turismo lento e sostenibile", 5, 5, 1],
        ["Progettare il bilancio di sostenibilità", "Avvio raccolta dati di sostenibilità", 3, 3, 1],
      ),
      Direzione: rows(
        ["Sviluppare il sistema turistico", "Progetto Turismo lento e sostenibile", 5, 5, 1],
        ["Progettare un bilancio di sostenibilità", "Avvio raccolta dati di sostenibilità", 3, 3, 1],
      ),
    };
    expect(saidOf("STR008", sheets)).toEqual([
      expect.stringMatching(
        /^Direzione!A3 info\?: 2 obiettivi operativi sono scritti in modi diversi .* → Turismo!A3, Direzione!A4, Turismo!A4$/,
      ),
    ]);
  });

  test("a row under another objective of the same dashboard is said where the name is written", () => {
    const sheets = {
      Finanze: rows(["Gestire procedure e applicativi", PENSIONS, 36, 10, 1]),
      Personale: rows(
        ["Gestire procedure e applicativi", "N. concorsi conclusi", 2, 2, 1],
        ["Gestire la rete intranet", "N. pagine aggiornate", 9, 8, 1],
        // with the same target, each office counts its own
        [null, PENSIONS, 12, 10, 1],
      ),
    };
    expect(saidOf("STR008", sheets)).toEqual([
      expect.stringMatching(
        /^Personale!A4 warning\?: «N. posizioni previdenziali gestite» sta qui sotto «Gestire la rete intranet» e altrove sotto «Gestire procedure e applicativi».* → Finanze!A3$/,
      ),
    ]);
  });

  const LABELS = [
    PENSIONS,
    "N. contratti collettivi applicati",
    "N. giornate formative erogate",
    "N. schede anagrafiche corrette",
  ];

  const two = (label: string, actual = 36, target = 10): Sheets => ({
    Finanze: rows(["Gestire procedure", label, 36, 10, 1]),
    Personale: rows(
      ["Gestire procedure", "N. concorsi conclusi", 2, 2, 1],
      ["Gestire la rete", label, actual, target, 1],
    ),
  });

  test.each<[string, Sheets]>([
    ["each unit's own measure, with its own values", two(PENSIONS, 22, 20)],
    ["a label that is said of anything", two("Rispetto dei tempi previsti")],
    [
      "objectives that never meet",
      { Finanze: rows(["Pagare", PENSIONS, 36, 10, 1]), Personale: rows(["Assumere", PENSIONS, 36, 10, 1]) },
    ],
    [
      "an indicator that many objectives have by design",
      {
        Uno: rows(
          ...["Pagare", "Assumere", "Formare", "Archiviare"].map((name) => [name, PENSIONS, 36, 10, 1] as const),
        ),
      },
    ],
    [
      "a body that puts its indicators under any objective",
      {
        Finanze: rows(...LABELS.map((label): Grid[number] => ["Gestire procedure", label, 36, 10, 1])),
        Personale: rows(
          ["Gestire procedure", "N. concorsi conclusi", 2, 2, 1],
          ...LABELS.map((label): Grid[number] => ["Gestire la rete", label, 36, 10, 1]),
        ),
      },
    ],
    [
      "names that differ in case alone",
      { A: rows(["Gestire la Rete", PENSIONS, 36, 10, 1]), B: rows(["Gestire la rete", PENSIONS, 36, 10, 1]) },
    ],
  ])("are silent on %s", (_, sheets) => {
    expect(saidOf("STR008", sheets)).toEqual([]);
  });
});

test.each([
  ["creare imprese e lavoro", "per creare imprese e lavoro", true],
  ["Azioni di marketing in chiave turistica", "Azioni di marketing in chiave turistica con Turismo Spa", true],
  ["Gestire la sede nord", "Gestire la sede sud", false],
  ["Lavori del lotto", "Lavori del lotto 2", false],
  ["Personale", "Personale dirigente", false],
  ["", "Personale", false],
])("«%s» and «%s»: variants %s", (one, other, expected) => {
  expect(isVariant(one, other)).toBe(expected);
  expect(isVariant(other, one)).toBe(expected);
});
