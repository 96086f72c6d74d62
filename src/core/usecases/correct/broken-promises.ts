// SPDX-License-Identifier: EUPL-1.2
import type { Finding, FindingPlace, Severity } from "../../checks/finding";
import type { Gap, IndicatorStatus } from "../../scorecard/model";
import type { Indicator } from "../../scorecard/scored";
import { addressOf } from "../../workbook/address";
import type { Reason } from "../../workbook/plan";
import type { Verification } from "../verify";
import { byCell } from "./cells";
import type { Offer } from "./offer-corrections";

/** Something that the corrections must not bring about, where, and why. */
export interface Broken {
  readonly why: Reason;
  /** First the one that tells most. */
  readonly places: readonly FindingPlace[];
}

/** That an exception has nothing left to accept is no harm: it is what correcting was for. */
const NEEDLESS = "ECC002";

const RANKS: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** What is worse after than before: findings that were not there, points not read any more, rows that count otherwise. */
export function brokenPromises(before: Verification, after: Verification, made: readonly Offer[]): readonly Broken[] {
  return [...appeared(before.findings, after.findings), ...unread(before, after), ...rescored(before, after, made)];
}

/**
 * Findings that nothing said before. A finding is known by its rule and its cell, or one of its cells: what it says may
 * change because one of them was mended, and what was said once of several places may now be said of some.
 */
function appeared(before: readonly Finding[], after: readonly Finding[]): readonly Broken[] {
  const known = new Map<string, ReturnType<typeof byCell<number>>>();
  const onWorkbook = new Map<string, number>();
  for (const { rule, severity, place, related } of before) {
    const rank = RANKS[severity];
    if (place === null) onWorkbook.set(rule, Math.max(rank, onWorkbook.get(rule) ?? -1));
    const cells = known.get(rule) ?? byCell<number>();
    known.set(rule, cells);
    for (const { sheet, at } of place === null ? related : [place, ...related])
      cells.set(sheet, at, Math.max(rank, cells.get(sheet, at) ?? -1));
  }
  return after.flatMap(({ rule, severity, place, related }) => {
    if (rule === NEEDLESS) return [];
    const rank = place === null ? onWorkbook.get(rule) : known.get(rule)?.get(place.sheet, place.at);
    if (rank !== undefined && rank >= RANKS[severity]) return [];
    const where = place === null ? "" : `${place.sheet}!${addressOf(place.at.row, place.at.column)}`;
    const why = { code: place === null ? "correction-adds-general" : "correction-adds", args: { rule, where } };
    return [{ why, places: place === null ? related : [place, ...related] }];
  });
}

function unread(before: Verification, after: Verification): readonly Broken[] {
  const keyOf = ({ sheet, at, reason }: Gap): string =>
    `${reason.code} ${String(at?.row)} ${String(at?.column)} ${sheet}`;
  const known = new Set(before.scorecard.gaps.map(keyOf));
  return after.scorecard.gaps
    .filter((gap) => !known.has(keyOf(gap)))
    .map(({ sheet, at }) => ({
      why: { code: "correction-unread", args: { sheet } },
      places: at === null ? [] : [{ sheet, at }],
    }));
}

/** A row in which nothing was mended counts as before, and none is lost. */
function rescored(before: Verification, after: Verification, made: readonly Offer[]): readonly Broken[] {
  const mended = new Set(
    made.flatMap(({ correction }) => correction.edits.map(({ sheet, row }) => rowKey({ sheet, row }))),
  );
  const now = new Map(after.scorecard.indicators.map((indicator) => [placeKey(indicator), indicator]));
  const broken: Broken[] = [];
  for (const indicator of before.scorecard.indicators) {
    const same = now.get(placeKey(indicator));
    const isSame =
      same !== undefined && (mended.has(rowKey(indicator)) ? isStillScored(indicator, same) : isAlike(indicator, same));
    if (isSame) continue;
    const { sheet, row, columns } = indicator;
    const at = { row, column: columns.label ?? columns.declared ?? 0 };
    broken.push({
      why: { code: "correction-rescores", args: { where: `${sheet}!${addressOf(at.row, at.column)}` } },
      places: [{ sheet, at }],
    });
  }
  return broken;
}

function isStillScored({ achievement }: Indicator, after: Indicator): boolean {
  return achievement === null || after.achievement !== null;
}

const NOISE = 1e-9;
const GAINING: ReadonlySet<IndicatorStatus> = new Set(["no-target", "no-actual", "unreadable", "empty"]);

/** Under a mended heading a row may gain what it lacked; one that was left out on purpose stays so. */
function isAlike({ achievement, status }: Indicator, after: Indicator): boolean {
  if (achievement === null) return after.achievement === null || GAINING.has(status);
  if (after.achievement === null) return false;
  return Math.abs(achievement - after.achievement) <= NOISE;
}

function rowKey({ sheet, row }: { readonly sheet: string; readonly row: number }): string {
  return `${String(row)} ${sheet}`;
}

/** Tables may stand side by side on one row; a mended heading may give one a column more. */
function placeKey({ sheet, row, columns }: Indicator): string {
  return `${String(row)} ${String(columns.label ?? columns.operational)} ${sheet}`;
}
