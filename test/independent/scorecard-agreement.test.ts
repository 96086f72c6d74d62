// SPDX-License-Identifier: EUPL-1.2
import { BLANK_CELL, type Cell } from "../../src/core/workbook/cell";
import { interpret } from "../../src/core/values/interpret";
import type { IndicatorReading, ObjectiveReading, Polarity, ScorecardReading } from "../../src/core/scorecard/model";
import { METHODS_FOR } from "../../src/core/scorecard/scoring/register";
import { ROLL_UP_METHODS, type RollUpMethodName } from "../../src/core/scorecard/rollup/register";
import { scoreScorecard } from "../../src/core/scorecard/score-scorecard";
import { DEFAULT_BODY, type ScoringSettings } from "../../src/core/scorecard/settings";
import { fraction, toNumber, type Fraction } from "./fraction";
import { anyFigure, chance, counted, decimal, figureNear, type Chance } from "./random-figures";
import { shownWith } from "./roll-up-truth";
import { agree, METHODS, optionsFor, rates, ROLL_UP_NAMES } from "./same-names";
import { rowTruth, scoreTruth, type Conventions, type FilledRow } from "./scorecard-truth";

const BODIES = 100;
const OBJECTIVES = 25;
const SEED = 150;
const PLACE = { row: 0, column: 0 };
const COLUMNS = {
  ...{ label: 0, operational: null, actual: 1, target: 2, declared: 3, weight: 4, polarity: 5, note: null },
  ...{ baseline: 6, lower: 7, upper: 8, unit: null, source: null, owner: null },
};
const NUMBER = { ...BLANK_CELL, kind: "number" } as const;

interface Typed {
  readonly row: FilledRow;
  readonly reading: IndicatorReading;
  /** What the row declares: the truth, rounded; more than its figures allow; nothing. */
  readonly word: "true" | "false" | "none";
}

describe("whole scorecards, scored by the product and by the second truth", () => {
  const bodies = Array.from({ length: BODIES }, (_, at) => scoredBody(chance(SEED + at)));
  const rows = bodies.flatMap((body) => body.rows);

  it(`agree row by row: scored or not, why not, and how much`, () => {
    expect(rows.length).toBeGreaterThan(8000);
    const apart = rows.filter(({ ours, truth }) => ours.status !== truth.status || !agree(ours.value, truth.value));
    expect(apart.slice(0, 3)).toEqual([]);
  });

  it("agree on every objective", () => {
    const objectives = bodies.flatMap((body) => body.objectives);
    expect(objectives.length).toBe(BODIES * OBJECTIVES);
    expect(objectives.filter(({ ours, truth }) => !agree(ours, truth)).slice(0, 3)).toEqual([]);
  });

  it("never accuse a figure that the row's own, with the decimals that they hide, explain", () => {
    const declared = rows.filter(({ word, truth }) => word === "true" && truth.status === "scored");
    expect(declared.length).toBeGreaterThan(2000);
    const accused = declared.filter(({ ours }) => ours.check !== "equal" && ours.check !== "within-display");
    expect(accused.slice(0, 3)).toEqual([]);
  });

  it("never let pass a figure that no hidden decimal explains", () => {
    const declared = rows.filter(({ word, truth }) => word === "false" && truth.status === "scored");
    expect(declared.length).toBeGreaterThan(500);
    expect(declared.filter(({ ours }) => ours.check !== "differs").slice(0, 3)).toEqual([]);
  });
});

