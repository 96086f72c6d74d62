// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import path from "node:path";
import { readScorecard } from "../../../src/core/reading/read-scorecard";
import { scoreScorecard } from "../../../src/core/scorecard/score-scorecard";
import type { ScorecardReading } from "../../../src/core/scorecard/model";
import type { ScoringSettings } from "../../../src/core/scorecard/settings";
import { explainerOf } from "../../../src/core/usecases/explain/explain-cell";
import type { Explanation, Subject } from "../../../src/core/usecases/explain/explanation";
import { shownExplanation } from "../../../src/core/usecases/explain/shown-explanation";
import { verify, type Verification } from "../../../src/core/usecases/verify";
import { fold } from "../../../src/core/values/fold";
import { readXlsx } from "../../../src/xlsx/read-workbook";
import { figuresIn, reckoned } from "../../scorecard/arithmetic/evaluate";
import { snapshotOf } from "../../workbook/in-memory";
import { townInJune } from "../small-body";
import { bodyWithEverything, EVERY_SCORING } from "./every-method";

// An explanation that does not end on the score of the cell explains something else.

function bergamo() {
  const read = readXlsx(readFileSync(path.join(__dirname, "../../../seeds/bergamo-2021.xlsx")), "bergamo-2021.xlsx");
  if (!read.ok) throw new Error(read.refusal.code);
  return read.workbook;
}

const BODIES = {
  bergamo: bergamo(),
  town: snapshotOf(townInJune()),
  everything: snapshotOf(bodyWithEverything()),
} as const;

const read = Object.fromEntries(Object.entries(BODIES).map(([name, workbook]) => [name, verify(workbook)])) as Readonly<
  Record<keyof typeof BODIES, Verification>
>;

/** Reading does not depend on how a body scores. */
const readings = new Map<Verification, ScorecardReading>();

/** As if the body scored so; what the rules would say of it is not asked. */
function scoredBy(verification: Verification, scoring: ScoringSettings): Verification {
  const { workbook, memory, settings: usual } = verification;
  const reading = readings.get(verification) ?? readScorecard(workbook, memory, usual);
  readings.set(verification, reading);
  const settings = { ...usual, scoring };
  return { ...verification, settings, scorecard: scoreScorecard(reading, settings) };
}

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a), Math.abs(b));

/** Every figure of a scorecard, with what scoring made of it. */
function figuresOf({ scorecard }: Verification): readonly (readonly [Subject, number | null])[] {
  return [
    ...scorecard.indicators.map(({ id, achievement }) => [{ kind: "indicator", id }, achievement] as const),
    ...scorecard.objectives.map(({ id, score }) => [{ kind: "objective", id }, score] as const),
    ...scorecard.objectives.flatMap(({ id, scoreWithPresumed }) =>
      scoreWithPresumed === null ? [] : [[{ kind: "presumed", id }, scoreWithPresumed] as const],
    ),
    ...scorecard.map.map(({ score }, index) => [{ kind: "map-entry", index }, score] as const),
    ...scorecard.perspectives.map(({ name, score }) => [{ kind: "perspective", key: fold(name) }, score] as const),
    [{ kind: "overall" }, scorecard.overall.score],
  ];
}

/** What is wrong with an explanation; null: nothing. */
function fault(explanation: Explanation, score: number | null): string | null {
  const lines = explanation.steps.flatMap(({ arithmetic }) => (arithmetic ? [arithmetic] : []));
  if (score === null) {
    if (lines.length > 0 || explanation.outcome.value !== null) return "has a figure where there is none";
    return explanation.steps.some(({ topic }) => topic === "left-out" || topic === "note") ? null : "does not say why";
  }
  const last = lines.at(-1);
  if (!last || !near(last.result, score)) return `ends on ${String(last?.result)}, not on ${String(score)}`;
  const wrong = lines.find((line) => !near(reckoned(line), line.result));
  return wrong ? `${JSON.stringify(wrong)} comes to ${String(reckoned(wrong))}` : unknownFigure(explanation);
}

/** A figure in the arithmetic that no step before it has named. Constants of the methods are 0, 1 and 2; counts count parts. */
function unknownFigure({ steps }: Explanation): string | null {
  const known: number[] = [0, 1, 2];
  let parts = 0;
  for (const { arithmetic, figures, parts: listed } of steps) {
    parts += listed.length;
    for (const each of arithmetic ? figuresIn(arithmetic) : []) {
      const isCount = Number.isInteger(each) && each <= parts;
      if (!isCount && !known.some((figure) => near(figure, each))) return `${String(each)} comes from nowhere`;
    }
    known.push(...figures);
  }
  return null;
}

for (const name of Object.keys(BODIES)) {
  test.each(EVERY_SCORING)(`${name}, %s: every figure is explained, and its steps come to it`, (_, scoring) => {
    const verification = scoredBy(read[name as keyof typeof BODIES], scoring);
    const explainer = explainerOf(verification);
    const faults: string[] = [];
    for (const [subject, score] of figuresOf(verification)) {
      const explanation = explainer.subject(subject);
      const found = explanation ? fault(explanation, score) : "is not explained";
      if (found !== null) faults.push(`${JSON.stringify(subject)} ${found}`);
      const texts = explanation ? shownExplanation(explanation).steps : [];
      const wordless = texts.filter(({ text }) => /[{}]|^Why-/.test(text));
      if (wordless.length > 0) faults.push(`${JSON.stringify(subject)} has no words for ${wordless[0]!.text}`);
    }
    expect(faults).toEqual([]);
  });
}

test("every branch that scoring can take is among the explained", () => {
  const codes = new Set(
    EVERY_SCORING.flatMap(([, scoring]) =>
      Object.values(read).flatMap((verification) =>
        scoredBy(verification, scoring).scorecard.indicators.map(({ explanation }) => explanation[0]!.code),
      ),
    ),
  );
  for (const code of [
    "steps",
    "own-steps",
    "bands",
    "from-baseline",
    "between-thresholds",
    "zero-target",
    "date-penalty",
    "missing-as-zero",
    "tolerance-met",
    "inverse-ratio",
  ])
    expect([...codes]).toContain(code);
});
