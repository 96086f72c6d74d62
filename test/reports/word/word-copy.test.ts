// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { validateForOiv } from "../../../src/core/usecases/validate-for-oiv";
import type { Validation } from "../../../src/core/usecases/validation";
import { NO_FORMULAS } from "../../../src/core/workbook/formulas";
import { percentText } from "../../../src/core/wording/numbers";
import { WORD_PARTS, wordCopy, type WordPart } from "../../../src/reports/word/word-copy";
import { readXlsx } from "../../../src/xlsx/read-workbook";
import { townInJune, typeBeside } from "../../usecases/small-body";
import { applyPlan, put, sheetOf, snapshotOf, type WorkbookData } from "../../workbook/in-memory";
import { parsed, tablesOf } from "./word-tables";

const REQUEST = { overrides: {}, checkedAt: "2026-06-30T09:15", version: "1.2.3", formulas: NO_FORMULAS };
const validated = (data: WorkbookData): Validation => validateForOiv(snapshotOf(data), REQUEST);

function copied(
  validation: Validation,
  parts: readonly WordPart[] = WORD_PARTS,
  grouping: "sheet" | "objective" = "sheet",
) {
  const copy = wordCopy(validation, { parts, grouping });
  const page = parsed(copy.html);
  return { ...copy, page, tables: tablesOf(page) };
}

const titles = (page: Document) => [...page.querySelectorAll("h2,h3")].map(({ textContent }) => textContent);
const bergamo = (() => {
  const read = readXlsx(readFileSync("seeds/bergamo-2021.xlsx"), "bergamo-2021.xlsx");
  if (!read.ok) throw new Error(read.refusal.code);
  return validateForOiv(read.workbook, REQUEST);
})();

test("each part stands under its own title, in one order, and only those that are asked for", () => {
  const all = copied(validated(townInJune()), ["validation", "map", "deviations", "dashboards"]);
  expect(titles(all.page).filter((text) => /^(?:Mappa|Obiettivi|Scostamenti|Esito)/.test(text))).toEqual([
    "Mappa strategica 2024",
    "Obiettivi e indicatori 2024",
    "Scostamenti 2024",
    "Esito proposto all’OIV: Relazione sulla performance 2024",
  ]);
  expect(titles(copied(validated(townInJune()), ["map"]).page)).toEqual(["Mappa strategica 2024"]);
});

test("the map has perspectives, objectives with their %, and PERF's own means with what they are made of", () => {
  expect(copied(validated(townInJune()), ["map"]).tables).toEqual([
    [
      ["Obiettivo strategico", "% realizzazione", "Da dove viene la %"],
      ["CITTADINI E IMPRESE"],
      ["1.1 Servizi più vicini", percentText(29 / 30), "calcolata: nessuna % dichiarata"],
      ["Media della prospettiva (calcolata da PERF)", percentText(29 / 30), "1 obiettivo su 1 ricalcolabile"],
      ["RISORSE"],
      ["2.1 Entrate certe", percentText(1), "calcolata: nessuna % dichiarata"],
      ["Media della prospettiva (calcolata da PERF)", percentText(1), "1 obiettivo su 1 ricalcolabile"],
      ["Intero ente"],
      ["Media semplice degli obiettivi (calcolata da PERF)", percentText(59 / 60), "2 obiettivi su 2 ricalcolabili"],
    ],
  ]);
});

test("a dashboard has objectives with their %, indicators with target and result", () => {
  const { tables, page } = copied(validated(townInJune()), ["dashboards"]);
  expect(titles(page)).toEqual([
    "Obiettivi e indicatori 2024",
    "Strategico: CITTADINI E IMPRESE",
    "Strategico: RISORSE",
    "Tributi",
    "Anagrafe",
  ]);
  expect(tables[0]).toEqual([
    ["Obiettivo operativo", "Indicatore", "Target", "Risultato", "% realizzazione"],
    ["1.1 Servizi più vicini", percentText(29 / 30)],
    ["Aprire gli sportelli", "Numero di sportelli aperti", "15", "14", percentText(14 / 15)],
    ["", "Cittadini serviti agli sportelli", "1000", "1200", percentText(1)],
  ]);
});

