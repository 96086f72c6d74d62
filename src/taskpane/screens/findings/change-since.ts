// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from "../../../core/checks/finding";
import type { FindingsView } from "../../state/findings-view";
import { findingKeys } from "./finding-keys";

/** The view once these findings are shown: with what has come and gone since those that were shown before. */
export function withSeen(view: FindingsView, findings: readonly Finding[]): FindingsView {
  const { seen, change } = view;
  if (seen === findings) return view;
  if (seen === null) return { ...view, seen: findings };
  const { fresh, gone } = differences(seen, findings);
  // Nothing new: what was told before still marks what it was told of.
  if (fresh.length + gone === 0) return { ...view, seen: findings };
  const told = { fresh: new Set(fresh), came: fresh.length, gone, round: (change?.round ?? 0) + 1 };
  return { ...view, seen: findings, change: told };
}

function differences(before: readonly Finding[], after: readonly Finding[]) {
  const came = without(after, new Set(findingKeys(before)));
  const went = without(before, new Set(findingKeys(after)));
  if (came.length === 0 || went.length === 0) return { fresh: came.map(({ key }) => key), gone: went.length };
  const { left, unpaired } = paired(came, went);
  return { fresh: unpaired.map(({ key }) => key), gone: left };
}

interface Keyed {
  readonly key: string;
  readonly finding: Finding;
}

function without(findings: readonly Finding[], keys: ReadonlySet<string>): readonly Keyed[] {
  const all = findingKeys(findings);
  return findings.map((finding, i) => ({ key: all[i]!, finding })).filter(({ key }) => !keys.has(key));
}

/** A row inserted above moves all below it: what is said with the same words of the same sheet is the same finding. */
function paired(came: readonly Keyed[], went: readonly Keyed[]) {
  const waiting = new Map<string, number>();
  for (const { finding } of went) waiting.set(wordsOf(finding), (waiting.get(wordsOf(finding)) ?? 0) + 1);
  let left = went.length;
  const unpaired = came.filter(({ finding }) => {
    const words = wordsOf(finding);
    const times = waiting.get(words) ?? 0;
    if (times === 0) return true;
    waiting.set(words, times - 1);
    left--;
    return false;
  });
  return { left, unpaired };
}

function wordsOf({ rule, messageId, place, data }: Finding): string {
  return JSON.stringify([rule, messageId, place?.sheet, data]);
}
