// SPDX-License-Identifier: EUPL-1.2
import { refuse } from "../archive/refused";

interface Place {
  readonly bytes: Buffer;
  readonly part: string;
  readonly end: number;
}

const ENTITY = /^&(?:amp|lt|gt|quot|apos|#([0-9]{1,7})|#x([0-9a-fA-F]{1,6}));/;

/** Past "<!-- … -->" or "<![CDATA[ … ]]>". A DOCTYPE is refused: entities of one's own can grow without end. */
export function passDeclaration(place: Place, at: number): number {
  const opening = place.bytes.toString("latin1", at, Math.min(at + 9, place.end));
  if (opening.startsWith("<!--")) return passUntil(place, at + 4, "-->");
  if (opening === "<![CDATA[") return passUntil(place, at + 9, "]]>");
  return refuse(opening.toUpperCase() === "<!DOCTYPE" ? "doctype" : "malformed", place.part);
}

/** Past "<? … ?>". */
export function passInstruction(place: Place, at: number): number {
  return passUntil(place, at + 2, "?>");
}

/** Past an entity. It is checked here because texts are decoded later, when nothing can be refused any more. */
export function passEntity(place: Place, at: number): number {
  const match = ENTITY.exec(place.bytes.toString("latin1", at, Math.min(at + 10, place.end)));
  if (!match) return refuse("malformed", place.part);
  const [whole, decimal, hex] = match;
  const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? parseInt(hex, 16) : SPACE_CODE;
  return isCharacter(code) ? at + whole.length : refuse("malformed", place.part);
}

const SPACE_CODE = 0x20;

// What XML 1.0 allows as a character.
function isCharacter(code: number): boolean {
  if (code < SPACE_CODE) return code === 9 || code === 10 || code === 13;
  return (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff && code <= 0x10ffff;
}

function passUntil(place: Place, from: number, mark: string): number {
  const found = place.bytes.indexOf(mark, from, "latin1");
  return found < 0 || found + mark.length > place.end ? refuse("malformed", place.part) : found + mark.length;
}
