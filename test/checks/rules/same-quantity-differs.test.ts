// SPDX-License-Identifier: EUPL-1.2
import { reportOn, type Grid } from "../../reading/grid";

function said(sheets: Record<string, Grid>): readonly string[] {
  const { findings } = reportOn(sheets);
  return findings
    .filter(({ rule }) => rule === "TAB007")
    .map(({ sheet, cell, severity, needsReview, related, message }) => {
      const cells = related.map((each) => `${each.sheet ?? ""}!${each.cell ?? ""}`).join(" ");
      const text = message.replace(/\u00a0/g, " ");
      return `${sheet ?? ""}!${cell ?? ""} ${severity}${needsReview ? "?" : ""} (${cells}): ${text}`;
    });
}

function dashboard(...rows: Grid): Grid {
  return [
    ["Cruscotto strategico – anno 2021", null, null, null, null],
    ["Prospettiva", "CRESCITA", "Valore ottenuto 2021", "Risultato atteso 2021", "% Realizzazione 2021"],
    ["1.1 Sviluppo delle imprese", null, null, null, 1],
    ["Promuovere il territorio", "N. eventi di promozione", 10, 10, 1],
    ...rows,
  ];
}

function staff(title: string, women: number, men: number, whole = women + men): Grid {
  return [
    [title, null, null],
    ["Personale in servizio", 2020, 2021],
    ["Donne", 65, women],
    ["Uomini", 22, men],
    ["Totale", 87, whole],
  ];
}

function byGrade(title: string, women: number, men: number, grades = ["Dirigenti", "D", "C"]): Grid {
  const rows = [
    [1, 1],
    [12, 4],
    [women - 13, men - 5],
  ];
  return [
    [title, null, null, null],
    ["Categoria", "F", "M", "Totale"],
    ...rows.map(([f, m], at) => [grades[at]!, f!, m!, f! + m!]),
    ["Totale", women, men, women + men],
  ];
}