function scoredBody(luck: Chance) {
  const scoring = scoringFor(luck);
  const isFilledIn = luck.part() < 0.6;
  const conventions: Conventions = {
    rates: rates(scoring.options),
    rollUp: scoring.rollUp === "auto" ? "auto" : ROLL_UP_NAMES[scoring.rollUp],
    ownShare: fraction(scoring.rollUpOptions.ownShare),
    missing: scoring.missingActual,
    isFilledIn,
  };
  const blocks = Array.from({ length: OBJECTIVES }, (_, at) => {
    const weighted = luck.of([0, 0.9, 1]);
    return Array.from({ length: luck.whole(1, 7) }, (_, row) =>
      typedRow(`${String(at)}/${String(row)}`, weighted, luck, scoring, conventions),
    );
  });
  // Most rows of a sheet that was filled in declare something; this makes sure of it.
  const filler = isFilledIn ? blocks.flat().map(({ reading }) => declaring(reading)) : [];
  const scorecard = scoreScorecard(readingOf(blocks, filler), { ...DEFAULT_BODY, scoring });
  const scored = new Map(scorecard.indicators.map((indicator) => [indicator.id, indicator]));
  const rows = blocks.flat().map(({ row, reading, word }) => {
    const { status, achievement, declaredCheck } = scored.get(reading.id)!;
    const { actual, target, declared } = reading;
    const figures = [actual.number, target.number, declared.number, reading.details] as const;
    const ours = { status, value: achievement, check: declaredCheck };
    return { figures, method: row.method, word, ours, truth: rowTruth(row, conventions) };
  });
  const objectives = blocks.map((block, at) => {
    const truth = scoreTruth(
      block.map(({ row }) => row),
      conventions,
    );
    return { ours: scorecard.objectives[at]!.score, truth, shouldBe: truth && toNumber(truth), rollUp: scoring.rollUp };
  });
  return { rows, objectives };
}

function scoringFor(luck: Chance): ScoringSettings {
  const of = (polarity: Polarity) => luck.of(METHODS_FOR[polarity]);
  const methods = { up: of("up"), down: of("down"), exact: of("exact"), date: of("date"), "yes-no": of("yes-no") };
  const rollUps: (RollUpMethodName | "auto")[] = [
    "auto",
    "auto",
    ...(Object.keys(ROLL_UP_METHODS) as RollUpMethodName[]),
  ];
  return {
    methods,
    options: optionsFor(methods.date, luck),
    rollUp: luck.of(rollUps),
    rollUpOptions: { ownShare: luck.of([0.7, 0.3, 1]) },
    missingActual: luck.of(["exclude", "zero", "error"]),
  };
}

function typedRow(
  id: string,
  weighted: number,
  luck: Chance,
  scoring: ScoringSettings,
  conventions: Conventions,
): Typed {
  const polarity = luck.of<Polarity>(["up", "up", "up", "down", "down", "exact", "date", "yes-no"]);
  const method = scoring.methods[polarity];
  const { target, actual, hidden, halfDigit, format } = figuresFor(polarity, luck);
  const end = () => (luck.part() < 0.2 ? null : figureNear(target ?? 1, luck));
  const details = { baseline: end(), lower: end(), upper: end() };
  const weight = luck.part() < weighted ? luck.of([0, 5, 10, 12.5, 30]) : null;
  const row: FilledRow = {
    figures: {
      baseline: exact(details.baseline),
      lower: exact(details.lower),
      upper: exact(details.upper),
      rising: polarity === "up" || polarity === "exact",
    },
    actual: exact(actual),
    target: exact(target),
    declares: luck.part() < (conventions.isFilledIn ? 0.8 : 0.3),
    isAnswer: polarity === "yes-no",
    method: METHODS[method],
    weight: exact(weight),
    group: luck.of(["", "1.1.1", "1.1.2"]),
  };
  // Days and answers are not counted with, and a result in whole percent would no longer be one.
  const stored = (value: number | null) =>
    value === null || polarity === "date" || polarity === "yes-no" || format !== "General"
      ? value
      : counted(value, luck);
  const { word, declared } = wordFor(row, hidden, halfDigit, luck, conventions);
  const reading = {
    id,
    sheet: "Strategico",
    row: 0,
    blockId: "b",
    objectiveId: id.split("/")[0]!,
    columns: COLUMNS,
    operational: row.group,
    label: `Voce ${id}`,
    actual: interpret(cell(polarity, stored(actual), format)),
    target: interpret(cell(polarity, stored(target), format)),
    declared: interpret(declared === null ? BLANK_CELL : { ...NUMBER, number: declared, format: "0.0%" }),
    declaredByPerf: false,
    weight,
    polarityColumn: polarity,
    details: { baseline: stored(details.baseline), lower: stored(details.lower), upper: stored(details.upper) },
  };
  return { row: { ...row, declares: declared !== null }, reading, word };
}

