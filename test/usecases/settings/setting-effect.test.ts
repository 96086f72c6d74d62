// SPDX-License-Identifier: EUPL-1.2
// What is shown before saving must be what a verification says after saving: on bodies of several kinds, with and without
// their settings, for every parameter and for columns.
import { readFileSync } from "node:fs";
import { findingMessage } from "../../../src/core/checks/message";
import { parametersFor } from "../../../src/core/settings/parameters";
import { settingEffect } from "../../../src/core/usecases/settings/effect/setting-effect";
import type { SettingChanges } from "../../../src/core/usecases/settings/change/setting-changes";
import { verify, type Verification } from "../../../src/core/usecases/verify";
import type { WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { readXlsx } from "../../../src/xlsx/read-workbook";
import { writeXlsx } from "../../../src/xlsx/write-workbook";
import { METHOD_TERMS } from "../../../src/core/wording/terms";
import { withSettings } from "../../settings/sheets";
import { applyPlan, snapshotOf, type WorkbookData } from "../../workbook/in-memory";
import { townInJune } from "../small-body";
import { changesOf, STRANGE_COLUMNS, strangeTown } from "./changes";

function judged(verification: Verification, changes: SettingChanges) {
  const change = settingEffect(verification, changes);
  if (!change.ok) throw new Error([...change.errors.keys()].join(", "));
  return change;
}

/** What of a verification people see, without the objects by which it is kept. */
function seen({ findings, settings, settingProblems, scorecard }: Verification) {
  const { indicators, objectives, perspectives, overall, sheets, gaps, year } = scorecard;
  return {
    ...{ settings, settingProblems, sheets, gaps, year, perspectives, overall },
    findings: findings.map((each) => [each.rule, each.severity, each.place, findingMessage(each), each.accepted]),
    indicators: indicators.map(({ sheet, row, label, status, achievement, method, polarity }) => [
      ...[sheet, row, label, status, achievement, method, polarity],
    ]),
    objectives: objectives.map(({ name, status, score }) => [name, status, score]),
  };
}

/** Another value for every parameter, as it would be typed. */
const TYPED: Readonly<Record<string, string>> = {
  kind: "camera di commercio",
  year: "2023",
  phase: "monitoraggio",
  referenceDate: "30/06/2024",
  green: "95 %",
  amber: "50 %",
  overAchievement: "110 %",
  earlyDays: "10",
  rollUp: "media semplice",
  ownShare: "30 %",
  missingActual: "vale zero",
  capped: "no",
  tolerance: "2",
  penaltyPerDay: "5 %",
  steps: "50 % → 20 %; 100 % → 100 %",
  overrunSteps: "50 % → 20 %; 0 % → 100 %",
  bands: "10 % → 20 %; 100 % → 100 %",
  "deadline-plan": "30/04/2024",
  "deadline-report": "30/04/2025",
};

/** Of a choice the last word, so that nothing depends on how methods are called. */
function anotherValue(key: string): string {
  const { input } = parametersFor(1900).find((parameter) => parameter.key === key)!;
  return key.startsWith("method-") ? input.choices.at(-1)! : TYPED[key]!;
}

const keys = parametersFor(1900).map(({ key }) => key);
const bodies: readonly (readonly [string, () => WorkbookData])[] = [
  ["a town without settings", townInJune],
  ["a town with settings", () => withSettings(townInJune())],
  ["a body that cannot be read yet", strangeTown],
];

describe.each(bodies)("%s", (_, body) => {
  it.each(keys)("%s: the effect is what a verification says after writing", (key) => {
    const data = body();
    const change = judged(verify(snapshotOf(data)), changesOf({ [key]: anotherValue(key) }));
    applyPlan(data, change.filling.plan);
    expect(seen(change.after)).toEqual(seen(verify(snapshotOf(data))));
    // there is one method for YES and NO, and it holds already
    if (key !== "method-yes-no") expect(change.effect.inForce.map((each) => each.key)).toContain(key);
  });

  it("several at once, with columns", () => {
    const data = body();
    const sheet = data.sheets[1]!.name;
    const changes = changesOf({ green: "99 %", missingActual: "vale zero" }, [{ ...STRANGE_COLUMNS, sheet }]);
    const change = judged(verify(snapshotOf(data)), changes);
    applyPlan(data, change.filling.plan);
    expect(seen(change.after)).toEqual(seen(verify(snapshotOf(data))));
    expect(change.effect.sheets.map((each) => each.sheet)).toContain(sheet);
  });
});

const bergamo = readFileSync("seeds/bergamo-2021.xlsx");

function opened(bytes: Uint8Array): WorkbookSnapshot {
  const read = readXlsx(bytes, "bergamo-2021.xlsx");
  if (!read.ok) throw new Error(read.refusal.code);
  return read.workbook;
}

it.each<[Record<string, string>]>([
  [{ phase: "monitoraggio" }],
  [{ "method-up": METHOD_TERMS["uncapped-ratio"] }],
  [{ rollUp: "media semplice", green: "100 %" }],
])("Bergamo, through a file: %j", (typed) => {
  const before = verify(opened(bergamo));
  const change = judged(before, changesOf(typed));
  const written = writeXlsx(bergamo, change.filling.plan);
  if (!written.ok) throw new Error(written.refusal.detail);
  const after = verify(opened(written.bytes));
  expect(seen(change.after)).toEqual(seen(after));
  // the counts are exact, counted here in another way
  const { rules, read } = change.effect;
  const total = (of: "gone" | "fresh") => rules.reduce((sum, each) => sum + each[of], 0);
  expect(before.findings.length - total("gone") + total("fresh")).toBe(after.findings.length);
  expect(read).toEqual({ before: 256, after: 256 });
  const scores = new Map(before.scorecard.indicators.map(({ id, achievement }) => [id, achievement]));
  const moved = after.scorecard.indicators.filter(({ id, achievement }) => scores.get(id) !== achievement);
  expect(change.effect.indicators.count).toBe(moved.length);
  expect(change.effect.indicators.first.length).toBe(Math.min(50, moved.length));
});

it("names the scores that change, old and new, and the findings by their rule", () => {
  const data = withSettings(townInJune());
  const { effect } = judged(verify(snapshotOf(data)), changesOf({ "method-up": METHOD_TERMS["uncapped-ratio"] }));
  expect(effect.indicators.first).toContainEqual(
    expect.objectContaining({ name: "Avvisi emessi", before: 1, after: 1.8 }),
  );
  expect(effect.objectives.count).toBeGreaterThan(0);
  expect(effect.aggregates.first.at(-1)).toMatchObject({ place: null, name: "Intero ente, media calcolata da PERF" });
  expect(judged(verify(snapshotOf(data)), changesOf({ overAchievement: "500 %" })).effect.rules).toEqual([
    { rule: "TGT005", gone: 1, fresh: 0, changed: 0 },
  ]);
});

it("tells what of the settings could not be used together", () => {
  const data = withSettings(townInJune());
  const { effect } = judged(verify(snapshotOf(data)), changesOf({ green: "40 %" }));
  expect(effect.problems.map(({ reason }) => reason.code)).toEqual(["setting-thresholds-crossed"]);
});

it("tells why columns cannot be followed", () => {
  const columns = new Map([...STRANGE_COLUMNS.columns, ["actual", 1] as const]);
  const { effect } = judged(verify(snapshotOf(strangeTown())), changesOf({}, [{ ...STRANGE_COLUMNS, columns }]));
  expect(effect.sheets).toMatchObject([{ sheet: "Dati", after: 0, problem: { code: "mapping-same-column" } }]);
});

it("shows the first rows as they would be read", () => {
  const { effect } = judged(verify(snapshotOf(strangeTown())), changesOf({}, [STRANGE_COLUMNS]));
  expect(effect.read).toEqual({ before: 0, after: 2 });
  expect(effect.sheets).toMatchObject([
    {
      sheet: "Dati",
      role: "dashboard",
      before: 0,
      after: 2,
      first: [{ label: "Sportelli aperti" }, {}],
      problem: null,
    },
  ]);
});