test("grouped by objective, units that serve one objective stand together, whatever they call it", () => {
  const { tables, page } = copied(validated(townInJune()), ["dashboards"], "objective");
  expect(titles(page)).toEqual(["Obiettivi e indicatori 2024", "1.1 Servizi più vicini", "2.1 Entrate certe"]);
  expect(tables[1]!.filter(({ length }) => length === 2)).toEqual([
    ["Strategico: RISORSE", percentText(1)],
    ["Tributi", percentText(0.9)],
    ["Anagrafe", percentText(1)],
  ]);
});

test("a weight and a declared % that differs are shown, and why there is no %", () => {
  const data = townInJune();
  put(sheetOf(data, "Tributi"), {
    E5: 0.95,
    F3: "Peso",
    F5: 30,
    A6: "Inviare solleciti",
    B6: "Solleciti inviati",
    C6: 4,
  });
  const { tables } = copied(validated(data), ["dashboards"]);
  expect(tables[2]).toEqual([
    ["Obiettivo operativo", "Indicatore", "Peso", "Target", "Risultato", "% realizzazione"],
    ["2.1 Entrate certe", percentText(0.9)],
    [
      "Emettere gli avvisi",
      "Avvisi emessi dall'ufficio",
      "30",
      "50",
      "45",
      `${percentText(0.9)}\n(dichiarata ${percentText(0.95)})`,
    ],
    ["Inviare solleciti", "Solleciti inviati", "", "", "4", "senza target"],
  ]);
});

test("results of persons stand in no part for readers, which say so; the OIV's part has them, with a warning", () => {
  const { page, text } = copied(validated(townInJune()), ["map", "dashboards", "deviations"]);
  expect(text).not.toContain("Riunioni di coordinamento");
  expect(page.body.textContent).not.toContain("Riunioni di coordinamento");
  expect(page.body.textContent).toContain("Non compreso «Segretario»: risultati individuali");
  expect(copied(validated(townInJune()), ["deviations"]).text).toContain("Non compreso «Segretario»");
  expect(copied(validated(townInJune()), ["validation"]).text).toContain("non pubblicare (art. 20 del D.Lgs. 33/2013");
});

test("a sheet that names a person above the results stays out; of an office held by one it is told beside the copy", () => {
  const data = townInJune();
  put(sheetOf(data, "Tributi"), { A1: "Scheda di valutazione individuale 2024", A2: "Dipendente: Rossi Maria" });
  const named = copied(validated(data), ["dashboards", "deviations"]);
  expect(validated(data).verification.findings.map(({ rule }) => rule)).toContain("PRI001");
  expect(named.text).not.toContain("Avvisi emessi dall'ufficio");
  expect(named.text).toContain("Non compreso «Tributi»");
});

test("deviations come with what staff wrote about them", () => {
  const data = townInJune();
  applyPlan(data, validated(data).filling.plan);
  const label = "Numero di sportelli aperti";
  typeBeside(data, "Scostamenti", label, "L", "esogena");
  typeBeside(data, "Scostamenti", label, "M", "Un locale non era pronto");
  typeBeside(data, "Scostamenti", label, "N", "Apertura a marzo");
  const { tables, page } = copied(validated(data), ["deviations"]);
  const row = [
    label,
    "15",
    "14",
    "-1",
    percentText(14 / 15),
    "esogena",
    "Un locale non era pronto",
    "Apertura a marzo",
  ];
  expect(tables[0]).toContainEqual(row);
  expect(page.body.textContent).toContain("Senza motivazione: 2 indicatori.");
});

test("the report to the OIV has all eleven criteria with their evidence, and every finding under its gravity", () => {
  const { tables, page } = copied(bergamo, ["validation"]);
  expect(tables[0]!.slice(1).map(([first]) => first!.slice(0, 2))).toEqual(
    [..."abcdefghijk"].map((each) => `${each})`),
  );
  expect(tables[0]!.slice(1).every(([, , evidence]) => evidence !== "")).toBe(true);
  const numbers = tables.slice(1, -1).flatMap((table) => table.filter(({ length }) => length === 4).slice(1));
  expect(numbers.map(([first]) => first)).toEqual(bergamo.verification.findings.map((_, i) => String(i + 1)));
  expect(titles(page)).toEqual(expect.arrayContaining(["Errori (27)", "Che cosa è stato controllato"]));
});

