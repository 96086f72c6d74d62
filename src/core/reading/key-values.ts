// SPDX-License-Identifier: EUPL-1.2
import type { CellPosition } from "../workbook/address";
import { fold } from "../values/fold";
import { splitCode } from "./objective-code";
import type { Title } from "./section";
import { CODE_KEY, OBJECTIVE_KEY, OBJECTIVE_TITLE, SHARE_KEY, UNIT_KEY } from "./vocabulary/keys";

/** The objective that cells above a table name. */
export interface KeyedObjective {
  readonly code: string | null;
  readonly name: string;
  readonly at: CellPosition;
  /** Cell of its %, where one stands above the table too. */
  readonly declaredAt: CellPosition | null;
}

interface KeyValue {
  readonly key: string;
  readonly value: string;
  readonly at: CellPosition;
  /** The value has a cell of its own. */
  readonly isOwn: boolean;
}

/** Longer names are descriptions. */
const LONGEST_NAME = 300;

/**
 * The objective above a table: «Obiettivo: Name» in one cell, «Obiettivo» and its name in two, or a title that begins
 * with a code («Obiettivo n. 3 – Name»). Of a strategic and an operational one, the operational: it is what is measured.
 */
export function keyedObjective(titles: readonly Title[]): KeyedObjective | null {
  const pairs = keyValues(titles);
  const named = withoutList(pairs.filter(({ key, value }) => OBJECTIVE_KEY.test(key) && isName(value)));
  const chosen = named.find(({ key }) => !/^descrizione|strategic/.test(key)) ?? named[0];
  if (!chosen) return titledObjective(titles);
  const { code, name } = splitCode(chosen.value);
  const keyedCode = pairs.find(({ key }) => CODE_KEY.test(key))?.value.replace(/\s/g, "");
  const numbered = /(?:\bn\.?\s?[°º]?\s*|\s(?=\d))([\w.]+)$/.exec(chosen.key)?.[1];
  return { code: code ?? keyedCode ?? numbered ?? null, name, at: chosen.at, declaredAt: shareAt(pairs) };
}

/** «Obiettivo 1 | …», «Obiettivo 2 | …»: a list of them names no single one. */
function withoutList(named: readonly KeyValue[]): readonly KeyValue[] {
  const numbered = named.filter(({ key }) => /\d$/.test(key));
  return new Set(numbered.map(({ key }) => key)).size > 1 ? named.filter((each) => !numbered.includes(each)) : named;
}

/** The unit that a cell above a table announces («Servizio: Anagrafe», or in two cells); null when none does. */
export function keyedUnit(titles: readonly Title[]): string | null {
  return keyValues(titles).find(({ key, value }) => UNIT_KEY.test(key) && isName(value))?.value ?? null;
}

function titledObjective(titles: readonly Title[]): KeyedObjective | null {
  for (const { text, at } of titles) {
    if (!OBJECTIVE_TITLE.test(fold(text))) continue;
    const { code, name } = splitCode(text.replace(/^\s*scheda\s+(?:dell['’]\s*)?/i, ""));
    if (code !== null) return { code, name, at, declaredAt: shareAt(keyValues(titles)) };
  }
  return null;
}

/** The cell beside «% raggiungimento:»; one that holds key and value at once is no figure. */
function shareAt(pairs: readonly KeyValue[]): CellPosition | null {
  return pairs.find(({ key, value, isOwn }) => isOwn && SHARE_KEY.test(key) && /\d/.test(value))?.at ?? null;
}

/** Keys with their values: after a colon in the same cell, else in the next cell of the row. */
function keyValues(titles: readonly Title[]): readonly KeyValue[] {
  return titles.flatMap((title, index): KeyValue[] => {
    const colon = title.text.indexOf(":");
    const inside = colon < 0 ? "" : title.text.slice(colon + 1).trim();
    const key = fold(colon < 0 ? title.text : title.text.slice(0, colon));
    if (inside !== "") return [{ key, value: inside, at: title.at, isOwn: false }];
    const next = titles[index + 1];
    return next?.at.row === title.at.row ? [{ key, value: next.text, at: next.at, isOwn: true }] : [];
  });
}

function isName(text: string): boolean {
  return text.length <= LONGEST_NAME && /\p{L}{2}/u.test(text) && !text.trim().endsWith(":");
}
