// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { explainCell } from "../../../src/core/usecases/explain/explain-cell";
import { shownExplanation } from "../../../src/core/usecases/explain/shown-explanation";
import { lacksOf } from "../../../src/core/usecases/overview/lacks";
import { overviewOf, type Overview } from "../../../src/core/usecases/overview/overview";
import { verify } from "../../../src/core/usecases/verify";
import { readXlsx } from "../../../src/xlsx/read-workbook";
import { addSheet, put, sheetOf, snapshotOf, workbookData, type WorkbookData } from "../../workbook/in-memory";
import { setParameter, withSettings } from "../../settings/sheets";
import { townInJune } from "../small-body";

const overview = (data: WorkbookData): Overview => overviewOf(verify(snapshotOf(data)));
const bergamo = (): Overview => {
  const read = readXlsx(readFileSync("seeds/bergamo-2021.xlsx"), "bergamo-2021.xlsx");
  if (!read.ok) throw new Error("the sample workbook cannot be read");
  return overviewOf(verify(read.workbook));
};

describe("a map whose objectives stand on a dashboard that is not called strategic", () => {
  const town = (title: string): WorkbookData =>
    workbookData({
      Mappa: {
        ...{ A1: "Mappa strategica 2025", A3: "Prospettiva", B3: "Obiettivo strategico", C3: "% raggiungimento" },
        ...{ A4: "Cittadini", B4: "1.1 Ridurre le attese", C4: null },
        ...{ A5: "Risorse", B5: "2.1 Pagare in tempo", C5: null },
        ...{ A6: "Risorse", B6: "2.2 Formare il personale", C6: null },
      },
      "Obiettivi 2025": {
        ...{ A1: title, A3: "Area strategica", B3: "Cod.", C3: "Obiettivo strategico" },
        ...{ D3: "Indicatore", E3: "Target 2025", F3: "Consuntivo 2025", G3: "% Raggiungimento" },
        ...{ A4: "Cittadini", B4: "1.1", C4: "Ridurre le attese", D4: "Sportelli aperti", E4: 10, F4: 8 },
        ...{ A5: "Risorse", B5: "2.1", C5: "Pagare in tempo", D5: "Fatture pagate nei termini", E5: 100, F5: 90 },
        ...{ A6: "Risorse", B6: "2.2", C6: "Un altro obiettivo", D6: "Corsi tenuti", E6: 4, F6: 4 },
      },
    });
  const seen = ({ map: { bands } }: Overview) =>
    bands.map(({ name, cards }) => [name, cards.map(({ code, score }) => [code, score])]);

  test("is drawn with what PERF has measured there: by code and name together, not by one of them", () => {
    const drawn = overview(town("Obiettivi di performance 2025"));
    expect(drawn.map.basis).toBe("named");
    expect(seen(drawn)).toEqual([
      ["Cittadini", [["1.1", 0.8]]],
      [
        "Risorse",
        [
          ["2.1", 0.9],
          ["2.2", null],
        ],
      ],
    ]);
    // PERF's means are of all objectives, of which the map has not all
    expect(drawn.map.overall).toBeNull();
    expect(drawn.map.bands.map(({ mean }) => mean)).toEqual([null, null]);
  });

  test("has PERF's means where it names all objectives", () => {
    const data = town("Obiettivi di performance 2025");
    put(sheetOf(data, "Mappa"), { B6: "2.2 Un altro obiettivo" });
    const { bands, overall } = overview(data).map;
    expect(overall?.score).toBeCloseTo(0.9);
    expect(bands.map(({ mean }) => mean?.coverage)).toEqual([
      { scored: 1, total: 1 },
      { scored: 2, total: 2 },
    ]);
  });

  test("is explained from there too, with what makes PERF repeat the % on the map", () => {
    const verification = verify(snapshotOf(town("Obiettivi di performance 2025")));
    const steps = (row: number) => {
      const explanation = explainCell(verification, "Mappa", { row, column: 2 });
      return explanation.kind === "explained" ? shownExplanation(explanation).steps : [];
    };
    expect(steps(3).map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/^Sul foglio «Obiettivi 2025» c’è l’obiettivo «1\.1 Ridurre le attese».*titolo del foglio/),
    );
    expect(steps(5).map(({ text }) => text)).not.toContainEqual(expect.stringMatching(/^Sul foglio/));
  });

  test("is fed by that dashboard, once its title says that it is strategic", () => {
    const drawn = overview(town("Obiettivi strategici 2025"));
    expect(drawn.map.basis).toBe("strategic");
    expect(drawn.map.overall?.score).toBeCloseTo(0.9);
  });

  test("names nothing where offices have objectives of their own: theirs are a share of it", () => {
    const data = town("Obiettivi di performance 2025");
    put(addSheet(data, "Altro ufficio"), {
      ...{ A1: "Cod.", B1: "Obiettivo", C1: "Indicatore", D1: "Target 2025", E1: "Consuntivo 2025" },
      ...{ A2: "1.1", B2: "Ridurre le attese", C2: "Persone servite", D2: 100, E2: 100 },
    });
    const drawn = overview(data);
    expect(drawn.map.basis).toBe("map");
    expect(seen(drawn)[0]).toEqual(["Cittadini", [["1.1", null]]]);
  });
});

