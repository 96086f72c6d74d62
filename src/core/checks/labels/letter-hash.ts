// SPDX-License-Identifier: EUPL-1.2

/** The same for names that differ in case, blanks and ASCII punctuation only; made without making a text. */
export function letterHash(text: string): number {
  let hash = text.length > 0 ? 17 : 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isLetterOrDigit(code)) hash = (Math.imul(hash, 31) + (code | 32)) | 0;
  }
  return hash;
}

function isLetterOrDigit(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}
