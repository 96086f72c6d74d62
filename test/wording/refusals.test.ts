// SPDX-License-Identifier: EUPL-1.2
import { refusalText } from "../../src/core/wording/refusals";

test("a refusal says what happened, why and what to do", () => {
  expect(refusalText({ code: "encrypted", detail: "" })).toBe(
    "Il file è protetto da password: senza la password il contenuto non è leggibile. " +
      "Aprirlo con Excel, togliere la password di apertura (File, Informazioni, Proteggi cartella di lavoro) e salvarlo.",
  );
});

test("the part of the file is named", () => {
  expect(refusalText({ code: "malformed", detail: "xl/worksheets/sheet1.xml" })).toMatch(
    /^Il file è danneggiato \(xl\/worksheets\/sheet1\.xml\): /,
  );
});

test("a bare number is the limit that was passed", () => {
  expect(refusalText({ code: "too-many-entries", detail: "10000" })).toMatch(
    /^Il file contiene troppe parti \(limite: 10\.000\): /,
  );
});
