// SPDX-License-Identifier: EUPL-1.2
import { fold, foldLabel } from "../../values/fold";
import type { Finding } from "../finding";
import type { WrittenException } from "./exception";
import type { Hash, Subject } from "./subjects";

/** What the key of a row says: of which finding it was decided, and when. */
export interface ExceptionKey {
  /** The row of the finding, and what of it: both stay when rows and columns are inserted. */
  readonly row: string;
  readonly point: string;
  /** What the rule said there. */
  readonly content: string;
  /** What staff had written to lead there: where they have changed that, the key counts no more. */
  readonly typed: string;
  /** Days since 1899-12-30. */
  readonly date: number;
}

const KEY = /^E1-([0-9A-Z]{14})-([0-9A-Z]{7})-([0-9A-Z]{14})-([0-9A-Z]{7})-(\d{1,7})$/;
const SHORT = 7;

/** null where there is no key, or somebody has changed it: then what is written leads to the finding. */
export function readKey(text: string): ExceptionKey | null {
  const match = KEY.exec(text.trim());
  if (!match) return null;
  const [, row = "", point = "", content = "", typed = "", date = ""] = match;
  return { row, point, content, typed, date: Number(date) };
}

export function keyText({ row, point, content, typed, date }: ExceptionKey): string {
  return ["E1", row, point, content, typed, String(date)].join("-");
}

export function pointKey(rule: string, { point }: Subject, hash: Hash): string {
  return hash(`${rule}\n${point}`).slice(0, SHORT);
}

const CELL = "(?<![\\p{L}\\p{N}])[A-Z]{1,3}[1-9]\\d{0,6}(?![\\p{L}\\p{N}])";
/** Cells named in a message move with their rows, and a range parts when one is inserted: they are no part of what is said. */
const ADDRESSES = new RegExp(`(?:tra )?${CELL}(?:(?::| e |, )${CELL})*`, "gu");

/**
 * What the rule says, in any words: a decision holds for this, and for nothing else that may be found there. Of the same
 * figures a rule may say to write the reason here or there: which of its messages it is counts only where it shows none.
 */
export function contentKey({ severity, needsReview, messageId, data }: Finding, hash: Hash): string {
  const names = Object.keys(data).sort();
  let content = `${severity}\n${String(needsReview)}\n${names.length === 0 ? messageId : ""}`;
  for (const name of names) {
    const value = data[name] ?? null;
    content += `\n${name}=${typeof value === "string" ? value.replace(ADDRESSES, "@") : JSON.stringify(value)}`;
  }
  return hash(content);
}

export function typedKey({ rule, sheet, cell, label }: Typed, hash: Hash): string {
  return hash([rule, fold(sheet), cell.toUpperCase(), foldLabel(label)].join("\n")).slice(0, SHORT);
}

type Typed = Pick<WrittenException, "rule" | "sheet" | "cell" | "label">;
