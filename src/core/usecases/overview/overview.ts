// SPDX-License-Identifier: EUPL-1.2
import { countFindings, type Counts } from "../../checks/counts";
import type { FindingPlace } from "../../checks/finding";
import type { Gap, SheetReading } from "../../scorecard/model";
import type { Phase } from "../../scorecard/settings";
import { groupBy, unitOf } from "../../summaries/levels";
import { isAssumed } from "../../wording/gaps";
import type { Origin } from "../../wording/settings";
import { settingsSummary } from "../report/settings-summary";
import { mappableSheets } from "../settings/view/column-choices";
import { hasDashboards, type Verification } from "../verify";
import { drawnMap, type DrawnMap } from "./drawn-map";
import { type Lack, lacksOf } from "./lacks";
import { type Pace, paceOf } from "./pace";

/** An organisational unit, or a post, and where its dashboard stands. */
export interface Unit {
  readonly name: string;
  readonly place: FindingPlace;
}

/** What is seen at a glance of a verified workbook: data, whose words are made where they are shown. */
export interface Overview {
  readonly file: string;
  /** "inferred" of a year: the headings name it. */
  readonly year: { readonly value: number; readonly origin: Origin } | null;
  readonly phase: { readonly value: Phase; readonly origin: Origin };
  /** Day to which a monitoring refers; null: none is known, or there is none. */
  readonly referenceDate: number | null;
  /** null: at the end of the year, or where no result has a pace. */
  readonly pace: Pace | null;
  readonly sheets: readonly SheetReading[];
  readonly units: readonly Unit[];
  readonly objectives: { readonly all: number; readonly scored: number };
  readonly indicators: { readonly all: number; readonly scored: number };
  readonly findings: Counts;
  readonly lacks: readonly Lack[];
  /** Nothing was measured on any sheet: those on which a person may say where the columns are. null: something was read. */
  readonly unread: readonly string[] | null;
  readonly map: DrawnMap;
  readonly assumed: readonly Gap[];
  /** Settings in force beside the phase, in Italian. */
  readonly settings: readonly string[];
}

/** One traversal or two of what was verified: cheap beside the verification itself. */
export function overviewOf(verification: Verification): Overview {
  const { workbook, scorecard, settings, settingOrigins, findings } = verification;
  const { objectives, indicators, sheets, gaps } = scorecard;
  return {
    file: workbook.name,
    year: yearOf(verification),
    phase: { value: settings.phase, origin: settingOrigins.get("phase") ?? "default" },
    referenceDate: settings.phase === "monitoring" ? settings.referenceDate : null,
    pace: paceOf(indicators),
    sheets,
    units: unitsOf(verification),
    objectives: { all: objectives.length, scored: objectives.filter(({ score }) => score !== null).length },
    indicators: { all: indicators.length, scored: indicators.filter(({ status }) => status === "scored").length },
    findings: countFindings(findings),
    lacks: lacksOf(verification),
    unread: hasDashboards(verification) ? null : mappableSheets(verification).map(({ sheet }) => sheet),
    map: drawnMap(verification),
    assumed: gaps.filter(isAssumed),
    settings: settingsSummary(verification).slice(1),
  };
}

/** The figures may say another year than the settings: then theirs is in force, and a gap says so. */
function yearOf({ scorecard: { year }, settings, settingOrigins }: Verification): Overview["year"] {
  if (year === null) return null;
  return { value: year, origin: settings.year === year ? (settingOrigins.get("year") ?? "inferred") : "inferred" };
}

function unitsOf({ scorecard: { blocks } }: Verification): readonly Unit[] {
  const below = blocks.filter(({ level }) => level !== "strategic");
  return [...groupBy(below, unitOf)].map(([name, [first]]) => ({
    name,
    place: { sheet: first!.sheet, at: first!.from },
  }));
}
