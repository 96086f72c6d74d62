// SPDX-License-Identifier: EUPL-1.2
import { pct, reportOn, type Grid, type GridCell } from "../../reading/grid";

function said(sheets: Record<string, Grid>): readonly string[] {
  const { findings } = reportOn(sheets);
  return findings
    .filter(({ rule }) => rule === "TAB008")
    .map(({ sheet, cell, severity, needsReview, related, message }) => {
      const cells = related.map((each) => `${each.sheet ?? ""}!${each.cell ?? ""}`).join(" ");
      const text = message.replace(/\u00a0/g, " ");
      return `${sheet ?? ""}!${cell ?? ""} ${severity}${needsReview ? "?" : ""} (${cells}): ${text}`;
    });
}

function dashboard(label: string, actual: GridCell, level = "Cruscotto strategico"): Grid {
  return [
    [`${level} – anno 2021`, null, null, null, null],
    ["Prospettiva", "CRESCITA", "Valore ottenuto 2021", "Risultato atteso 2021", "% Realizzazione 2021"],
    ["1.1 Equilibrio dei conti", null, null, null, 1],
    ["Promuovere il territorio", "N. eventi di promozione", 10, 10, 1],
    ["Tenere in ordine i conti", label, actual, 1, 1],
  ];
}

const ACCOUNTS: Grid = [
  ["Conto economico 2021", null, null],
  ["Voce", "Preventivo", "Consuntivo"],
  ["A) PROVENTI CORRENTI", null, null],
  ["1) Diritto annuale", 600, 590],
  ["2) Diritti di segreteria", 400, 410],
  ["TOTALE PROVENTI CORRENTI (A)", 1000, 1000],
  ["B) ONERI CORRENTI", null, null],
  ["6) Personale", 200, 210],
  ["7) Funzionamento", 300, 306],
  ["8) Interventi economici", 350, 354],
  ["9) Ammortamenti ed accantonamenti", 150, 180],
  ["TOTALE ONERI CORRENTI (B)", 1000, 1050],
];

function onAccounts(label: string, actual: GridCell, accounts: Grid = ACCOUNTS): readonly string[] {
  return said({ Strategico: dashboard(label, actual), Economia: accounts });
}

test("a ratio of two rows that the table does not give is an error, with the sum", () => {
  expect(onAccounts("Oneri correnti/Proventi correnti", pct(0.67))).toEqual([
    "Strategico!C5 error (Economia!C12 Economia!C6): «Oneri correnti/Proventi correnti» riporta 67%, ma dalla tabella «Conto economico 2021» risulta 105 % (1.050 / 1.000). Correggere il valore, o scrivere nell’etichetta su quale base è calcolato.",
  ]);
});

test.each([
  ["«Incidenza di … su …»", "Incidenza degli interventi economici sugli oneri correnti", "33,71 % (354 / 1.050)"],
  ["«Rapporto tra … e …»", "Rapporto tra oneri correnti e proventi correnti", "105 % (1.050 / 1.000)"],
  ["a name before the ratio", "Indice di equilibrio = Oneri correnti / Proventi correnti", "105 % (1.050 / 1.000)"],
  ["a sum in brackets", "(Diritto annuale + Diritti di segreteria)/Oneri correnti", "95,24 % (1.000 / 1.050)"],
  ["the scale at the end", "Oneri correnti / Proventi correnti x 100", "105 % (1.050 / 1.000)"],
])("reads %s", (_, label, computed) => {
  const [finding] = onAccounts(label, pct(0.77));
  expect(finding).toMatch(/^Strategico!C5 error /);
  expect(finding).toContain(`risulta ${computed}`);
});

describe("a person decides", () => {
  test.each<[string, string, GridCell, string]>([
    ["a synonym", "Costo del lavoro / Oneri correnti", pct(0.3), "risulta 20 % (210 / 1.050)"],
    ["a part of a name", "Oneri di funzionamento/Oneri correnti", pct(0.5), "risulta 29,14 % (306 / 1.050)"],
    [
      "rows that are taken away",
      "Oneri correnti (al netto interventi economici e ammortamenti) / Proventi correnti",
      pct(0.4),
      "risulta 51,6 % (516 / 1.000)",
    ],
    [
      "a part of a row, even if all of it is taken away",
      "Interventi economici/Oneri correnti al netto del fondo svalutazione crediti",
      pct(0.5),
      "può risultare solo da 33,65 % a 40,77 %, anche togliendo per intero «9) Ammortamenti ed accantonamenti»",
    ],
    [
      "a figure which another column gives",
      "Oneri correnti/Proventi correnti",
      pct(1),
      "100% torna con i dati della colonna «Preventivo»",
    ],
    [
      "a figure which the opposite ratio gives",
      "Oneri correnti/Proventi correnti",
      pct(0.952, 1),
      "95,2% torna a rapporto rovesciato",
    ],
    [
      "a figure which one row taken away gives",
      "Interventi economici/Oneri correnti",
      pct(0.4069, 2),
      "torna con il denominatore al netto di «9) Ammortamenti ed accantonamenti»",
    ],
    [
      "a figure hardly different",
      "Oneri correnti/Proventi correnti",
      pct(1.0521, 2),
      "risulta 105 % (1.050 / 1.000); 1 valore è diverso di così poco in questo foglio",
    ],
  ])("on %s", (_, label, actual, message) => {
    const findings = onAccounts(label, actual);
    expect(findings).toEqual([expect.stringMatching(/^Strategico!C5 warning\? /)]);
    expect(findings[0]).toContain(message);
  });

  test.each<[string, GridCell, string]>([
    ["where nothing says that the accounts are final", "Conto economico 2021", "warning?"],
    ["not where the title says so", "Rendiconto 2021", "error"],
  ])("%s", (_, title, severity) => {
    const accounts = [
      [title, null],
      ["Voce", "Importo"],
      ...ACCOUNTS.slice(2).map(([name, , final]) => [name ?? null, final ?? null]),
    ];
    const [finding] = onAccounts("Oneri correnti/Proventi correnti", pct(0.67), accounts);
    expect(finding).toContain(`Strategico!C5 ${severity} `);
  });

  test("on the dashboard of a unit: its ratio may be of its own figures", () => {
    const sheets = {
      Anagrafe: dashboard("Oneri correnti/Proventi correnti", pct(0.67), "Servizio anagrafe"),
      Economia: ACCOUNTS,
    };
    expect(said(sheets)).toEqual([expect.stringMatching(/^Anagrafe!C5 warning\? /)]);
  });
});