describe("women and men of one staff", () => {
  test("shared out in two ways are a contradiction, whatever their names", () => {
    const sheets = {
      Strategico: dashboard(),
      Personale: byGrade("Personale per categoria e genere al 31.12.2021", 70, 21),
      "Bilancio di genere": staff("Bilancio di genere – anni 2020 e 2021", 68, 23),
    };
    expect(said(sheets)).toEqual([
      "Personale!B6 error (Personale!C6 Bilancio di genere!C3 Bilancio di genere!C4): Su 91 in totale, qui risultano 70 donne e 21 uomini; 68 e 23 in Bilancio di genere!C3 e C4. Il totale è lo stesso: una sola ripartizione può essere giusta. Stabilire con i dati di origine quale, e correggere le altre.",
    ]);
  });

  test("a mistake copied into a third table is still one finding, on the table that stands alone", () => {
    const sheets = {
      Strategico: dashboard(),
      Personale: byGrade("Personale per categoria e genere al 31.12.2021", 70, 21),
      Organico: byGrade("Personale per area e genere al 31.12.2021", 70, 21, ["Dirigenza", "Funzionari", "Istruttori"]),
      "Bilancio di genere": staff("Bilancio di genere – anni 2020 e 2021", 68, 23),
    };
    expect(said(sheets)).toEqual([expect.stringMatching(/^Bilancio di genere!C3 error /)]);
  });

  test("that another table proves are told at the table that is wrong, with what to write", () => {
    const byTime: Grid = [
      ["Personale al 31.12.2021, a tempo pieno e a tempo parziale", null, null, null, null, null, null],
      ["Categoria", "Tempo pieno", null, "Tempo parziale", null, "Totale per genere", null],
      [null, "Donne", "Uomini", "Donne", "Uomini", "Donne", "Uomini"],
      ["D", 12, 5, 1, 0, 13, 5],
      ["C", 26, 9, 8, 3, 35, 11],
      ["B", 9, 3, 4, 0, 12, 4],
      ["Totale", 47, 17, 13, 3, 64, 16],
    ];
    const sheets = {
      Strategico: dashboard(),
      "Bilancio di genere": staff("Bilancio di genere – anni 2020 e 2021", 60, 20),
      Organico: byGrade("Personale per area e genere al 31.12.2021", 64, 16),
      Personale: byTime,
    };
    expect(said(sheets)).toEqual([
      "Organico!B6 error (Organico!C6 Bilancio di genere!C3 Bilancio di genere!C4 Personale!F7 Personale!G7): Su 80 in totale, qui risultano 64 donne e 16 uomini; 60 e 20 in Bilancio di genere!C3 e C4, e tanti ne danno le righe della tabella nel foglio «Personale». Scrivere 60 e 20 in Organico!B6 e C6, Personale!F7 e G7.",
    ]);
  });

  test("are a question where a title speaks of something else too", () => {
    const sheets = {
      Strategico: dashboard(),
      Personale: byGrade("Personale formato, per categoria e genere, al 31.12.2021", 70, 21),
      "Bilancio di genere": staff("Bilancio di genere – anni 2020 e 2021", 68, 23),
    };
    expect(said(sheets)).toEqual([expect.stringMatching(/^Personale!B6 warning\? /)]);
  });

  test.each<[string, Grid]>([
    ["a table that agrees", byGrade("Personale per categoria e genere al 31.12.2021", 68, 23)],
    ["the end of another year", byGrade("Personale per categoria e genere al 31.12.2022", 70, 21)],
    ["a table of no year", byGrade("Personale per categoria e genere", 70, 21)],
    ["another day of the year", byGrade("Personale per categoria e genere al 30.06.2021", 70, 21)],
    ["part-timers, who are fewer", byGrade("Personale a tempo parziale al 31.12.2021", 17, 6)],
    ["a whole that differs: who is counted differs too", byGrade("Personale al 31.12.2021", 70, 23)],
    ["a table that does not add up: that is said of the total", staff("Dipendenti – anni 2020 e 2021", 70, 23, 91)],
    [
      "women and men of one column each, of two contracts",
      [
        ["Personale al 31.12.2021", null, null, null, null],
        ["Contratto", "Donne a tempo pieno", "Uomini a tempo pieno", "Donne part time", "Uomini part time"],
        ["Dirigenti", 1, 1, 0, 0],
        ["Totale", 51, 19, 17, 4],
      ],
    ],
  ])("are silent beside %s", (_, other) => {
    const sheets = {
      Strategico: dashboard(),
      "Bilancio di genere": staff("Bilancio di genere – anni 2020 e 2021", 68, 23),
      Altro: other,
    };
    expect(said(sheets)).toEqual([]);
  });

  test.each<[string, Grid, Grid]>([
    [
      "of two offices of the same size",
      byGrade("Personale del settore tecnico al 31.12.2021", 16, 8),
      byGrade("Personale del settore sociale al 31.12.2021", 18, 6),
    ],
    [
      "of those who took part in something",
      byGrade("Personale al 31.12.2021", 70, 21),
      byGrade("Utenti degli sportelli – anno 2021", 40, 51),
    ],
    [
      "of two plans",
      byGrade("Piano dei fabbisogni di personale 2021", 70, 21),
      byGrade("Personale al 31.12.2021", 68, 23),
    ],
  ])("are silent in tables %s", (_, one, other) => {
    expect(said({ Strategico: dashboard(), Uno: one, Due: other })).toEqual([]);
  });

  test("are silent where the whole is a hundred: it may be per cent", () => {
    const sheets = {
      Strategico: dashboard(),
      Uno: staff("Dipendenti – anni 2020 e 2021", 60, 40),
      Due: staff("Personale – anni 2020 e 2021", 55, 45),
    };
    expect(said(sheets)).toEqual([]);
  });
});

function accounts(title: string, heading: string, change: Record<string, number> = {}): Grid {
  const rows: Record<string, number> = {
    "Diritti di segreteria": 5380418,
    "Proventi da servizi": 228147,
    "Contributi e trasferimenti": 186836,
    "Oneri di funzionamento": 3682449,
    ...change,
  };
  return [[title, null], ["Voce", heading], ...Object.entries(rows)];
}

