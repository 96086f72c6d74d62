// SPDX-License-Identifier: EUPL-1.2
import { addressOf, parseAddress, type CellPosition } from "../../workbook/address";
import { fold, foldLabel } from "../../values/fold";
import type { Finding, FindingPlace } from "../finding";
import type { ExceptionCause, WrittenException } from "./exception";
import type { Match, Matching } from "./matching";

/** What whoever wants no cell may write under «Foglio», as «Segnalazioni» does. */
export const WHOLE_WORKBOOK = "tutta la cartella";

export const NOTHING_FOUND: Match = { kind: "needless", cause: { code: "nothing-found", args: {} } };

/** The finding to which the words of staff lead: cell and sheet, or a name, or nothing for the workbook as a whole. */
export function matchWords(asTyped: WrittenException, matching: Matching): Match {
  const written = { ...asTyped, sheet: asTyped.sheet || sheetOfAddress(asTyped.cell) };
  const isBlank = [written.sheet, written.cell, foldLabel(written.label)].every((text) => text === "");
  if (isBlank || fold(written.sheet) === WHOLE_WORKBOOK) return ofWhole(written, matching);
  const sheet = sheetIn(written, matching);
  if (sheet === undefined) return unknown({ code: "sheet-unknown", args: { sheet: written.sheet } });
  if (written.cell !== "") return byCell(written, sheet, matching);
  if (foldLabel(written.label) !== "") return byName(written, sheet, matching);
  const onSheet = matching.findings.all.filter(({ place }) => place?.sheet === sheet);
  return theOnly(onSheet, written, matching) ?? NOTHING_FOUND;
}

/** Never a blanket over all that a rule finds: only what it says of the workbook as a whole. */
function ofWhole(written: WrittenException, matching: Matching): Match {
  const { all } = matching.findings;
  const whole = all.filter(({ place }) => place === null);
  return theOnly(whole, written, matching) ?? (all.length === 0 ? NOTHING_FOUND : ambiguous(all.length));
}

/** null: none is written; undefined: there is no such sheet. */
function sheetIn({ sheet }: WrittenException, { sheetNames }: Matching): string | null | undefined {
  return sheet === "" ? null : sheetNames.find((name) => fold(name) === fold(sheet));
}

/** A cell as «Segnalazioni» shows it, or any other on the row of an indicator of which one thing is said. */
function byCell(written: WrittenException, sheet: string | null, matching: Matching): Match {
  const { findings, sheetNames, sheetNamed } = matching;
  const at = addressIn(written.cell);
  if (at === null) return unknown({ code: "cell-unknown", args: { cell: written.cell } });
  const places = (sheet === null ? sheetNames : [sheet]).map((name): FindingPlace => ({ sheet: name, at }));
  for (const look of [findings.at, findings.relatedTo, findings.onRowOf]) {
    const hits = [...new Set(places.flatMap(look))];
    const agreeing = hits.filter((hit) => agrees(hit, written, matching));
    const match = theOnly(agreeing, written, matching);
    if (match !== null) return match;
    if (hits.length > 0) return unknown({ code: "at-odds", args: { cell: written.cell, label: written.label } });
  }
  if (findings.named(foldLabel(written.label), sheet).length > 0) return byName(written, sheet, matching);
  const exists = places.some(({ sheet: name }) => {
    const extent = sheetNamed(name)?.extent ?? { rows: 0, columns: 0 };
    return at.row < extent.rows && at.column < extent.columns;
  });
  return exists ? NOTHING_FOUND : unknown({ code: "cell-unknown", args: { cell: written.cell } });
}

/** A name beside the cell must fit it: the row may have moved since. One that no indicator bears is staff's own. */
function agrees(hit: Finding, { label }: WrittenException, { findings, subjects }: Matching): boolean {
  const name = foldLabel(label);
  if (name === "" || !subjects.isNamed(name, null)) return true;
  return findings.subjectOf(hit).names.includes(name) || findings.concerning(name, null).includes(hit);
}

function byName(written: WrittenException, sheet: string | null, matching: Matching): Match {
  const { findings, subjects } = matching;
  const { label } = written;
  const name = foldLabel(label);
  const match = theOnly(findings.named(name, sheet), written, matching);
  if (match !== null) return match;
  const place = findings.concerning(name, sheet)[0]?.place;
  if (place) return unknown({ code: "among-others", args: { label, sheet: place.sheet, cell: addressText(place) } });
  return subjects.isNamed(name, sheet) ? NOTHING_FOUND : unknown({ code: "label-unknown", args: { label } });
}

/** null where there is none. What a rule says twice in one cell counts as one. */
function theOnly(found: readonly Finding[], written: WrittenException, matching: Matching): Match | null {
  const [first] = found;
  if (first === undefined) return null;
  if (new Set(found.map(({ place }) => place && `${addressText(place)} ${place.sheet}`)).size > 1)
    return ambiguous(found.length);
  return { kind: "found", finding: chosen(found, written, matching) };
}

/** A rule may say two things in one cell: each row then speaks of one, in their order. */
export function chosen(found: readonly Finding[], { cell }: WrittenException, { isTaken }: Matching): Finding {
  const at = addressIn(cell);
  const free = found.filter((finding) => !isTaken(finding));
  const isThere = ({ place }: Finding): boolean => place?.at.row === at?.row && place?.at.column === at?.column;
  return free.find(isThere) ?? free[0] ?? found[0]!;
}

/** «Strategico!C9», «'Area 1'!C9»: the sheet; "" where there is none. */
function sheetOfAddress(text: string): string {
  return text.slice(0, Math.max(0, text.lastIndexOf("!"))).replace(/^'(.*)'$/, "$1");
}

/** «c9», «$C$9», «Strategico!C9», «C9:D9»: the first cell; null where there is none. */
export function addressIn(text: string): CellPosition | null {
  const bare = text.slice(text.lastIndexOf("!") + 1);
  const match = /^\$?[A-Z]{1,3}\$?[1-9][0-9]{0,6}(?![A-Z0-9])/.exec(bare.trim().toUpperCase());
  return match && parseAddress(match[0]);
}

function addressText({ at }: FindingPlace): string {
  return addressOf(at.row, at.column);
}

function ambiguous(count: number): Match {
  return unknown({ code: "ambiguous", args: { count } });
}

function unknown(cause: ExceptionCause): Match {
  return { kind: "unknown", cause };
}
