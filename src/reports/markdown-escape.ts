// SPDX-License-Identifier: EUPL-1.2

/** Signs that Markdown or HTML would take for their own, wherever they stand. */
const SIGNS = /[\\`*_{}[\]<>|~$#]/g;
/** At the beginning of a line: a list, a quotation or a rule for Markdown, a formula for whoever pastes it into a sheet. */
const LEADING = /^(\s*)([=+@-]|\d+(?=[.)](?:\s|$)))/;
/** Letters that change the direction of a text, and control characters: a name in a cell may hold any. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const UNSEEN = /[\u0000-\u0008\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;

/** Text from a cell, to stand in a line or in a cell of a table: nothing of it is markup. */
export function escapeMarkdown(text: string): string {
  const line = text.replace(UNSEEN, "").replace(/\s+/g, " ").trim();
  return line
    .replace(/&(?=#?\w+;)/g, "&amp;")
    .replace(SIGNS, "\\$&")
    .replace(LEADING, (_, space: string, sign: string) => `${space}${/\d/.test(sign) ? `${sign}\\` : `\\${sign}`}`)
    .replace(/https?:\/\/|www\.|(?<!\\)@/gi, (found) => found.replace(/[:.@]/, (sign) => `\\${sign}`));
}
