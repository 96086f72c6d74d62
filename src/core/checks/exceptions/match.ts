// SPDX-License-Identifier: EUPL-1.2
import { foldLabel } from "../../values/fold";
import type { Finding } from "../finding";
import type { WrittenException } from "./exception";
import { type ExceptionKey, readKey, typedKey } from "./key";
import { chosen, matchWords, NOTHING_FOUND } from "./match-words";
import type { Match, Matching } from "./matching";

/**
 * The finding that a row speaks of. What staff wrote leads to it once; from then on the key does, as long as they leave
 * what they wrote as it is: so an exception follows its indicator through rows and columns that are inserted.
 */
export function matchOf(written: WrittenException, matching: Matching): Match {
  const key = readKey(written.key);
  if (key === null || key.typed !== typedKey(written, matching.hash)) return matchWords(written, matching);
  return byKey(written, key, matching) ?? gone(written, key, matching);
}

/** null where what the key speaks of is no longer there. */
function byKey(written: WrittenException, key: ExceptionKey, matching: Matching): Match | null {
  const { findings, subjects } = matching;
  const there = findings.about(key);
  const same = there.filter((finding) => findings.says(finding, key));
  const found = same.length > 0 ? same : findings.alsoAbout(key);
  if (found.length > 0) return { kind: "found", finding: chosen(found, written, matching) };
  if (there.length > 0) return decidedAnew(chosen(there, written, matching), written, key);
  return subjects.has(key.row) ? NOTHING_FOUND : null;
}

/** Somebody who has looked again writes a newer date: then the decision is about what is there now. */
function decidedAnew(finding: Finding, { date }: WrittenException, key: ExceptionKey): Match {
  return { kind: date !== null && date > key.date ? "found" : "changed", finding };
}

/** A renamed sheet or objective: its name still leads to the indicator, while a cell may be anybody's now. */
function gone(written: WrittenException, key: ExceptionKey, matching: Matching): Match {
  const { findings } = matching;
  const match = foldLabel(written.label) === "" ? null : matchWords({ ...written, sheet: "", cell: "" }, matching);
  if (match?.kind !== "found") return { kind: "unknown", cause: { code: "gone", args: {} } };
  return findings.says(match.finding, key) ? match : decidedAnew(match.finding, written, key);
}
