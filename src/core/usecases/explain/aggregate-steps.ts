// SPDX-License-Identifier: EUPL-1.2
import { counted, figure, type Arithmetic } from "../../scorecard/arithmetic/arithmetic";
import { meanOf } from "../../scorecard/arithmetic/roll-up-arithmetic";
import { aggregated } from "../../scorecard/aggregates";

import { groupBy, objectivesOf, unitOf } from "../../summaries/levels";
import { operationalRows } from "../../summaries/operational-summary";
import { objectiveName, type ExplainContext } from "./explain-context";
import { says, step, type Explanation, type Part, type Step, type Subject, type UnitsFigure } from "./explanation";
import { objectivePart } from "./objective-parts";
import { partsStep } from "./objective-steps";

type Explained = Omit<Explanation, "asked">;

/** The mean of a perspective's objectives, which the body does not publish. */
export function explainPerspective({ verification: { scorecard } }: ExplainContext, key: string): Explained | null {
  const found = aggregated(scorecard.objectives, scorecard.blocks).perspectives.get(key);
  return found ? aggregate({ kind: "perspective", key }, found.name, found.members.map(objectivePart)) : null;
}

/** The mean of all objectives. */
export function explainOverall({ verification: { scorecard } }: ExplainContext): Explained {
  const { overall } = aggregated(scorecard.objectives, scorecard.blocks);
  return aggregate({ kind: "overall" }, "", overall.map(objectivePart));
}

/** The mean of a post's objectives, on «Riepilogo individuale». */
export function explainPost({ verification: { scorecard } }: ExplainContext, unit: string): Explained | null {
  const group = groupBy(objectivesOf(scorecard, "individual"), ({ block }) => unitOf(block)).get(unit);
  return group
    ? aggregate(
        { kind: "post", unit },
        unit,
        group.map(({ objective }) => objectivePart(objective)),
      )
    : null;
}

/** What «Riepilogo operativo» tells of the units that share an objective. */
export function explainUnits({ verification }: ExplainContext, row: number, of: UnitsFigure): Explained | null {
  const found = operationalRows(verification.scorecard)[row];
  if (!found) return null;
  const parts = found.members.map(({ objective, block }): Part => ({
    ...objectivePart(objective),
    name: unitOf(block),
  }));
  const subject = { kind: "units", row, figure: of } as const;
  const scored = parts.filter(({ value }) => value !== null);
  // one unit has no spread (`operational-summary`)
  const isTold = scored.length > (of === "spread" ? 1 : 0);
  const lines = isTold ? unitsLines(scored, of) : [];
  const name = objectiveName(found);
  return explained(subject, name, parts, { lines, code: "why-units", isPoints: of === "spread" });
}

function unitsLines(scored: readonly Part[], of: UnitsFigure): readonly Arithmetic[] {
  const values = scored.map(({ value }) => figure(value!, "percent"));
  const least = counted({ kind: "least", of: values }, "percent");
  const most = counted({ kind: "most", of: values }, "percent");
  if (of === "least") return [least];
  if (of === "most") return [most];
  if (of === "mean") return [counted(meanOf(scored.map(({ value }) => ({ value: value! }))), "percent")];
  const apart = {
    kind: "difference",
    from: figure(most.result, "percent"),
    less: figure(least.result, "percent"),
  } as const;
  return [most, least, counted(apart, "points")];
}

function aggregate(subject: Subject, name: string, parts: readonly Part[]): Explained {
  const scored = parts.flatMap(({ value }) => (value === null ? [] : [{ value }]));
  const lines = scored.length === 0 ? [] : [counted(meanOf(scored), "percent")];
  return explained(subject, name, parts, { lines, code: "why-aggregate", isPoints: false });
}

function explained(
  subject: Subject,
  name: string,
  parts: readonly Part[],
  {
    lines,
    code,
    isPoints,
  }: { readonly lines: readonly Arithmetic[]; readonly code: string; readonly isPoints: boolean },
): Explained {
  const taken = parts.filter(({ value }) => value !== null);
  const left = parts.filter(({ value }) => value === null);
  const coverage = says("why-objectives-coverage", { count: taken.length, total: parts.length });
  return {
    kind: "explained",
    subject,
    name,
    sheet: "",
    place: null,
    outcome: { value: lines.at(-1)?.result ?? null, unit: isPoints ? "points" : "percent", written: null },
    steps: [
      step("note", says(code)),
      partsStep("parts", coverage, taken),
      ...(left.length > 0
        ? [partsStep("left-out", says("why-objectives-left-out", { count: left.length }), left)]
        : []),
      ...sums(lines),
    ],
  };
}

function sums(lines: readonly Arithmetic[]): readonly Step[] {
  if (lines.length === 0) return [step("note", says("why-no-mean"))];
  return lines.map((arithmetic) => step("sum", says("why-counted"), { arithmetic, figures: [arithmetic.result] }));
}