describe("two tables", () => {
  const first = accounts("Conto economico – anno 2021", "Consuntivo");

  test("that agree but for one figure are a question", () => {
    const changed = accounts("Le risorse dell’anno 2021", "Consuntivo 2021", { "Proventi da servizi": 228417 });
    expect(said({ Strategico: dashboard(), Economia: first, Risorse: changed })).toEqual([
      "Risorse!B4 warning? (Economia!B4): «Proventi da servizi» è 228417 qui e 228147 nel foglio «Economia»; nelle due tabelle 3 grandezze dello stesso nome coincidono e 1 differisce. Verificare quale valore è giusto.",
    ]);
  });

  test.each<[string, Grid]>([
    ["that agree", accounts("Le risorse dell’anno 2021", "Importo")],
    ["in thousands", accounts("Le risorse dell’anno 2021", "Consuntivo", thousands())],
    ["of two years", accounts("Conto economico – anno 2020", "Consuntivo", { "Proventi da servizi": 1 })],
    [
      "of the budget and the accounts",
      accounts("Le risorse dell’anno 2021", "Preventivo", { "Proventi da servizi": 1 }),
    ],
    ["of a budget by its title", accounts("Bilancio di previsione 2021", "Importo", { "Proventi da servizi": 1 })],
    [
      "of two offices, which fill in the same form",
      accounts("Servizio anagrafe – anno 2021", "Consuntivo", {
        "Diritti di segreteria": 1200,
        "Proventi da servizi": 3400,
        "Contributi e trasferimenti": 186836,
        "Oneri di funzionamento": 5600,
      }),
    ],
    [
      "with no figure that is equal",
      accounts("Ramo commerciale – anno 2021", "Consuntivo", {
        "Diritti di segreteria": 538041,
        "Proventi da servizi": 22814,
        "Contributi e trasferimenti": 18683,
        "Oneri di funzionamento": 368244,
      }),
    ],
    [
      "that are equal in small or round figures only",
      accounts("Uffici – anno 2021", "Consuntivo", { "Proventi da servizi": 1, "Contributi e trasferimenti": 2 }),
    ],
  ])("%s say nothing", (_, other) => {
    expect(said({ Strategico: dashboard(), Economia: first, Risorse: other })).toEqual([]);
  });

  test("of two persons say nothing: the weights of a form are equal, and so are some of the marks", () => {
    const form = (marks: readonly number[]): Grid => [
      ["Competenza", "Peso", "Punteggio 2021"],
      ...["Capacità di relazione", "Capacità di analisi", "Orientamento al risultato", "Autonomia di lavoro"].map(
        (label, at) => [label, 25, marks[at]!],
      ),
    ];
    const sheets = { Rossi: form([80, 90, 75, 95]), Bianchi: form([80, 90, 75, 85]) };
    expect(said({ Strategico: dashboard(), ...sheets })).toEqual([]);
  });

  test("one of which goes on to later years say nothing: its figures are planned", () => {
    const planned: Grid = [
      ["Quadro delle risorse", null, null, null],
      ["Voce", 2021, 2022, 2023],
      ["Diritti di segreteria", 5380418, 1, 1],
      ["Proventi da servizi", 228147, 1, 1],
      ["Contributi e trasferimenti", 186836, 1, 1],
      ["Oneri di funzionamento", 3700000, 1, 1],
    ];
    expect(said({ Strategico: dashboard(), Economia: first, Quadro: planned })).toEqual([]);
  });

  test("of many offices say nothing, though most of their figures agree", () => {
    const offices = Array.from({ length: 9 }, (_, at) => [
      `Ufficio ${String(at)}`,
      accounts("Conto – anno 2021", "Consuntivo", { "Proventi da servizi": 1000 + at }),
    ]);
    expect(said({ Strategico: dashboard(), ...(Object.fromEntries(offices) as Record<string, Grid>) })).toEqual([]);
  });
});

function thousands(): Record<string, number> {
  return {
    "Diritti di segreteria": 5380,
    "Proventi da servizi": 228,
    "Contributi e trasferimenti": 187,
    "Oneri di funzionamento": 3682,
  };
}

describe("the result of an indicator and the row of its name", () => {
  const table = accounts("Conto economico – anno 2021", "Consuntivo");
  const row = (label: string, actual: number) => [null, label, actual, 1, 1];

  test("that differ are a question", () => {
    const sheets = { Strategico: dashboard(row("Proventi da servizi", 228417)), Economia: table };
    expect(said(sheets)).toEqual([
      expect.stringMatching(/^Strategico!C5 warning\? \(Economia!B4\): «Proventi da servizi» riporta 228417, ma/),
    ]);
  });

  test.each([
    ["the same figure", "Proventi da servizi", 228147],
    ["the same in thousands", "Proventi da servizi", 228],
    ["a figure of another size: a part, or another unit", "Proventi da servizi", 15],
    ["a label that says more", "Proventi da servizi resi alle imprese", 228417],
    ["a label that says less", "Proventi", 228417],
  ])("say nothing on %s", (_, label, actual) => {
    expect(said({ Strategico: dashboard(row(label, actual)), Economia: table })).toEqual([]);
  });

  test("say nothing where the table is of another year", () => {
    const sheets = {
      Strategico: dashboard(row("Proventi da servizi", 228417)),
      Economia: accounts("Conto economico – anno 2020", "Consuntivo"),
    };
    expect(said(sheets)).toEqual([]);
  });
});
