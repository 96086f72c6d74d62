// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { format } from "numfmt";
import { cleanText } from "../../src/core/values/clean-text";
import { displayText } from "../../src/core/values/display";
import { interpret } from "../../src/core/values/interpret";
import { splitOperator } from "../../src/core/values/operators";
import { cellOf } from "../workbook/in-memory";

/** What staff write, cut up and put together again in any order. */
const PIECES =
  "≥|>=|almeno|entro|entro il|non oltre|massimo|min.|max|più di|pari a|tra|e|da|a|o più|30|06|2021|1.250|1,250|12.05|34/35|1:30|(15)|%|€|gg.|'|mln|mila|giugno|I|semestre|fine anno|SI|NO|X|n.d.|-|\u2212|\u00a0|\u200e|*|²|#N/D|1e3|su| |\n|:|/|.|,".split(
    "|",
  );
const written = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join("")),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join(" ")),
);
const CODES = ["General", "0%", "0.00%", "#,##0.00", "dd/mm/yyyy", "[h]:mm", "@", "0.00E+00", '"€" #,##0', "[[", ""];

test("any text has a meaning, and a measure has a number", () => {
  fc.assert(
    fc.property(written, fc.constantFrom<1900 | 1904>(1900, 1904), (text, system) => {
      const { type, number, uncertainty } = interpret(cellOf(text), system);
      const isMeasure = ["number", "percent", "date", "yes-no"].includes(type);
      expect(Number.isNaN(number)).toBe(!isMeasure);
      expect(uncertainty).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 3000 },
  );
});

test("any stored number has a meaning, under any format", () => {
  const anyFormat = fc.oneof(fc.constantFrom(...CODES), fc.string({ maxLength: 20 }));
  fc.assert(
    fc.property(fc.double(), anyFormat, fc.constantFrom<1900 | 1904>(1900, 1904), (number, code, system) => {
      const cell = { ...cellOf(0, code), number };
      expect(["number", "percent", "date"]).toContain(interpret(cell, system).type);
      expect(typeof displayText(cell, system)).toBe("string");
    }),
    { numRuns: 1000 },
  );
});

/** Formats that show all there is to know, with the half of their last digit. */
const SHOWN: readonly (readonly [string, number])[] = [
  ["0", 0.5],
  ["0.0", 0.05],
  ["0.00", 0.005],
  ["#,##0.00", 0.005],
  ["#,##0.0", 0.05],
  ["0%", 0.005],
  ["0.00%", 0.00005],
  ['0.00" €"', 0.005],
];

test("a number shown by an Italian format and read back as a text is the same, within what is shown", () => {
  const figure = fc.double({ min: -1e7, max: 1e7, noNaN: true });
  fc.assert(
    fc.property(figure, fc.constantFrom(...SHOWN), (number, [code, half]) => {
      const text = format(code, number, { locale: "it" });
      const read = interpret(cellOf(text));
      expect(["number", "percent"]).toContain(read.type);
      expect(Math.abs(read.number - number)).toBeLessThanOrEqual(half * (1 + 1e-6));
      expect(read.ambiguous).toBeNull();
    }),
    { numRuns: 2000 },
  );
});

test("no digit is lost with an operator", () => {
  const digits = (text: string): string => text.replace(/\D/g, "");
  fc.assert(
    fc.property(written, (text) => {
      const clean = cleanText(text);
      expect(digits(splitOperator(clean).rest)).toBe(digits(clean));
    }),
    { numRuns: 3000 },
  );
});