/** A result with decimals hides up to half of its last one, and one in whole percent half a percent; a count is exact. */
function figuresFor(polarity: Polarity, luck: Chance) {
  const missing = <T>(value: T, chanceOf: number) => (luck.part() < chanceOf ? null : value);
  const plain = { halfDigit: 0, format: "General" };
  if (polarity === "yes-no") {
    const actual = missing(luck.whole(0, 1), 0.1);
    return { target: missing(luck.whole(0, 1), 0.1), actual, hidden: actual, ...plain };
  }
  if (polarity === "date") {
    const target = luck.whole(44_200, 44_600);
    const actual = missing(target + luck.whole(-5, 5), 0.1);
    return { target: missing(target, 0.1), actual, hidden: actual, halfDigit: 0, format: "dd/mm/yyyy" };
  }
  if (luck.part() < 0.3) {
    const hidden = decimal(luck.part() * 1.2, 5);
    const actual = missing(decimal(hidden, 2), 0.1);
    return { target: luck.of([0.6, 0.8, 0.95, 1]), actual, hidden: actual && hidden, halfDigit: 0.005, format: "0%" };
  }
  const target = anyFigure(luck);
  const actual = missing(luck.part() < 0.1 ? 0 : figureNear(target, luck), 0.1);
  const halfDigit = actual === null || Number.isInteger(actual) ? 0 : 0.5 * 10 ** -decimalsOf(actual);
  return { target: missing(target, 0.1), actual, hidden: actual, halfDigit, format: "General" };
}

/** Decimals that a cell without format shows. */
function decimalsOf(value: number): number {
  const [digits = "", exponent = "0"] = String(value).split("e-");
  return (digits.split(".")[1] ?? "").length + Number(exponent);
}

/** What somebody declares who knows the hidden decimals; or who makes up more than they could hide. */
function wordFor(row: FilledRow, hidden: number | null, halfDigit: number, luck: Chance, conventions: Conventions) {
  const nothing = { word: "none", declared: null } as const;
  if (!row.declares || hidden === null) return nothing;
  const at = (actual: number) => rowTruth({ ...row, actual: fraction(actual) }, conventions).value;
  const score = at(hidden);
  if (score === null || Math.abs(toNumber(score)) > 1e6) return nothing;
  if (luck.part() < 0.75) return { word: "true", declared: Number(shownWith(3, score)) / 1000 } as const;
  const reach = [-1, 0, 1].map((way) => at(decimal(toNumber(row.actual!) + way * halfDigit, 14)));
  const jumps = halfDigit > 0 && ["steps", "bands", "tolerance", "same"].includes(row.method);
  if (jumps || reach.includes(null)) return nothing;
  const most = Math.max(...reach.map((each) => toNumber(each!)));
  return { word: "false", declared: decimal(most + 0.001 + luck.part() * 0.5, 3) } as const;
}

function cell(polarity: Polarity, value: number | null, format: string): Cell {
  if (value === null) return BLANK_CELL;
  if (polarity === "yes-no") return { ...BLANK_CELL, kind: "text", text: value === 1 ? "SI" : "NO" };
  return { ...NUMBER, number: value, format };
}

function declaring(reading: IndicatorReading): IndicatorReading {
  const declared = interpret({ ...NUMBER, number: 1, format: "0%" });
  const target = interpret({ ...NUMBER, number: 1 });
  return { ...reading, id: `f${reading.id}`, objectiveId: "f", target, declared };
}

function readingOf(blocks: readonly (readonly Typed[])[], filler: readonly IndicatorReading[]): ScorecardReading {
  const objectives = blocks.map((block, at): ObjectiveReading => {
    const id = String(at);
    const indicatorIds = block.map(({ reading }) => reading.id);
    const place = { blockId: "b", sheet: "Strategico", at: PLACE, declaredAt: null };
    // No codes: then none is below another.
    return {
      id,
      identity: id,
      ...place,
      code: null,
      name: id,
      declared: interpret(BLANK_CELL),
      declaredByPerf: false,
      indicatorIds,
    };
  });
  const place = {
    unit: null,
    perspective: null,
    perspectiveAt: null,
    headings: [],
    titles: [],
    from: PLACE,
    to: PLACE,
  };
  return {
    year: 2021,
    sheets: [],
    blocks: [{ id: "b", sheet: "Strategico", level: "strategic", ...place }],
    objectives,
    indicators: [...blocks.flat().map(({ reading }) => reading), ...filler],
    map: [],
    tables: [],
    gaps: [],
    register: new Map(),
    identityOf: ({ id }) => id,
  };
}

function exact(value: number | null): Fraction | null {
  return value === null ? null : fraction(value);
}
