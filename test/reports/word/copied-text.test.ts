// SPDX-License-Identifier: EUPL-1.2
import { copiedText } from "../../../src/reports/word/copied-text";

it.each(["-37.095,45 €", "-37.095,45€", "-3 %", "+12", "-4 giorni", "5.120,40 €", "Totale"])(
  "leaves what is a figure or a word: %s",
  (text) => {
    expect(copiedText(text)).toBe(text);
  },
);

it.each(["=1+1", "@SUM(A1)", "-2+cmd|'/c calc'!A0", "+A1", "-A1 €", "- €1"])(
  "keeps from being calculated: %s",
  (text) => {
    expect(copiedText(text)).toBe(`'${text}`);
  },
);
