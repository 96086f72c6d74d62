// SPDX-License-Identifier: EUPL-1.2

/** The limits of Excel on the web, in UTF-8 bytes: a request and a response may not be longer. */
export const LARGEST_REQUEST = 5 * 1024 * 1024;
export const LARGEST_RESPONSE = 5 * 1024 * 1024;

/** A read of more cells than these gives null, and no error. */
export const MOST_CELLS_READ = 5_000_000;

/** Characters of an address. */
export const LONGEST_ADDRESS = 8192;

/** Length of a text in UTF-8, without making the bytes. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
