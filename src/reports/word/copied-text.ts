// SPDX-License-Identifier: EUPL-1.2

/** Letters that change the direction of a text, and control characters but the line break: a cell may hold any. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const UNSEEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;
/** What a sheet would take for a formula, should the copy be pasted there; a signed figure is what it says. */
const FORMULA = /^(?:[=@]|[+-](?![\d.,]+(?:[\s\u00a0]?[%\p{Sc}]|[\s\u00a0][\p{L} ]+)?(?:\n|$)))/u;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text from a cell as it may stand on the clipboard, where nobody knows into what it is pasted. */
export function copiedText(text: string): string {
  const clean = text
    .replace(/\r\n?|\u2028|\u2029/g, "\n")
    .replace(/\t/g, " ")
    .replace(UNSEEN, "")
    .replace(LONE_SURROGATE, "\ufffd")
    .trim();
  return FORMULA.test(clean) ? `'${clean}` : clean;
}