describe("before the end of the year", () => {
  const ofPhase = (phase: string, day?: string): Overview => {
    const data = withSettings(townInJune());
    setParameter(data, "Fase", phase);
    if (day) setParameter(data, "Data di riferimento", day);
    return overview(data);
  };

  test("how many results keep the pace is known, of those that add up over time", () => {
    const { phase, pace, indicators } = ofPhase("monitoraggio", "30/06/2024");
    expect(phase.value).toBe("monitoring");
    // 14 of 15, 1200 of 1000, 900 of 500, 45 of 50, 12 of 12, 6 of 8: all more than half
    expect(pace).toEqual({ kept: 6, all: 6 });
    expect(indicators.scored).toBe(6);
  });

  test("a plan has no pace, and nor has a Relazione or a monitoring of no known day", () => {
    expect(ofPhase("piano").pace).toBeNull();
    expect(ofPhase("consuntivo").pace).toBeNull();
    expect(ofPhase("monitoraggio").pace).toBeNull();
  });
});

describe("Bergamo", () => {
  const { map, ...seen } = bergamo();

  test("is recognised, with how each thing is known", () => {
    expect(seen).toMatchObject({
      file: "bergamo-2021.xlsx",
      year: { value: 2021, origin: "inferred" },
      phase: { value: "report", origin: "default" },
      objectives: { all: 59, scored: 50 },
      indicators: { all: 256, scored: 209 },
    });
    expect(seen.sheets).toHaveLength(21);
    expect(seen.units.map(({ name }) => name)).toContain("Promozione");
    // The strategic dashboard is of the body, not of a unit.
    expect(seen.units).toHaveLength(12);
  });

  test("lacks what is not measured, all of it counted once", () => {
    const counts = Object.fromEntries(seen.lacks.map(({ kind, items }) => [kind, items.length]));
    expect(counts).toEqual({ gaps: 1, "no-target": 24, unreadable: 1, presumed: 2, empty: 20, objectives: 9 });
    const { indicators, objectives } = seen;
    const notMeasured = ["no-target", "unreadable", "presumed", "empty"].reduce((sum, kind) => sum + counts[kind]!, 0);
    expect(notMeasured).toBe(indicators.all - indicators.scored);
    expect(counts.objectives).toBe(objectives.all - objectives.scored);
  });

  test("has the perspectives of its dashboards, though its map hyphenates them, and twelve objectives in them", () => {
    expect(map.basis).toBe("strategic");
    expect(map.bands.map(({ name, cards }) => [name, cards.map(({ code }) => code)])).toEqual([
      ["SVILUPPO ECONOMICO DELLE IMPRESE E DEL TERRITORIO", ["1.1", "1.2", "1.3", "1.4", "1.5", "1.6"]],
      ["SEMPLIFICAZIONE E INNOVAZIONE DEI PROCESSI", ["2.1", "2.2", "2.3"]],
      ["APPRENDIMENTO E CRESCITA", ["3.1", "3.2"]],
      ["ECONOMICO-FINANZIARIA", ["4.1"]],
    ]);
    expect(map.bands.map(({ mean }) => mean?.coverage)).toEqual([
      { scored: 3, total: 6 },
      { scored: 1, total: 3 },
      { scored: 0, total: 2 },
      { scored: 1, total: 1 },
    ]);
  });

  test("says of each objective whether its % is worked out again, declared, or neither", () => {
    const cards = new Map(map.bands.flatMap((band) => band.cards.map((card) => [card.code, card])));
    expect(cards.get("1.2")).toMatchObject({
      standing: "green",
      score: expect.closeTo(0.98333, 4) as number,
      declared: { ratio: 0.98, text: "98\u00a0%" },
      differs: false,
    });
    expect(cards.get("1.3")).toMatchObject({
      standing: "declared",
      score: null,
      declared: { text: "100\u00a0%" },
      coverage: { scored: 0, total: 3 },
      place: { sheet: "Strategico", at: { row: 21, column: 0 } },
      figureAt: { sheet: "Strategico", at: { row: 21, column: 4 } },
    });
  });
});

