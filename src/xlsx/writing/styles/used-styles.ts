// SPDX-License-Identifier: EUPL-1.2
import type { Steps } from "../../../core/steps/steps";
import { inPart, partBytes, type WorkingCopy } from "../package/working-copy";
import type { WorkbookOutline } from "../workbook/outline";

const SPACE = 0x20;
const EQUALS = 0x3d;
const ZERO = 0x30;
const LETTER_S = 0x73;
const LETTER_E = 0x65;
/** Excel has room for so many styles; what points beyond never meets one of ours. */
const MOST_STYLES = 65_490;

/**
 * One past the highest style that a cell, row or column asks for, in all sheets. Damaged files ask for styles that they do
 * not define, and show none: one appended there would dress these cells.
 */
export function* usedStylesEnd(copy: WorkingCopy, { tabs }: WorkbookOutline): Steps<number> {
  let end = 0;
  for (const { part, isWorksheet } of tabs) {
    if (!isWorksheet) continue;
    const ofPart = inPart(part, () => stylesEndIn(partBytes(copy, part)));
    end = Math.max(end, ofPart);
    yield;
  }
  return end;
}

// The attributes s and style, found by their last letter before "=". Texts that look like them do no harm: a few numbers
// of styles are left unused.
function stylesEndIn(xml: Uint8Array): number {
  let end = 0;
  for (let at = 0; at < xml.length; at++) {
    if (xml[at] !== EQUALS) continue;
    let name = at - 1;
    while (name > 0 && xml[name]! <= SPACE) name--;
    const isStyle =
      xml[name] === LETTER_S ? xml[name - 1]! <= SPACE : xml[name] === LETTER_E && xml[name - 4] === LETTER_S;
    if (!isStyle) continue;
    const style = numberIn(xml, at + 1);
    if (style >= end && style < MOST_STYLES) end = style + 1;
  }
  return end;
}

/** The number between quotes, which may have white space before them; -1 when it is none. */
function numberIn(xml: Uint8Array, from: number): number {
  let at = from;
  while (xml[at]! <= SPACE) at++;
  let number = -1;
  for (at++; xml[at]! >= ZERO && xml[at]! < ZERO + 10; at++) number = Math.max(number, 0) * 10 + xml[at]! - ZERO;
  return number;
}
