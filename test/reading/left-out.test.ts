// SPDX-License-Identifier: EUPL-1.2
import { findingMessage } from "../../src/core/checks/message";
import { verify } from "../../src/core/usecases/verify";
import { explain } from "../../src/core/wording/explain";
import { snapshotOf, workbookData } from "../workbook/in-memory";
import { gridCells, reportOn, type GridCell } from "./grid";

const HEADINGS = ["Obiettivo", "Indicatore", "Target", "Risultato", "% realizzazione", "Note"];

const grid = (...row: GridCell[]): GridCell[][] => [
  HEADINGS,
  ["Imprese", "N. imprese partecipanti", 120, 143, "100,00%"],
  ["Imprese", "N. mediazioni gestite", 80, ...row],
  ["Imprese", "Ore di formazione", 20, 18, "90,00%"],
];

function withRow(...row: GridCell[]): ReturnType<typeof reportOn> {
  return reportOn({ Foglio1: grid(...row) });
}

/** What the rules say of the row itself. */
function saidOfRow(...row: GridCell[]): readonly string[] {
  const { findings } = verify(snapshotOf(workbookData({ Foglio1: gridCells(grid(...row)) })));
  return findings.filter(({ place }) => place?.at.row === 2).map((each) => `${each.rule}: ${findingMessage(each)}`);
}

test.each<[GridCell[]]>([
  [["neutralizzato"]],
  [["Neutralizzato", "-"]],
  [["Sterilizzato con delibera n. 88"]],
  [["non valutato", null]],
  [["Indicatore annullato (delibera n. 88)"]],
  [["STRALCIATO", "stralciato"]],
  [[40, "neutralizzato"]],
  [[null, "Non valutato"]],
])("the body says that an indicator is left out: %j", (row) => {
  const { indicators, objectives, findings, gaps } = withRow(...row);
  expect(indicators[1]).toMatchObject({ status: "neutralised", presumed: false, achievement: null });
  expect(objectives[0]!.score).toBeCloseTo(0.95);
  expect([...findings, ...gaps]).toEqual([]);
});

test("the note beside is its reason; without one, a reason is asked for", () => {
  const said = (note: string | null): string =>
    explain(withRow("neutralizzato", null, note).indicators[1]!.explanation[0]!);
  expect(said("Delibera n. 88 del 15/10/2024")).toContain("Motivo: Delibera n. 88 del 15/10/2024");
  expect(said(null)).toContain("Se il motivo non c’è, scriverlo");
});

test.each<[GridCell[]]>([[["annullati 3 verbali"]], [["in corso"]], [["non rilevato"]], [["annullato 1 bando su 3"]]])(
  "another text for a figure leaves nothing out: %j",
  (row) => {
    const { status, presumed } = withRow(...row).indicators[1]!;
    expect(status === "neutralised" && !presumed).toBe(false);
  },
);

test.each<[string]>([
  ["Indicatore neutralizzato con delibera n. 41/2024: attività sospesa dalla Regione (causa esogena)"],
  ["Neutralizzato: evento annullato per ordinanza regionale n. 12"],
  ["Obiettivo sospeso con delibera n. 77 del 12/10/2023"],
  ["A seguito della delibera n. 5 l’indicatore è stato stralciato dal Piano"],
  ["Sospeso con G.C. n. 97 del 12/9/2024 per i lavori nella sede: si neutralizza"],
])("a row without a result is left out by its note, which is the reason: %j", (note) => {
  expect(withRow(null, null, note).indicators[1]).toMatchObject({ status: "neutralised", presumed: false });
  expect(saidOfRow(null, null, note)).toEqual([]);
});

test("«non valutabile» for the % and the reason in the note leave the row out, and nothing is asked", () => {
  const row: GridCell[] = [null, "non valutabile", "Sospeso con G.C. n. 97: si neutralizza"];
  expect(withRow(...row).indicators[1]).toMatchObject({ status: "neutralised", presumed: false });
  expect(saidOfRow(...row)).toEqual([]);
});

test("a note with nothing but the word leaves the row out, and its reason is asked for", () => {
  const row: GridCell[] = [null, null, "Indicatore neutralizzato"];
  expect(withRow(...row).indicators[1]).toMatchObject({ status: "neutralised", presumed: false });
  expect(saidOfRow(...row)).toEqual([expect.stringContaining("SCO001: L’indicatore è escluso dalla media senza")]);
});

test.each<GridCell[]>([
  [null, null, "Annullato 1 bando su 3"],
  [null, null, "Obiettivo non sospeso"],
  [null, null, "Attività sospesa in estate, ma non si neutralizza"],
  [null, null, "Attività sospesa dalla Regione"],
  [60, "75,00%", "Indicatore neutralizzato con delibera n. 41/2024"],
])("a note of something else, or beside a result, leaves nothing out: %j", (...row) => {
  const { status, presumed } = withRow(...row).indicators[1]!;
  expect(status === "neutralised" && !presumed).toBe(false);
});

test("a note that may be the reason of a row presumed to be left out is shown, and asked about", () => {
  const said = saidOfRow(null, null, "Attività sospesa dalla Regione");
  expect(said).toEqual([expect.stringContaining("La nota dice «Attività sospesa dalla Regione»")]);
});

test.each(["Giustificazioni", "Giustificazione", "Giustificazione dello scostamento", "Motivazioni"])(
  "the column «%s» says why a target was missed",
  (heading) => {
    const reason = "Bando revocato dalla Regione";
    const rows = [
      [...HEADINGS.slice(0, -1), heading],
      ["Imprese", "N. mediazioni gestite", 80, 60, "75,00%", reason],
    ];
    const { scorecard, findings } = verify(snapshotOf(workbookData({ Foglio1: gridCells(rows) })), { phase: "report" });
    expect(scorecard.indicators).toMatchObject([{ achievement: 0.75, columns: { note: 5 } }]);
    expect(findings.filter(({ rule }) => rule === "SCO001")).toEqual([]);
  },
);