const INDICES = (first: GridCell, second: GridCell): Grid => [
  ["Indici", 2021, 2020],
  ["Oneri correnti/Proventi correnti", first, pct(0.4)],
  ["Interventi economici/Oneri correnti", second, pct(0.5)],
];

test("a table of indices is held to the accounts of the same year", () => {
  const sheets = {
    Strategico: dashboard("N. sportelli", 3),
    Economia: ACCOUNTS,
    Indici: INDICES(pct(0.62), pct(0.34)),
  };
  expect(said(sheets)).toEqual([expect.stringMatching(/^Indici!B2 error \(Economia!C12 Economia!C6\)/)]);
});

test("figures that are all a little off have one cause, and are one finding", () => {
  const indices = INDICES(pct(1.0521, 2), pct(0.3385, 2));
  const findings = said({ Strategico: dashboard("N. sportelli", 3), Economia: ACCOUNTS, Indici: indices });
  expect(findings).toEqual([expect.stringMatching(/^Indici!B2 warning\? \(Indici!B3 .*; 2 valori sono diversi/)]);
});

describe("is silent", () => {
  test.each<[string, string, GridCell]>([
    ["on what the table gives", "Oneri correnti/Proventi correnti", pct(1.05)],
    ["on what it gives as points of a hundred", "Oneri correnti/Proventi correnti", 105],
    ["on what it gives as a plain ratio", "Oneri correnti/Proventi correnti", 1.05],
    ["on digits that are cut off, not rounded", "Interventi economici/Oneri correnti", pct(0.337, 1)],
    ["on a quantity that no row has", "Oneri correnti/Patrimonio netto", pct(0.67)],
    ["on a quantity that the label qualifies", "Oneri correnti del settore/Proventi correnti", pct(0.67)],
    ["on a deduction that no row has", "Oneri correnti al netto dei rimborsi/Proventi correnti", pct(0.67)],
    [
      "on a part of a row that may explain it",
      "Interventi economici/Oneri correnti al netto del fondo rischi",
      pct(0.38),
    ],
    ["on two strokes", "Oneri correnti/Proventi correnti/Addetti", pct(0.67)],
    ["on a sum without brackets", "Interventi economici/Diritto annuale+Diritti di segreteria", pct(0.67)],
    ["on a name after a dash", "Oneri correnti/Proventi correnti – Settore sociale", pct(0.67)],
    ["on a share of something else", "Percentuale di pratiche su richiesta", pct(0.67)],
    ["on a stroke that divides nothing", "N. ore e/o giornate", 12],
    ["on a label that is one quantity", "Proventi correnti", 67],
    ["on a date", "Oneri correnti/Proventi correnti", "30/06/2021"],
  ])("%s", (_, label, actual) => {
    expect(onAccounts(label, actual)).toEqual([]);
  });

  test("on a table of another year", () => {
    const past = [["Conto economico 2020", null, null], ...ACCOUNTS.slice(1)];
    expect(onAccounts("Oneri correnti/Proventi correnti", pct(0.67), past)).toEqual([]);
  });

  test("on a table of the budget", () => {
    const budget = [
      ["Bilancio di previsione 2021", null],
      ["Voce", "Importo"],
      ...ACCOUNTS.slice(2).map((row) => row.slice(0, 2)),
    ];
    expect(onAccounts("Oneri correnti/Proventi correnti", pct(0.67), budget)).toEqual([]);
  });

  test("on a name that occurs twice in the table", () => {
    const twice = [...ACCOUNTS, ["Oneri correnti", 20, 30]];
    expect(onAccounts("Oneri correnti/Proventi correnti", pct(0.67), twice)).toEqual([]);
  });

  test("where one of two tables bears the figure out", () => {
    const other: Grid = [
      ["Conto della gestione 2021", null],
      ["Voce", "Consuntivo"],
      ["Proventi correnti", 1000],
      ["Oneri correnti", 670],
      ["Altri proventi", 3],
    ];
    const sheets = {
      Strategico: dashboard("Oneri correnti/Proventi correnti", pct(0.67)),
      Economia: ACCOUNTS,
      Gestione: other,
    };
    expect(said(sheets)).toEqual([]);
  });
});
