// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { letterReader } from "../../../../src/core/checks/index/same/label-letters";
import { wordsOf } from "../../../../src/core/checks/index/same/label-words";

const reader = letterReader();

function lettersOf(label: string): string {
  const length = reader.read(label);
  return String.fromCharCode(...reader.codes().subarray(0, length));
}

test.each([
  "N. imprese servite/imprese iscritte",
  "Attività «in rete» – città più verdi (%)",
  "rendi- conto, rendi-conto, RENDI-\nCONTO",
  "a%%b  100 % / n° 3º",
  "Perche\u0301, Łódź, ＡＢ, naïve, €/m² …",
  "…",
])("the letters of «%s» are those of its words", (label) => {
  expect(lettersOf(label)).toBe(wordsOf(label));
});

test("the letters of any label are those of its words", () => {
  const unit = fc.oneof(
    fc.constantFrom(..."aZ09 %/-–’'.,;\n\u00a0\u0301èÀ°€…"),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  );
  fc.assert(fc.property(fc.string({ unit, maxLength: 40 }), (label) => expect(lettersOf(label)).toBe(wordsOf(label))));
});
