// SPDX-License-Identifier: EUPL-1.2
import { methodsOnTrial } from "../../checks/index/methods-on-trial";
import type { Polarity } from "../../scorecard/model";
import type { MethodByPolarity } from "../../scorecard/scoring/register";
import type { Indicator, Scorecard } from "../../scorecard/scored";
import type { BodyKind, BodySettings, Phase } from "../../scorecard/settings";
import { fold } from "../../values/fold";
import type { Origin } from "../../wording/settings";
import type { Sheet, WorkbookSnapshot } from "../../workbook/snapshot";
import { verify, type Verification } from "../verify";

/** Settings with what the workbook lets one guess of the body, and which of them were guessed. */
export interface InferredBody {
  readonly settings: BodySettings;
  readonly origins: ReadonlyMap<string, Origin>;
}

/** Titles stand in the first rows. */
const TITLE_ROWS = 6;
const LONGEST_TITLE = 120;

/** Folded words by which a kind of body is known: its own name, not what it works with. */
const KIND_WORDS: readonly (readonly [BodyKind, RegExp])[] = [
  ["chamber", /\bcamera di commercio\b|\bcciaa\b|\bunioncamere\b/],
  [
    "health",
    /\bazienda (?:sanitaria|ospedalier|unita sanitaria|usl|socio ?sanitaria)|\b(?:asl|ausl|asst|irccs|ats)\b|\bpoliclinico\b/,
  ],
  ["university", /\buniversita\b|\bateneo\b|\bpolitecnico\b/],
  ["region", /\bregione\b|\bgiunta regionale\b/],
  ["ministry", /\bministero\b/],
  [
    "municipality",
    /\bcomune di\b|\bcitta di\b|\bprovincia di\b|\bunione (?:dei|di) comuni\b|\bcitta metropolitana\b|\bcomunita montana\b/,
  ],
];

/** Guesses kind, year, phase, methods and roll-up; what the workbook does not tell stays as it is. */
export function inferBody(workbook: WorkbookSnapshot, verification: Verification): InferredBody {
  const { settings, settingOrigins, scorecard } = verification;
  const guessed: Partial<BodySettings> = {
    ...found("kind", kindOf(workbook)),
    ...found("year", scorecard.year),
    ...found("phase", phaseOf(scorecard.indicators)),
  };
  const methods = methodsDeclared(workbook, verification);
  const polarities = Object.keys(settings.scoring.methods) as Polarity[];
  const changed = polarities.filter((polarity) => methods && methods[polarity] !== settings.scoring.methods[polarity]);
  const rollUp = weighsAll(scorecard) ? ("weighted-mean" as const) : settings.scoring.rollUp;
  const scoring = { ...settings.scoring, rollUp, methods: methods ?? settings.scoring.methods };
  const origins = new Map<string, Origin>(settingOrigins);
  const inferred = [...Object.keys(guessed), ...changed.map((polarity) => `method-${polarity}`)];
  if (rollUp !== settings.scoring.rollUp) inferred.push("rollUp");
  for (const key of inferred) origins.set(key, "inferred");
  return { settings: { ...settings, ...guessed, scoring }, origins };
}

/** Where the default methods do not give what the body declares: those that do, if together they give nearly all of it. */
function methodsDeclared(workbook: WorkbookSnapshot, { scorecard, settings }: Verification): MethodByPolarity | null {
  const { candidates } = methodsOnTrial(scorecard.indicators, settings.scoring);
  if (candidates.length === 0) return null;
  const methods = { ...settings.scoring.methods };
  // The most useful stands first: of two for one polarity it is written last.
  for (const { polarity, method } of [...candidates].reverse()) methods[polarity] = method;
  const scoring = { ...settings.scoring, methods };
  const tried = verify(workbook, { year: settings.year, scoring });
  return methodsOnTrial(tried.scorecard.indicators, scoring).inDoubt ? null : methods;
}

function found<K extends keyof BodySettings>(key: K, value: BodySettings[K] | null): Partial<BodySettings> {
  return value === null ? {} : { [key]: value };
}

/** The kind whose words stand in most titles; null where none does, or two stand in as many. */
function kindOf(workbook: WorkbookSnapshot): BodyKind | null {
  const titles = [workbook.name, ...workbook.sheets.flatMap((sheet) => [sheet.name, ...titlesOf(sheet)])].map((text) =>
    fold(text.replaceAll(/[_-]/g, " ")),
  );
  const counts = KIND_WORDS.map(([kind, words]) => ({
    kind,
    count: titles.filter((title) => words.test(title)).length,
  }));
  const [best, second] = counts.sort((a, b) => b.count - a.count);
  return best && best.count > (second?.count ?? 0) ? best.kind : null;
}

function titlesOf(sheet: Sheet): readonly string[] {
  const texts: string[] = [];
  for (const row of sheet.rows()) {
    if (row >= TITLE_ROWS) break;
    for (const column of sheet.columns(row).slice(0, 8)) {
      const { text } = sheet.cell(row, column);
      if (text !== "" && text.length <= LONGEST_TITLE) texts.push(text);
    }
  }
  return texts;
}

/**
 * Results over targets: none yet is the Piano, fewer than half is monitoring. More is the Relazione, for in that phase a
 * missing result is a finding: guessed to be monitoring, it would be passed over in silence.
 */
function phaseOf(indicators: readonly Indicator[]): Phase | null {
  const expected = indicators.filter(({ target }) => target.type !== "blank");
  if (expected.length === 0) return null;
  const filled = expected.filter(({ actual }) => actual.type !== "blank").length;
  if (filled === 0) return "plan";
  return filled * 2 < expected.length ? "monitoring" : "report";
}

/** True when every indicator that is scored carries a weight: then the body weighs, and says so. */
function weighsAll({ indicators }: Scorecard): boolean {
  const scored = indicators.filter(({ status }) => status === "scored");
  return scored.length > 0 && scored.every(({ weight }) => weight !== null && weight > 0);
}
