// SPDX-License-Identifier: EUPL-1.2
import { columnName, rangeAddress } from "../../../core/workbook/address";
import type { CellValidation } from "../../../core/workbook/plan";
import { escapeAttribute, escapeText } from "../xml/escape";

type Allows = CellValidation["allows"];

/** What `type`, operator and formulas say together (ECMA-376 part 1, 18.3.1.32). */
interface Condition {
  readonly type: string;
  readonly operator?: string;
  readonly formulas: readonly (string | number)[];
}

/** The element with all validations of a sheet; "" when there are none. It stands between the cells and the margins. */
export function validationsXml(validations: readonly CellValidation[]): string {
  if (validations.length === 0) return "";
  return `<dataValidations count="${validations.length}">${validations.map(validationXml).join("")}</dataValidations>`;
}

function validationXml({ column, fromRow, toRow, allows, promptTitle, prompt }: CellValidation): string {
  const { type, operator, formulas } = conditionOf(allows);
  const area = rangeAddress({ row: fromRow, column }, { row: toRow, column });
  const attributes = [
    type === "none" ? "" : ` type="${type}"`,
    operator === undefined ? "" : ` operator="${operator}"`,
    // A blank cell is never wrong: it is the default.
    ' allowBlank="1" showInputMessage="1"',
    type === "none" ? "" : ' showErrorMessage="1"',
    ` promptTitle="${escapeAttribute(promptTitle)}" prompt="${escapeAttribute(prompt)}" sqref="${area}"`,
  ];
  const conditions = formulas.map((formula, i) => `<formula${i + 1}>${escapeText(String(formula))}</formula${i + 1}>`);
  return `<dataValidation${attributes.join("")}>${conditions.join("")}</dataValidation>`;
}

function conditionOf(allows: Allows): Condition {
  switch (allows.kind) {
    case "list":
      return { type: "list", formulas: [`"${allows.values.join(",").replaceAll('"', '""')}"`] };
    case "cells":
      return { type: "list", formulas: [cellsReference(allows)] };
    case "number":
      return { type: "decimal", ...limits(allows.least, allows.most) };
    case "whole":
      return { type: "whole", ...limits(allows.least, allows.most) };
    case "date":
      return { type: "date", ...limits(1, null) };
    case "any":
      return { type: "none", formulas: [] };
  }
}

/** Excel wants a limit: without any, the least that it can hold. */
function limits(least: number | null, most: number | null): Omit<Condition, "type"> {
  if (least !== null && most !== null) return { operator: "between", formulas: [least, most] };
  if (most !== null) return { operator: "lessThanOrEqual", formulas: [most] };
  return { operator: "greaterThanOrEqual", formulas: [least ?? -1e307] };
}

function cellsReference({ sheet, column, from, to }: Extract<Allows, { kind: "cells" }>): string {
  const letter = columnName(column);
  return `'${sheet.replaceAll("'", "''")}'!$${letter}$${from + 1}:$${letter}$${to + 1}`;
}
