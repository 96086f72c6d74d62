// SPDX-License-Identifier: EUPL-1.2
import type { Finding, FindingPlace } from "../../src/core/checks/finding";
import { findingsSheet } from "../../src/core/summaries/findings-sheet";
import { rowNames } from "../../src/core/summaries/row-names";

const place = (row: number, sheet = "Tributi"): FindingPlace => ({ sheet, at: { row, column: 2 } });

function finding(changes: Partial<Finding>): Finding {
  const data = { actual: "vuoto", target: "= 3. Almeno" };
  return {
    ...{ rule: "VAL001", slug: "actual-missing", severity: "warning", needsReview: false, messageId: "missing", data },
    ...{ place: place(4), criteria: ["a", "c"], related: [], fix: null, accepted: null },
    ...changes,
  };
}

/** Values of the rows of findings. */
function rowsOf(findings: readonly Finding[]): readonly (readonly unknown[])[] {
  const { content } = findingsSheet(findings, 2024);
  return content.rows.slice(4).map((row) => row!.cells.map(({ value }) => value));
}

test("what is seen is parted from what to do by the message, whatever full stops its values hold", () => {
  const [row] = rowsOf([finding({})]);
  expect(row).toEqual([
    ...[1, "avviso", null, "Tributi", "C5"],
    "Il target è = 3. Almeno ma il valore ottenuto è vuoto: la riga non si misura, e non vale 0.",
    "Scrivere il valore o, se l’indicatore è stato neutralizzato, indicarne il motivo.",
    ...[null, "a, c", "VAL001 Valore ottenuto mancante", null],
  ]);
});

test("the indicator is named, unless the message does so itself", () => {
  const seen = (name: string) => {
    const { content } = findingsSheet([finding({})], 2024, () => name);
    return String(content.rows[4]!.cells[5]!.value);
  };
  expect(seen("N. corsi avviati")).toMatch(/^«N. corsi avviati»: Il target è/);
  expect(seen("Il target è = 3. Almeno, come da Piano")).toMatch(/^Il target è/);
  expect(seen("x".repeat(200))).toMatch(/^«x{70}…»: /);
});

test("rows that hold several indicators side by side have no one name", () => {
  const row = { sheet: "Tributi", row: 4, operational: "Corsi" };
  const named = (...labels: string[]) =>
    rowNames(labels.map((label) => ({ ...row, label })) as unknown as Parameters<typeof rowNames>[0])(place(4));
  expect([named("A"), named("A", "A"), named("A", "B"), named("")]).toEqual(["A", "A", "", "Corsi"]);
});

test("in order, what one rule says together; the first of each criterion is known", () => {
  const findings = [
    finding({ severity: "info", criteria: ["k"] }),
    finding({ rule: "TGT001", place: place(5) }),
    finding({ place: place(6), criteria: ["f"] }),
    finding({ rule: "TGT001", place: place(7) }),
    finding({ severity: "error", place: place(8), criteria: ["e"], needsReview: true }),
  ];
  expect(rowsOf(findings).map(([n, severity, review, , cell]) => [n, severity, review, cell])).toEqual([
    [1, "errore", "sì", "C9"],
    [2, "avviso", null, "C7"],
    [3, "avviso", null, "C6"],
    [4, "avviso", null, "C8"],
    [5, "informazione", null, "C5"],
  ]);
  const { firstRows, tally } = findingsSheet(findings, 2024);
  expect([...firstRows]).toEqual(
    expect.arrayContaining([
      ["e", 4],
      ["a", 6],
      ["f", 5],
      ["k", 8],
    ]),
  );
  expect(tally).toBe("1 errore, 3 avvisi, 1 informazione; 1 da valutare.");
});

test("a doubt that somebody has decided is not asked again", () => {
  const place = { sheet: "Eccezioni", at: { row: 3, column: 0 } };
  const accepted = { reason: "Sede chiusa", role: "Dirigente", date: 44_632, expiry: null, place };
  const doubts = [finding({ needsReview: true, accepted }), finding({ needsReview: true })];
  expect(rowsOf(doubts).map((row) => [row[2], row.at(-1)])).toEqual([
    ["sì", null],
    [null, "Accettata. Sede chiusa. Deciso da: Dirigente, 12/03/2022."],
  ]);
  expect(findingsSheet(doubts, null).tally).toBe("2 avvisi (di cui 1 accettato); 1 da valutare.");
  expect(findingsSheet(doubts.slice(0, 1), null).tally).toBe("1 avviso accettato.");
});

test("cells are linked; a finding on the whole workbook has none; related cells are named by sheet, up to a dozen", () => {
  const related = [place(9), place(10, "Scuola"), ...Array.from({ length: 12 }, (_, at) => place(20 + at, "Scuola"))];
  const findings = [finding({ related }), finding({ rule: "OIV001", place: null })];
  const rows = rowsOf(findings);
  expect(rows[0]![7]).toMatch(/^C10; Scuola: C11, C21, .*C30 e altre 2$/);
  expect([rows[1]![3], rows[1]![4]]).toEqual(["tutta la cartella", null]);
  expect(findingsSheet(findings, 2024).content.links).toEqual([
    { row: 4, column: 4, to: { sheet: "Tributi", row: 4, column: 2 } },
  ]);
});

test("without findings the sheet is made all the same, and says so", () => {
  const { isEmpty, content } = findingsSheet([], null);
  expect(isEmpty).toBe(false);
  expect(content.rows.flatMap((row) => row?.cells ?? []).map(({ value }) => value)).toContain("Nessuna segnalazione.");
});

test("no text is longer than a cell can hold, and no list than a sheet's links", () => {
  const long = finding({ data: { actual: "x".repeat(40_000), target: 1 } });
  const { content } = findingsSheet([long, ...Array.from({ length: 60_001 }, () => finding({}))], 2024);
  const tooLong: unknown[] = [];
  for (const row of content.rows) {
    tooLong.push(...(row?.cells ?? []).filter(({ value }) => typeof value === "string" && value.length > 32_767));
  }
  expect(tooLong).toEqual([]);
  expect(content.links!.length).toBeLessThan(65_530);
  expect(content.rows.at(-1)!.cells[0]!.value).toContain("Altre 2 ");
});