test.each(["sheet", "objective"] as const)(
  "of Bergamo every indicator of the offices is there once, by %s",
  (grouping) => {
    const { tables } = copied(bergamo, ["dashboards"], grouping);
    const { indicators, blocks } = bergamo.verification.scorecard;
    const persons = new Set(blocks.filter(({ level }) => level === "individual").map(({ id }) => id));
    const wanted = indicators
      .filter(({ blockId, label }) => !persons.has(blockId) && label !== "")
      .map(({ label }) => label);
    const shown = tables.flatMap(([headings, ...rows]) => {
      const at = headings!.indexOf("Indicatore");
      return rows.filter(({ length }) => length === headings!.length).map((row) => row[at]!);
    });
    const tidy = (texts: readonly string[]) => texts.map((text) => text.replace(/\s+/g, " ").trim()).sort();
    expect(tidy(shown)).toEqual(tidy(wanted));
  },
);

test("every row fills its table; headings say of what they are one; titles go down one step at a time", () => {
  for (const validation of [validated(townInJune()), bergamo]) {
    const { page } = copied(validation);
    for (const table of page.querySelectorAll("table")) {
      const spans = [...table.rows].map((row) => [...row.cells].reduce((sum, { colSpan }) => sum + colSpan, 0));
      expect(new Set(spans).size).toBe(1);
      expect([...table.tHead!.querySelectorAll("th")].every(({ scope }) => scope === "col")).toBe(true);
      for (const row of table.querySelectorAll("tbody tr"))
        expect(row.firstElementChild!.getAttribute("scope")).toMatch(/^row(?:group)?$/);
    }
    const levels = [...page.querySelectorAll("h1,h2,h3,h4")].map(({ tagName }) => tagName);
    expect(levels[0]).toBe("H2");
    expect(new Set(levels)).toEqual(new Set(["H2", "H3"]));
  }
});

test("the plain twin holds the same cells, parted by tabs", () => {
  const { tables, text } = copied(bergamo);
  const lines = new Set(
    text.split("\n").map((line) =>
      line
        .split("\t")
        .filter((cell) => cell !== "")
        .join("\t"),
    ),
  );
  for (const row of tables.flat()) {
    const line = row
      .map((cell) => cell.replace(/\s*\n\s*/g, " · "))
      .filter((cell) => cell !== "")
      .join("\t");
    expect(lines).toContain(line);
  }
});

// eslint-disable-next-line no-control-regex -- a control character is what is looked for
const UNSEEN = /[\u0007\u202e]/;
const HOSTILE = [
  `<img src=x onerror="alert(1)">`,
  "</td></table><script>alert(1)</script>",
  '=HYPERLINK("https://example.org";"premi")',
  "+1+cmd|' /C calc'!A0",
  "@SUM(1;1)",
  "a\u202eb\u0007c\td",
];

test.each(HOSTILE)("what a cell holds is never markup, a formula or a tab: %s", (text) => {
  const data = townInJune();
  put(sheetOf(data, "Tributi"), { B5: text, A4: `2.1 ${text}` });
  put(sheetOf(data, "Strategico"), { B3: `CITTADINI ${text}` });
  const { page, html, text: plain } = copied(validated(data));
  const names = new Set([...page.body.querySelectorAll("*")].map(({ tagName }) => tagName.toLowerCase()));
  for (const name of names) expect(ELEMENTS).toContain(name);
  for (const element of page.body.querySelectorAll("*"))
    for (const { name } of element.attributes) expect(ATTRIBUTES).toContain(name);
  expect(html).not.toMatch(UNSEEN);
  for (const cell of [...plain.split(/[\n\t]/), ...tablesOf(page).flat(2)]) expect(cell).not.toMatch(/^[=@]|^\+1\+/);
  expect(page.body.textContent).toContain(text.replace(/\t/g, " ").replaceAll(new RegExp(UNSEEN, "g"), ""));
});

const ELEMENTS = ["div", "h2", "h3", "p", "ul", "li", "table", "thead", "tbody", "tr", "th", "td", "br", "strong"];
const ATTRIBUTES = ["lang", "style", "border", "cellspacing", "cellpadding", "width", "valign", "scope", "colspan"];
