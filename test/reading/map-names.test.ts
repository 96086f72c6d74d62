// SPDX-License-Identifier: EUPL-1.2
import { pct, reportOn, type Grid } from "./grid";

const HEADINGS = ["Obiettivo strategico", "Indicatore", "Target", "Risultato", "% raggiungimento"];
const dashboard = (first: string, second: string): Grid => [
  ["Cruscotto strategico"],
  HEADINGS,
  [first, "N. posti", 10, 10, pct(1)],
  [second, "N. sportelli", 10, 8, pct(0.8)],
];
const map = (...rows: Grid): Grid => [["Area", "Obiettivo strategico", "% Realizzazione"], ...rows];

test("a map without codes is read by the names of the objectives", () => {
  const report = reportOn({
    "Mappa strategica": map(["Persone", "Ampliare i nidi", pct(1)], [null, "Aprire  gli sportelli", pct(0.9)]),
    Strategico: dashboard("Ampliare i nidi", "Aprire gli sportelli"),
  });
  expect(report.sheets[0]).toMatchObject({ role: "map", reason: { code: "named-map" } });
  expect(report.map.map(({ code, name, declaredCheck }) => [code, name, declaredCheck])).toEqual([
    ["", "Ampliare i nidi", "equal"],
    ["", "Aprire gli sportelli", "differs"],
  ]);
  expect(report.findings.map(({ rule, cell, severity }) => [rule, cell, severity])).toEqual([
    ["REA005", "C3", "error"],
  ]);
  expect(report.findings[0]?.message).toContain("La mappa riporta 90% per «Aprire gli sportelli», ma");
});

test("names take the code that only the dashboard writes", () => {
  const report = reportOn({
    "Mappa strategica": map(["Persone", "Ampliare i nidi", pct(1)], [null, "Aprire gli sportelli", pct(0.8)]),
    Strategico: dashboard("1.1 Ampliare i nidi", "1.2 Aprire gli sportelli"),
  });
  expect(report.map.map(({ code, declaredCheck }) => [code, declaredCheck])).toEqual([
    ["1.1", "equal"],
    ["1.2", "equal"],
  ]);
  expect(report.findings).toEqual([]);
});

test.each<[string, string, Grid]>([
  [
    "a sheet that does not call itself a map",
    "Dati",
    map([null, "Ampliare i nidi", 3], [null, "Aprire gli sportelli", 4]),
  ],
  ["one name alone", "Mappa", map([null, "Ampliare i nidi", 3], [null, "Altro", 4])],
])("%s stays a table", (_, name, grid) => {
  const report = reportOn({ [name]: grid, Strategico: dashboard("Ampliare i nidi", "Aprire gli sportelli") });
  expect(report.sheets[0]?.role).toBe("table");
});
