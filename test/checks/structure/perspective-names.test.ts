// SPDX-License-Identifier: EUPL-1.2
import { numberInCode, perspectiveNames } from "../../../src/core/checks/structure/perspective-names";

test.each([
  ["1. Sviluppo economico", 1, "sviluppoeconomico"],
  ["Area strategica 1 – Sviluppo economico", 1, "sviluppoeconomico"],
  ["AREA STRATEGICA N. 01: SVILUPPO ECO- NOMICO", 1, "sviluppoeconomico"],
  ["Prospettiva Sviluppo economico", null, "sviluppoeconomico"],
  ["Linea strategica: Sviluppo economico", null, "sviluppoeconomico"],
  ["AS2 - Ambiente", 2, "ambiente"],
  ["3 province, un territorio", null, "3provinceunterritorio"],
  ["Agenda 2030", null, "agenda2030"],
  ["1.2 Sviluppo", null, "12sviluppo"],
  ["Area vasta", null, "areavasta"],
])("%s is number %s, «%s»", (text, number, key) => {
  const names = perspectiveNames([text]);
  expect([names.numberOf(text), names.keyOf(text)]).toEqual([number, key]);
});

test("a number alone stands for the name that bears it elsewhere, unless two do", () => {
  const names = perspectiveNames([
    "Area strategica 1",
    "1. Crescita",
    "Area strategica 2",
    "2. Casa",
    "2. Scuola",
    null,
  ]);
  expect(names.keyOf("Area strategica 1")).toBe("crescita");
  expect(names.keyOf("Area strategica 2")).toBe("2");
});

test.each([
  ["1.2", 1],
  ["OS3.2", 3],
  ["02-1", 2],
  ["OB12", null],
  ["2023_05", null],
])("the code %s bears the number %s", (code, number) => {
  expect(numberInCode(code)).toBe(number);
});
