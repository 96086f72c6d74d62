// SPDX-License-Identifier: EUPL-1.2
import { NO_INPUTS, type CheckInputs, type DeviationAnswer } from "../../../src/core/checks/inputs";
import type { Scorecard } from "../../../src/core/scorecard/scored";
import { DEFAULT_BODY } from "../../../src/core/scorecard/settings";
import { buildScorecard, oneRow, oneRowAmongOthers, type RowSpec } from "../build-scorecard";
import { findingsOf, said } from "../findings-of";

const missed: RowSpec = { label: "N. corsi", actual: 34, target: 35, declared: "97,14%" };
const TOLD = { cause: "esogena", reason: "Bando revocato", action: "" };

/** What the body's register says of the row. */
const ENTRY = {
  ...{ id: "1", label: "N. corsi", unit: null, measure: "", polarity: null, weight: null, method: null, row: 1 },
  scope: "own" as "own" | "common",
  neutralised: null,
};

function answered(answer: DeviationAnswer): CheckInputs {
  return { ...NO_INPUTS, asksForReasons: true, answerTo: () => answer };
}

/** The same rows in a table with a column of notes. */
function withNotes(scorecard: Scorecard): Scorecard {
  const indicators = scorecard.indicators.map((row) => ({ ...row, columns: { ...row.columns, note: 5 } }));
  return { ...scorecard, indicators };
}

const noted = (note: string): CheckInputs => ({ ...NO_INPUTS, textOf: () => note });
const found = (scorecard: Scorecard, inputs = NO_INPUTS) => findingsOf("SCO001", scorecard, DEFAULT_BODY, inputs);

test("a target that was missed, without cause and reason", () => {
  expect(said(found(oneRow(missed)))).toEqual([
    expect.stringContaining("E3 warning: Target non raggiunto (34 contro 35) senza causa e motivo."),
  ]);
});

test("where no table has a place for reasons, that is said once", () => {
  const second = { label: "N. fiere", actual: 1, target: 2, declared: "50%" };
  expect(said(found(buildScorecard([[{ rows: [missed, second] }]])))).toEqual([
    expect.stringContaining(
      "E2 info: 2 righe sotto il target o escluse senza motivo, e la cartella non ha una colonna",
    ),
    expect.stringContaining("E3 warning: Target non raggiunto"),
    expect.stringContaining("E4 warning: Target non raggiunto"),
  ]);
});

test("where «Scostamenti» is there, or about to be, it is where to write", () => {
  const second = { label: "N. fiere", actual: 1, target: 2, declared: "50%" };
  const asked: CheckInputs = { ...NO_INPUTS, asksForReasons: true };
  expect(said(found(buildScorecard([[{ rows: [missed, second] }]]), asked))).toEqual([
    expect.stringContaining(
      "E3 warning: Target non raggiunto (34 contro 35) senza causa e motivo. Scrivere nel foglio «Scostamenti»",
    ),
    expect.stringContaining("E4 warning: Target non raggiunto"),
  ]);
});

test("where lower is better the message says so, and that PERF took it from the name", () => {
  const [finding] = found(oneRow({ label: "Giorni medi di attesa", actual: 26, target: 25, declared: "96%" }));
  expect(said([finding!])).toEqual([expect.stringContaining("(26 contro un massimo di 25, verso dedotto da PERF)")]);
});

test("a target that says itself that lower is better is told as it is written", () => {
  const [finding] = found(oneRow({ label: "Reclami", actual: 126, target: "max 110", declared: "87%" }));
  expect(said([finding!])).toEqual([expect.stringContaining("(126 contro max 110)")]);
});

test.each<[string, DeviationAnswer, string]>([
  ["the cause alone", { ...TOLD, reason: "" }, "c’è la causa ma non la motivazione"],
  ["the reason alone", { ...TOLD, cause: "" }, "c’è la motivazione ma non la causa"],
])("«Scostamenti» holds %s", (_, answer, message) => {
  expect(said(found(oneRow(missed), answered(answer)))).toEqual([expect.stringContaining(message)]);
});

test.each<[string, Partial<DeviationAnswer>, string]>([
  ["another cause", { cause: "carenza di personale" }, "la causa è «carenza di personale», che non è tra le tre"],
  ["a question", { cause: "esogena?" }, "la causa è «esogena?»"],
  ["the list to choose from", { cause: "esogena / endogena / errore di costruzione" }, "che non è tra le tre"],
  ["a reason that is none", { reason: "-" }, "la motivazione è «-», che non dice il perché"],
  ["a reason still to be written", { reason: "Da definire" }, "la motivazione è «Da definire»"],
  ["a denial", { reason: "Obiettivo raggiunto" }, "la motivazione è «Obiettivo raggiunto»"],
  ["a cause with a reason that is none and another cause", { cause: "varie", reason: "n.d." }, "senza causa e motivo"],
])("«Scostamenti» holds %s: it is told as it is written, and once", (_, changes, message) => {
  expect(said(found(oneRow(missed), answered({ ...TOLD, ...changes })))).toEqual([expect.stringContaining(message)]);
});

test.each(["Esogena", "ESOGENA", "endogeno", " Cause esogene ", "fattori esterni", "causa interna"])(
  "a cause as staff write it: «%s»",
  (cause) => expect(found(oneRow(missed), answered({ ...TOLD, cause }))).toEqual([]),
);
test.each(["errore di costruzione", "Errore di costruzione del target", "errore nella definizione dell’indicatore"])(
  "a cause as staff write it: «%s»",
  (cause) => expect(found(oneRow(missed), answered({ ...TOLD, cause }))).toEqual([]),
);

