// SPDX-License-Identifier: EUPL-1.2
import { groupsOf, isWeighted, sidesOf } from "../roll-up-sides";
import type { RollUpItem, RollUpOptions } from "../rollup/method";
import type { RollUpMethodName } from "../rollup/register";
import { counted, figure, type Arithmetic, type Expression, type Figure } from "./arithmetic";

/** One line of a roll-up: the mean of what, then its arithmetic. */
export interface RollUpLine {
  /** The whole, a group of the operational level, the own indicators, or what lies below. */
  readonly of: "whole" | "group" | "own" | "below";
  /** Name of the group; "" for all else. */
  readonly group: string;
  readonly arithmetic: Arithmetic;
}

/** The arithmetic of a roll-up that gave a score, line by line; the last one ends on it. */
export function rollUpArithmetic(
  method: RollUpMethodName,
  items: readonly RollUpItem[],
  options: RollUpOptions,
): readonly RollUpLine[] {
  switch (method) {
    case "flat-mean":
      return [whole(meanOf(items))];
    case "weighted-mean":
      return [whole(weightedMeanOf(items))];
    case "mean-of-means":
      return meansOfGroups(items, "whole");
    case "own-and-children":
      return ofBothSides(items, options);
    case "minimum":
      return [whole({ kind: "least", of: items.map(valueOf) })];
  }
}

function whole(expression: Expression): RollUpLine {
  return { of: "whole", group: "", arithmetic: counted(expression, "percent") };
}

function valueOf({ value }: Pick<RollUpItem, "value">): Figure {
  return figure(value, "percent");
}

/** The mean of some ratios, as arithmetic. */
export function meanOf(items: readonly Pick<RollUpItem, "value">[]): Expression {
  return { kind: "quotient", of: { kind: "sum", of: items.map(valueOf) }, by: figure(items.length) };
}

function weightedMeanOf(items: readonly RollUpItem[]): Expression {
  const products = items.map((item): Expression => ({ kind: "product", of: [valueOf(item), figure(item.weight!)] }));
  const weights = items.map(({ weight }) => figure(weight!));
  return { kind: "quotient", of: { kind: "sum", of: products }, by: { kind: "sum", of: weights } };
}

function meansOfGroups(items: readonly RollUpItem[], of: "whole" | "below"): readonly RollUpLine[] {
  const groups = [...groupsOf(items)].map(([group, members]): RollUpLine => ({
    of: "group",
    group,
    arithmetic: counted(meanOf(members), "percent"),
  }));
  const means = groups.map(({ arithmetic }) => ({ value: arithmetic.result }));
  return [...groups, { of, group: "", arithmetic: counted(meanOf(means), "percent") }];
}

function ofBothSides(items: readonly RollUpItem[], { ownShare }: RollUpOptions): readonly RollUpLine[] {
  const { own, below, isOfChildren } = sidesOf(items);
  const ownLines = own.length === 0 ? [] : [sideOf(own, "own")];
  const belowLines = below.length === 0 ? [] : isOfChildren ? [sideOf(below, "below")] : meansOfGroups(below, "below");
  const lines = [...ownLines, ...belowLines];
  if (own.length === 0 || below.length === 0) return lines;
  const share = (of: number, { arithmetic }: RollUpLine): Expression => ({
    kind: "product",
    of: [figure(of, "percent"), figure(arithmetic.result, "percent")],
  });
  const parts = [share(ownShare, ownLines.at(-1)!), share(1 - ownShare, belowLines.at(-1)!)];
  return [...lines, whole({ kind: "sum", of: parts })];
}

/** Weighted where all of the side carries weights that are not all 0, as `ownAndChildren` has it. */
function sideOf(side: readonly RollUpItem[], of: "own" | "below"): RollUpLine {
  const canWeigh =
    isWeighted(side) && side.every(({ weight }) => weight! >= 0) && side.some(({ weight }) => weight! > 0);
  const expression = canWeigh ? weightedMeanOf(side) : meanOf(side);
  return { of, group: "", arithmetic: counted(expression, "percent") };
}
