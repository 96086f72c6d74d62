// SPDX-License-Identifier: EUPL-1.2

/** ASCII codes that the scanners look for. */
export const LESS = 0x3c;
export const GREATER = 0x3e;
export const SLASH = 0x2f;
export const AMPERSAND = 0x26;
export const COLON = 0x3a;
export const EQUALS = 0x3d;
export const QUOTE = 0x22;
export const APOSTROPHE = 0x27;
export const EXCLAMATION = 0x21;
export const QUESTION = 0x3f;
export const SPACE = 0x20;

/** XML's white space: blank, tab, line ends. */
export function isSpace(byte: number): boolean {
  return byte === SPACE || (byte >= 9 && byte <= 13);
}

/** True when the bytes from `start` to `end` are exactly `name` (ASCII). */
export function spells(bytes: Uint8Array, start: number, end: number, name: string): boolean {
  if (end - start !== name.length) return false;
  for (let i = 0; i < name.length; i++) if (bytes[start + i] !== name.charCodeAt(i)) return false;
  return true;
}

/** Digits only, as a number; -1 when they are not digits, or too many for a row, column or index. */
export function unsigned(bytes: Uint8Array, start: number, end: number): number {
  if (end <= start || end - start > 9) return -1;
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = bytes[i]! - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** An XML boolean. */
export function isTrue(bytes: Uint8Array, start: number, end: number): boolean {
  return spells(bytes, start, end, "1") || spells(bytes, start, end, "true") || spells(bytes, start, end, "on");
}
