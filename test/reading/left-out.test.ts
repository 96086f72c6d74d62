// SPDX-License-Identifier: EUPL-1.2
import { explain } from "../../src/core/wording/explain";
import { reportOn, type GridCell } from "./grid";

const HEADINGS = ["Obiettivo", "Indicatore", "Target", "Risultato", "% realizzazione", "Note"];

function withRow(...row: GridCell[]): ReturnType<typeof reportOn> {
  return reportOn({
    Foglio1: [
      HEADINGS,
      ["Imprese", "N. imprese partecipanti", 120, 143, "100,00%"],
      ["Imprese", "N. mediazioni gestite", 80, ...row],
      ["Imprese", "Ore di formazione", 20, 18, "90,00%"],
    ],
  });
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
