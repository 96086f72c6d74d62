// SPDX-License-Identifier: EUPL-1.2
import type { Sheet } from "../../workbook/snapshot";
import { parseAddress, type CellPosition } from "../../workbook/address";
import { fold, foldLabel } from "../../values/fold";
import type { Finding } from "../finding";
import type { ExceptionCause, WrittenException } from "./exception";
import { type ExceptionKey, type Hash, readKey, typedKey } from "./key";
import type { RuleFindings } from "./rule-findings";
import type { Subjects } from "./subjects";

/** To which finding a row leads, or why to none. "changed": the rule now says something else there. */
export type Match =
  | { readonly kind: "found" | "changed"; readonly finding: Finding }
  | { readonly kind: "needless" | "unknown"; readonly cause: ExceptionCause };

/** What a row of «Eccezioni» is matched with. */
export interface Matching {
  readonly findings: RuleFindings;
  readonly subjects: Subjects;
  readonly hash: Hash;
  readonly sheetNames: readonly string[];
  readonly sheetNamed: (name: string) => Sheet | undefined;
  /** True where an earlier row already accepts the finding. */
  readonly isTaken: (finding: Finding) => boolean;
}

/**
 * The finding that a row speaks of. What staff wrote leads to it once; from then on the key does, as long as they leave
 * what they wrote as it is: so an exception follows its indicator through rows and columns that are inserted.
 */
export function matchOf(written: WrittenException, matching: Matching): Match {
  const key = readKey(written.key);
  if (key === null || key.typed !== typedKey(written, matching.hash)) return byWords(written, matching);
  return byKey(written, key, matching) ?? gone(written, key, matching);
}

/** What whoever wants no cell may write under «Foglio». */
export const WHOLE_WORKBOOK = "tutta la cartella";

const NOTHING_FOUND: Match = { kind: "needless", cause: { code: "nothing-found", args: {} } };

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
  const match = foldLabel(written.label) === "" ? null : byWords({ ...written, sheet: "", cell: "" }, matching);
  if (match?.kind !== "found") return { kind: "unknown", cause: { code: "gone", args: {} } };
  return findings.says(match.finding, key) ? match : decidedAnew(match.finding, written, key);
}

function byWords(written: WrittenException, matching: Matching): Match {
  const isWhole = fold(written.sheet) === WHOLE_WORKBOOK;
  const label = foldLabel(written.label);
  if (isWhole || (written.sheet === "" && written.cell === "" && label === "")) return ofWhole(written, matching);
  const sheet = sheetIn(written, matching);
  if (sheet === undefined) return unknown({ code: "sheet-unknown", args: { sheet: written.sheet } });
  if (written.cell !== "") return byCell(written, sheet, matching);
  if (label !== "") return byName(written, sheet, matching);
  return only(
    matching.findings.all.filter(({ place }) => place?.sheet === sheet),
    NOTHING_FOUND,
  );
}

/** Never a blanket over all that a rule finds: only what it says of the workbook as a whole. */
function ofWhole(written: WrittenException, matching: Matching): Match {
  const { all } = matching.findings;
  const whole = all.filter(({ place }) => place === null);
  if (whole.length > 0) return { kind: "found", finding: chosen(whole, written, matching) };
  return all.length === 0 ? NOTHING_FOUND : ambiguous(all.length);
}

/** null: none is written; undefined: there is no such sheet. */
function sheetIn({ sheet }: WrittenException, { sheetNames }: Matching): string | null | undefined {
  return sheet === "" ? null : sheetNames.find((name) => fold(name) === fold(sheet));
}

/** A cell as «Segnalazioni» shows it, or any other on the row of an indicator of which one thing is said. */
function byCell(written: WrittenException, sheet: string | null, matching: Matching): Match {
  const { findings, sheetNames } = matching;
  const at = addressIn(written.cell);
  if (at === null) return unknown({ code: "cell-unknown", args: { cell: written.cell } });
  const places = (sheet === null ? sheetNames : [sheet]).map((name) => ({ sheet: name, at }));
  const label = foldLabel(written.label);
  const named = label === "" ? [] : findings.named(label, sheet);
  for (const look of [findings.at, findings.relatedTo, findings.onRowOf]) {
    const hits = distinct(places.flatMap((place) => look(place)));
    const agreeing = named.length === 0 ? hits : hits.filter((hit) => named.includes(hit));
    if (agreeing.length === 1 || (agreeing.length > 1 && atOnePlace(agreeing)))
      return { kind: "found", finding: chosen(agreeing, written, matching) };
    if (agreeing.length > 1) return ambiguous(agreeing.length);
    if (hits.length > 0) return unknown({ code: "at-odds", args: { cell: written.cell, label: written.label } });
  }
  if (named.length > 0) return byName(written, sheet, matching);
  return places.some((place) => isOnSheet(matching.sheetNamed(place.sheet), at))
    ? NOTHING_FOUND
    : unknown({ code: "cell-unknown", args: { cell: written.cell } });
}

function byName(written: WrittenException, sheet: string | null, matching: Matching): Match {
  const { findings, subjects } = matching;
  const name = foldLabel(written.label);
  const named = findings.named(name, sheet);
  if (named.length > 1 && atOnePlace(named)) return { kind: "found", finding: chosen(named, written, matching) };
  const isNamed = subjects.isNamed(name, sheet);
  return only(named, isNamed ? NOTHING_FOUND : unknown({ code: "label-unknown", args: { label: written.label } }));
}

function only(found: readonly Finding[], otherwise: Match): Match {
  if (found.length > 1) return ambiguous(found.length);
  return found.length === 0 ? otherwise : { kind: "found", finding: found[0]! };
}

/** A rule may say two things in one cell: each row then speaks of one, in their order. */
function chosen(found: readonly Finding[], written: WrittenException, { isTaken }: Matching): Finding {
  const at = addressIn(written.cell);
  const free = found.filter((finding) => !isTaken(finding));
  const isThere = ({ place }: Finding): boolean => place?.at.row === at?.row && place?.at.column === at?.column;
  return free.find(isThere) ?? free[0] ?? found[0]!;
}

function atOnePlace(found: readonly Finding[]): boolean {
  const [first] = found;
  return found.every(
    ({ place }) =>
      place?.sheet === first?.place?.sheet &&
      place?.at.row === first?.place?.at.row &&
      place?.at.column === first?.place?.at.column,
  );
}

/** «c9», «$C$9», «Strategico!C9», «C9:D9»: the first cell. */
function addressIn(text: string): CellPosition | null {
  const bare = text
    .slice(text.lastIndexOf("!") + 1)
    .trim()
    .toUpperCase();
  const match = /^\$?[A-Z]{1,3}\$?[1-9][0-9]{0,6}(?![A-Z0-9])/.exec(bare);
  return match && parseAddress(match[0]);
}

function isOnSheet(sheet: Sheet | undefined, { row, column }: CellPosition): boolean {
  return sheet !== undefined && row < sheet.extent.rows && column < sheet.extent.columns;
}

function distinct(found: readonly Finding[]): readonly Finding[] {
  return [...new Set(found)];
}

function ambiguous(count: number): Match {
  return unknown({ code: "ambiguous", args: { count } });
}

function unknown(cause: ExceptionCause): Match {
  return { kind: "unknown", cause };
}