describe("a small body", () => {
  test("with nothing missing lacks nothing", () => {
    expect(overview(townInJune()).lacks).toEqual([]);
  });

  test("that has results without targets and targets without results is told so, at the cell to be filled", () => {
    const data = townInJune();
    put(sheetOf(data, "Strategico"), { C6: null, D10: null });
    const items = overview(data).lacks.map(({ kind, items: [first] }) => [kind, first!.place, first!.name]);
    expect(items).toContainEqual(["no-target", { sheet: "Strategico", at: { row: 9, column: 3 } }, "Avvisi emessi"]);
    expect(items).toContainEqual([
      "no-actual",
      { sheet: "Strategico", at: { row: 5, column: 2 } },
      "Cittadini serviti agli sportelli",
    ]);
    expect(items).toContainEqual([
      "objectives",
      { sheet: "Strategico", at: { row: 8, column: 0 } },
      "2.1 Entrate certe",
    ]);
  });

  test("shows an objective that is not measured as such, and never as nought", () => {
    const data = townInJune();
    put(sheetOf(data, "Strategico"), { D10: null });
    const [, resources] = overview(data).map.bands;
    expect(resources!.mean).toMatchObject({ score: null, coverage: { scored: 0, total: 1 } });
    expect(resources!.cards[0]).toMatchObject({ standing: "not-measured", score: null, declared: null });
  });

  test("by whose thresholds a result is amber or red", () => {
    const data = townInJune();
    put(sheetOf(data, "Strategico"), { C5: 10, C10: 100 });
    const { bands } = overview(data).map;
    expect(bands.map(({ cards: [card] }) => card!.standing)).toEqual(["amber", "red"]);
  });

  test("without strategic dashboards has the figures of its map alone, as declared", () => {
    const data = townInJune();
    data.sheets = data.sheets.filter(({ name }) => name !== "Strategico");
    put(sheetOf(data, "Mappa"), { C3: 0.8 });
    const { map } = overview(data);
    expect(map.basis).toBe("map");
    const cards = map.bands.flatMap((band) => band.cards);
    expect(cards.map(({ code, standing, score, coverage }) => [code, standing, score, coverage])).toEqual([
      ["1.1", "declared", null, null],
      ["2.1", "not-measured", null, null],
    ]);
    expect(cards[0]!.place.sheet).toBe("Mappa");
    // The other dashboards have objectives too, but the map is not made of them.
    expect(map.bands.map(({ mean }) => mean)).toEqual([null, null]);
  });

  test("without map and strategic dashboards has the objectives of all its dashboards", () => {
    const data = townInJune();
    data.sheets = data.sheets.filter(({ name }) => !["Mappa", "Strategico"].includes(name));
    const { map } = overview(data);
    expect(map.basis).toBe("all");
    expect(map.bands.map(({ name, cards }) => [name, cards.length])).toEqual([["RISORSE", 3]]);
  });

  test("whose sheet is not recognised is told of the sheet", () => {
    const data = townInJune();
    put(addSheet(data, "Testi"), {
      ...{ A1: "Obiettivo", B1: "Indicatore", C1: "Target", D1: "Risultato", E1: "%" },
      ...{ A2: "A", B2: "Regolamento", C2: "Predisposizione", D2: "Testo adottato dalla Giunta" },
      ...{ A3: "B", B3: "Convegno", C3: "Organizzazione", D3: "Giornata con le imprese" },
    });
    const [first] = overview(data).lacks;
    expect(first).toMatchObject({ kind: "sheets", items: [{ sheet: "Testi", place: null }] });
  });
});

test("a workbook without performance has an overview too", () => {
  const seen = overview(workbookData({ Foglio1: { A1: "Lista della spesa" } }));
  expect(seen).toMatchObject({ year: null, objectives: { all: 0, scored: 0 }, map: { bands: [] }, lacks: [] });
});

test("in the Piano nothing is said to be missing that is not due", () => {
  const data = townInJune();
  for (const { cells } of data.sheets.slice(1)) for (const row of cells.values()) row.delete(2);
  for (const { name } of data.sheets.slice(1)) put(sheetOf(data, name), { C3: "Valore ottenuto 2024" });
  const verification = verify(snapshotOf(data), { phase: "plan" });
  expect(verification.scorecard.indicators.length).toBeGreaterThan(0);
  expect(lacksOf(verification).map(({ kind }) => kind)).not.toContain("not-due");
  expect(overviewOf(verification).phase).toEqual({ value: "plan", origin: "asked" });
});