test("what was left out by a decision has no cause: its reason is enough", () => {
  const settings = { ...DEFAULT_BODY, register: [{ ...ENTRY, neutralised: { reason: "", act: "" } }] };
  const other = { label: "N. fiere", actual: 2, target: 2, declared: "100%" };
  const scorecard = buildScorecard([[{ rows: [missed, other] }]], [], settings);
  const inputs = answered({ cause: "", reason: "Fiera annullata con delibera 12", action: "" });
  expect(findingsOf("SCO001", scorecard, settings, inputs)).toEqual([]);
});

test("an answer that is half written is asked for once, whichever dashboard it stands beside", () => {
  const settings = { ...DEFAULT_BODY, register: [{ ...ENTRY, scope: "common" as const }] };
  const scorecard = buildScorecard([[{ rows: [missed] }], [{ rows: [missed] }]], [], settings);
  const [, second] = scorecard.indicators;
  const half = { cause: "esogena", reason: "", action: "" };
  const asked = { ...NO_INPUTS, asksForReasons: true };
  const inputs = { ...asked, answerTo: ({ id }: { id: string }) => (id === second?.id ? half : null) };
  const rows = findingsOf("SCO001", scorecard, settings, inputs);
  expect(rows.map(({ messageId, related }) => [messageId, related.length])).toEqual([["causeOnly", 1]]);
});

test("an indicator left out by the body's register without saying why", () => {
  const settings = { ...DEFAULT_BODY, register: [{ ...ENTRY, neutralised: { reason: "", act: "" } }] };
  const other = { label: "N. fiere", actual: 2, target: 2, declared: "100%" };
  const scorecard = buildScorecard([[{ rows: [missed, other] }]], [], settings);
  expect(said(findingsOf("SCO001", scorecard, settings))).toEqual([
    expect.stringContaining("E3 warning: L’indicatore è escluso dalla media senza il motivo."),
  ]);
  // where nothing of the objective is left, the objective is asked about
  const alone = oneRow(missed, settings);
  expect(findingsOf("SCO001", alone, settings)).toEqual([]);
  expect(findingsOf("OIV005", alone, settings)).toHaveLength(1);
});

test("one result on several dashboards needs its reason once", () => {
  const settings = { ...DEFAULT_BODY, register: [{ ...ENTRY, scope: "common" as const }] };
  const scorecard = buildScorecard([[{ rows: [missed] }], [{ rows: [missed] }]], [], settings);
  const [first] = scorecard.indicators;
  const inputs = { ...NO_INPUTS, answerTo: ({ id }: { id: string }) => (id === first?.id ? TOLD : null) };
  const rows = findingsOf("SCO001", scorecard, settings).filter(({ messageId }) => messageId === "below");
  expect(rows.map(({ related }) => related.length)).toEqual([1]);
  expect(findingsOf("SCO001", scorecard, settings, inputs)).toEqual([]);
});

test.each<[string, Scorecard, CheckInputs]>([
  ["an answer with cause and reason", oneRow(missed), answered(TOLD)],
  ["a note on the row", withNotes(oneRow(missed)), noted("Bando revocato dalla Regione")],
  ["a target met", oneRow({ actual: 35, target: 35, declared: "100%" }), NO_INPUTS],
  ["a result far over its target, which is SCO002's", oneRow({ actual: 90, target: 35 }), NO_INPUTS],
  ["a declared 100 % that is wrong, REA001's", oneRow({ ...missed, declared: "100%", actual: 10 }), NO_INPUTS],
  ["a 100 % by rounding, REA007's", oneRow({ actual: 999, target: 1000, declared: "100%" }), NO_INPUTS],
  ["a presumed neutralisation, REA004's", oneRowAmongOthers({ actual: 0, target: 3 }), NO_INPUTS],
  ["a missing result, VAL001's", oneRow({ target: 3 }), NO_INPUTS],
  ["a row without a name, STR001's", oneRow({ ...missed, label: "" }), NO_INPUTS],
])("is silent on %s", (_, scorecard, inputs) => {
  expect(found(scorecard, inputs)).toEqual([]);
});

test.each(["Obiettivo in linea con le attese", "Nessuno scostamento rilevato", "Nulla da segnalare.", "Raggiunto"])(
  "a note that denies the deviation is no reason for it: «%s»",
  (note) => {
    expect(found(withNotes(oneRow(missed)), noted(note))).toHaveLength(1);
  },
);

test.each(["Raggiunto solo in parte per il ritardo del bando", "In linea con le attese fino a ottobre, poi il blocco"])(
  "one that goes on to say why is: «%s»",
  (note) => {
    expect(found(withNotes(oneRow(missed)), noted(note))).toEqual([]);
  },
);

test("«-» and «n.d.» are no note", () => {
  for (const note of ["-", "n.d.", "N.A.", "da compilare", "xxx", "in corso di verifica"])
    expect(found(withNotes(oneRow(missed)), noted(note))).toHaveLength(1);
});

test("in the course of the year a gap may still be closed", () => {
  const settings = { ...DEFAULT_BODY, phase: "monitoring" as const };
  expect(findingsOf("SCO001", oneRow(missed, settings), settings)).toEqual([]);
});
