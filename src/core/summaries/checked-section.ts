// SPDX-License-Identifier: EUPL-1.2
import type { OwnRow } from "../memory/own-rows";
import type { Scorecard } from "../scorecard/scored";
import { type BodySettings, DEFAULT_BODY } from "../scorecard/settings";
import { isIndicator } from "../oiv/results";
import { parametersFor } from "../settings/parameters";
import type { Origins } from "../settings/read-parameters";
import { isAssumed } from "../wording/gaps";
import { ORIGIN_TERMS } from "../wording/settings";
import { countText } from "../wording/template";
import { fitting } from "./cell-list";
import { rowOf } from "./summary";
import { VALIDATION_COLUMNS } from "./validation-headings";

/** What was checked, with which settings, when and by which version. */
export interface Checked {
  readonly file: string;
  readonly dateSystem: 1900 | 1904;
  readonly scorecard: Scorecard;
  readonly settings: BodySettings;
  readonly settingOrigins: Origins;
  /** Settings that cannot be used as they are written. */
  readonly settingProblems: number;
  /** Local day and time, as "2026-06-30T09:15". */
  readonly checkedAt: string;
  readonly version: string;
}

/** Rows below the criteria: whoever reads the outcome can see what it stands on. */
export function checkedRows(checked: Checked): readonly OwnRow[] {
  return [
    { kind: "section", cells: [{ column: 0, value: "Che cosa è stato controllato", style: "title" }] },
    ...checkedFacts(checked).map(([label, value]) => factRow(label, value)),
  ];
}

export const FILE_FACT = "Cartella";
const MOMENT_FACT = "Controllato il";

/** Facts that a seal leaves out: checked again, or under another name, a workbook is the same. */
export const PASSING_FACTS: ReadonlySet<string> = new Set([FILE_FACT, MOMENT_FACT]);
/** Where a fact's label and its value stand. */
export const FACT_COLUMNS = { label: 2, value: 3 } as const;

export type Fact = readonly [label: string, value: string];

/** The same, for reports. */
export function checkedFacts(checked: Checked): readonly Fact[] {
  return [...facts(checked), ...settingFacts(checked)];
}

/** The label under «Che cosa chiede», the value under «Evidenze»: the two columns that are wide enough. */
function factRow(label: string, value: string): OwnRow {
  const cells = rowOf("note", VALIDATION_COLUMNS.slice(0, 4), [null, null, label, fitting(value)]).cells.slice(2);
  return {
    kind: "note",
    cells: [
      { ...cells[0]!, style: "text-strong" },
      { ...cells[1]!, style: "text" },
    ],
  };
}

function facts({ file, scorecard, checkedAt, version }: Checked): readonly Fact[] {
  const { objectives, indicators, tables, gaps, year } = scorecard;
  const sheets = scorecard.sheets.filter(({ reason }) => reason.code !== "own-sheet");
  const dashboards = sheets.filter(({ role }) => role === "dashboard").length;
  const unread = gaps.filter((gap) => !isAssumed(gap)).length;
  const assumed = gaps.length - unread;
  const named = indicators.filter(isIndicator).length;
  return [
    [FILE_FACT, file],
    ["Anno", year === null ? "non indicato" : String(year)],
    ["Fogli", `${countText(sheets.length, "foglio|fogli")}, di cui ${countText(dashboards, "cruscotto|cruscotti")}`],
    [
      "Dati letti",
      [
        countText(objectives.length, "obiettivo|obiettivi"),
        countText(named, "indicatore|indicatori"),
        ...(named === indicators.length
          ? []
          : [countText(indicators.length - named, "riga con nulla o con la sola %|righe con nulla o con la sola %")]),
        countText(tables.length, "altra tabella|altre tabelle"),
      ].join(", "),
    ],
    [
      "Dati non letti",
      [
        unread === 0 ? "nessuno" : countText(unread, "punto|punti"),
        ...(assumed === 0
          ? []
          : [`${countText(assumed, "lettura presunta, da confermare|letture presunte, da confermare")}`]),
      ].join("; "),
    ],
    [MOMENT_FACT, momentText(checkedAt)],
    ["Versione di PERF", version],
  ];
}

/** A section a row: one line for each setting that somebody decided, with who did, then those left as they are by default. */
function settingFacts({ settings, settingOrigins, settingProblems, dateSystem }: Checked): readonly Fact[] {
  const sections = new Map<string, { readonly decided: string[]; readonly byDefault: string[] }>();
  for (const { key, section, label, input, get } of parametersFor(dateSystem)) {
    const shown = input.show(get(settings));
    const isDefault = shown === input.show(get(DEFAULT_BODY));
    const origin = ORIGIN_TERMS[settingOrigins.get(key) ?? (isDefault ? "default" : "body")];
    const lines = sections.get(section) ?? { decided: [], byDefault: [] };
    sections.set(section, lines);
    // Nobody has said what kind of body it is: «altro ente» would be a statement, and often a false one.
    const isUnsaid = key === "kind" && origin === ORIGIN_TERMS.default;
    const line = `${label}: ${isUnsaid ? "non indicato" : shown || "non indicato"}`;
    if (origin === ORIGIN_TERMS.default) lines.byDefault.push(line);
    else lines.decided.push(`${line} (${origin})`);
  }
  const { register, mappings } = settings;
  const neutralised = register.filter((entry) => entry.neutralised !== null).length;
  const registerText = `${countText(register.length, "indicatore|indicatori")}, ${countText(neutralised, "neutralizzato|neutralizzati")}`;
  return [
    ...[...sections].map(([section, lines]): Fact => [`Impostazioni: ${section}`, settingLines(lines)]),
    ["Registro indicatori", register.length === 0 ? "nessuno" : registerText],
    ["Colonne indicate dall’ente", mappings.length === 0 ? "nessuna" : countText(mappings.length, "foglio|fogli")],
    ["Impostazioni non utilizzabili", settingProblems === 0 ? "nessuna" : countText(settingProblems, "cella|celle")],
  ];
}

function settingLines({ decided, byDefault }: Record<"decided" | "byDefault", readonly string[]>): string {
  return [...decided, ...(byDefault.length > 0 ? [`Predefiniti: ${byDefault.join("; ")}`] : [])].join("\n");
}

/** "2026-06-30T09:15" -> "30/06/2026, ore 09:15"; anything else as it is. */
export function momentText(moment: string): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(moment);
  return match ? `${match[3]!}/${match[2]!}/${match[1]!}, ore ${match[4]!}` : moment;
}
