// SPDX-License-Identifier: EUPL-1.2
import { contentOf } from "../../../memory/content";
import { DEFAULT_BODY } from "../../../scorecard/settings";
import { type Parts, partsOf } from "../../../settings/parts";
import { PARAMETER_HEADINGS, type StaffSheet } from "../../../settings/staff-sheets";
import { valueLook } from "../../../summaries/parameters-sheet";
import { fold } from "../../../values/fold";
import { sameContent } from "../../../workbook/same-content";
import { ORIGIN_TERMS, type Origin } from "../../../wording/settings";
import type { CellContent, PlannedCell } from "../../../workbook/plan";
import type { Draft } from "../../filling/draft";
import { because } from "../../filling/reasons";
import type { Verification } from "../../verify";
import { addParameters } from "../add-parameters";
import { editSetting } from "../edit-setting";
import type { TypedSetting } from "./judge-typed";
import { obstacleTo } from "./obstacle";

/** Writes values beside their parameters, with who decided them; a parameter that has no row gets one. */
export function editParameters(
  draft: Draft,
  found: StaffSheet,
  typed: readonly TypedSetting[],
  { settings, settingOrigins }: Verification,
): void {
  const parts = partsOf(found);
  const rows = parameterRows(found, parts);
  const lacking = typed.filter(({ parameter }) => !rows.has(fold(parameter.label)));
  for (const setting of typed) {
    const row = rows.get(fold(setting.parameter.label));
    if (row !== undefined) editRow(draft, found, parts, row, setting);
  }
  const wanted = lacking.reduce((all, { parameter, value }) => parameter.set(all, value), settings);
  const origins = lacking.map((setting) => [setting.parameter.key, originOf(setting)] as const);
  addParameters(
    draft,
    found,
    lacking.map(({ parameter }) => parameter),
    { settings: wanted, settingOrigins: new Map([...settingOrigins, ...origins]) },
  );
}

/** The row of each parameter, by its folded label; of two with one name the first speaks. */
export function parameterRows({ sheet }: StaffSheet, { parameters }: Parts): ReadonlyMap<string, number> {
  const labels = parameters[0]?.columns.get(fold(PARAMETER_HEADINGS[0]));
  const rows = new Map<string, number>();
  if (labels === undefined) return rows;
  for (const row of sheet.rows()) {
    if (!parameters.some((part) => row > part.row && row < part.end)) continue;
    const label = fold(sheet.cell(row, labels).text);
    if (label !== "" && !rows.has(label)) rows.set(label, row);
  }
  return rows;
}

function editRow(draft: Draft, { sheet }: StaffSheet, parts: Parts, row: number, setting: TypedSetting): void {
  const { columns } = parts.parameters[0]!;
  const column = columns.get(fold(PARAMETER_HEADINGS[1]))!;
  const { parameter, content } = setting;
  const cell = sheet.cell(row, column);
  const obstacle = obstacleTo(sheet, row, column);
  if (obstacle) {
    const found = contentOf(cell);
    draft.conflicts.push({ sheet: sheet.name, cell: { row, column }, found, wanted: content, why: obstacle });
    return;
  }
  const why = because("setting-written", { label: parameter.label });
  if (!sameContent(contentOf(cell), content) || cell.kind === "error")
    editSetting(draft, sheet, row, { column, value: content, ...lookFor(setting) }, why);
  const origin = columns.get(fold(PARAMETER_HEADINGS[2]));
  const wanted = ORIGIN_TERMS[originOf(setting)];
  if (origin === undefined || !isOurs(sheet.cell(row, origin).text) || sheet.isLocked(row, origin)) return;
  if (sheet.cell(row, origin).formula !== "none" || fold(sheet.cell(row, origin).text) === fold(wanted)) return;
  editSetting(draft, sheet, row, { column: origin, value: wanted, style: "keep" }, why);
}

/** The look that staff gave stays; a number is shown for what it is. */
function lookFor({ parameter, content }: TypedSetting): Pick<PlannedCell, "style" | "format"> {
  if (content === null) return { style: "keep" };
  const format = parameter.input.kind === "date" ? "dd/mm/yyyy" : valueLook(parameter, content).format;
  return { style: "keep", ...(format === undefined ? {} : { format }) };
}

const ORIGINS: ReadonlySet<string> = new Set(["", ...Object.values(ORIGIN_TERMS).map(fold)]);

function isOurs(text: string): boolean {
  return ORIGINS.has(fold(text));
}

function originOf({
  parameter,
  value,
  content,
}: { readonly content: CellContent } & Omit<TypedSetting, "content">): Origin {
  const { input, get } = parameter;
  return content === null || input.show(value) === input.show(get(DEFAULT_BODY)) ? "default" : "body";
}
