// SPDX-License-Identifier: EUPL-1.2
import type { MapCard } from "../../../src/core/usecases/overview/drawn-map";
import { bandLayout, GLYPH, PAD } from "../../../src/taskpane/screens/overview/map/card-layout";
import { measureIn } from "../../../src/taskpane/screens/overview/map/text-width";
import { wrapText } from "../../../src/taskpane/screens/overview/map/wrap-text";

/** Six px a letter. */
const measure = (text: string): number => 6 * text.length;
const measures = { plain: measure, bold: measure };
/** How far letters of 12 px rise above their line. */
const ASCENT = 11;

const card = (changes: Partial<MapCard> = {}): MapCard => ({
  key: "Strategico!A3",
  code: "1.1",
  name: "Attrattività del territorio",
  place: { sheet: "Strategico", at: { row: 2, column: 0 } },
  figureAt: { sheet: "Strategico", at: { row: 2, column: 4 } },
  standing: "green",
  score: 0.983333,
  declared: null,
  differs: false,
  coverage: { scored: 4, total: 9 },
  ...changes,
});

describe("lines", () => {
  test.each([
    ["uno due tre", 42, ["uno due", "tre"]],
    ["", 42, []],
    ["precipitevolissimevolmente", 60, ["precipitev", "olissimevo", "lmente"]],
    ["a precipitevole", 60, ["a", "precipitev", "ole"]],
    ["il 98\u00a0%", 36, ["il", "98\u00a0%"]],
    ["  molti\n spazi ", 120, ["molti spazi"]],
  ])("«%s» on %i px", (text, width, lines) => {
    expect(wrapText(text, width, measure)).toEqual(lines);
  });

  test("beyond the last one end in an ellipsis that fits too", () => {
    const lines = wrapText("uno due tre quattro cinque", 48, measure, 2);
    expect(lines).toEqual(["uno due", "tre…"]);
    expect(wrapText("unodue trequattro", 36, measure, 1)).toEqual(["unodu…"]);
  });

  test("of a cell with one endless word are few, and soon found", () => {
    const asked: number[] = [];
    const counting = (text: string): number => (asked.push(text.length), measure(text));
    expect(wrapText("x".repeat(1_000_000), 60, counting, 5)).toHaveLength(5);
    expect(asked.length).toBeLessThan(500);
  });
});

describe("cards", () => {
  test.each([
    [310, 2],
    [268, 2],
    [250, 1],
    [123, 1],
  ])("on %i px stand in %i columns, inside the drawing, none over another", (width, columns) => {
    const cards = Array.from({ length: 5 }, (_, index) => card({ key: String(index) }));
    const layout = bandLayout(cards, width, measures);
    expect(new Set(layout.cards.map(({ x }) => x)).size).toBe(columns);
    for (const { x, y, width: wide, height } of layout.cards) {
      expect(x + wide).toBeLessThanOrEqual(width + 0.001);
      expect(y + height).toBeLessThanOrEqual(layout.height);
    }
    const [first, second] = layout.cards;
    expect(second!.x >= first!.x + first!.width || second!.y >= first!.y + first!.height).toBe(true);
  });

  test("keep all their lines inside, one below the other", () => {
    const long = card({
      code: "1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1",
      name: "Precipitevolissimevolmente migliorare l’accessibilità ".repeat(9),
      score: null,
      declared: { ratio: null, text: "raggiunto pienamente e oltre ogni aspettativa" },
      standing: "declared",
    });
    const { cards, width } = bandLayout([long], 135, measures);
    const { code, name, figure, notes, height } = cards[0]!;
    const lines = [code!, ...name, ...figure, ...notes];
    for (const { text } of [...name, ...notes]) expect(measure(text)).toBeLessThanOrEqual(width - 2 * PAD);
    for (const { text } of figure) expect(1.5 * measure(text)).toBeLessThanOrEqual(width - 2 * PAD);
    const baselines = lines.map(({ y }) => y);
    expect(baselines).toEqual([...baselines].sort((a, b) => a - b));
    expect(baselines.at(-1)).toBeLessThan(height);
  });

  test.each([null, "1.1"])("keep the glyph clear of what stands beside it, code %s", (code) => {
    const layout = bandLayout([card({ code, name: "xxxxxxxxxxxxxxxxxxx xxx" })], 135, measures).cards[0]!;
    const { width, glyph, name, figure } = layout;
    // the name has the whole width, and no word of it is broken
    expect(name.map(({ text }) => text)).toEqual(["xxxxxxxxxxxxxxxxxxx", "xxx"]);
    const isBeside = ({ y }: { readonly y: number }): boolean => y > glyph && y - ASCENT < glyph + GLYPH;
    expect(name.filter(isBeside)).toEqual([]);
    const widths = [...(layout.code && isBeside(layout.code) ? [measure(layout.code.text)] : [])];
    for (const line of figure.filter(isBeside)) widths.push(1.5 * measure(line.text));
    expect(widths).toHaveLength(1);
    expect(PAD + widths[0]!).toBeLessThan(width - PAD - GLYPH);
  });

  test("of one row are equally tall", () => {
    const { cards } = bandLayout([card(), card({ name: "Una sola ".repeat(12) })], 310, measures);
    expect(cards[0]!.height).toBe(cards[1]!.height);
  });

  test("without a figure have no bar: not even an empty one, which would read as nought", () => {
    const [unmeasured] = bandLayout([card({ score: null, standing: "not-measured" })], 310, measures).cards;
    expect(unmeasured!.bar).toBeNull();
    expect(unmeasured!.figure.map(({ text }) => text)).toEqual(["—"]);
    expect(unmeasured!.texts.notes[0]).toBe("non misurato");
    expect(unmeasured!.texts.label).not.toMatch(/0 %/);
  });

  test("say in one sentence all that they show, and where they lead", () => {
    const [shown] = bandLayout([card({ differs: true, declared: { ratio: 1, text: "100 %" } })], 310, measures).cards;
    expect(shown!.texts.label).toBe(
      "1.1 Attrattività del territorio: 98,33\u00a0%, verde, l’ente dichiara 100 %, 4 indicatori su 9 misurati. " +
        "Vai alla cella Strategico A3",
    );
  });
});

test("where nothing can be measured widths are guessed, wide letters wider than narrow ones", () => {
  const guess = measureIn("12px sans-serif", 12);
  expect(guess("M")).toBeGreaterThan(guess("n"));
  expect(guess("n")).toBeGreaterThan(guess("i"));
  expect(guess("minimo")).toBeCloseTo([..."minimo"].reduce((sum, letter) => sum + guess(letter), 0));
});
