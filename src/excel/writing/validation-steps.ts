// SPDX-License-Identifier: EUPL-1.2
import { columnName } from "../../core/workbook/address";
import type { CellValidation } from "../../core/workbook/plan";
import type { Step } from "./steps";

/** Naming an area and setting three properties of it, the prompt's text apart. */
const ROUND_ONE_VALIDATION = 900;

/** What may be typed where, and the words shown beside the cell; after the contents, which Excel does not judge. */
export function validationSteps(sheetId: string, validations: readonly CellValidation[]): readonly Step[] {
  return validations.map((validation) => ({
    sheetId,
    bytes: ROUND_ONE_VALIDATION + JSON.stringify(validation).length,
    apply: (sheet) => {
      const { column, fromRow, toRow, allows, promptTitle, prompt } = validation;
      const { dataValidation } = sheet.getRangeByIndexes(fromRow, column, toRow - fromRow + 1, 1);
      const rule = ruleOf(allows);
      if (rule) dataValidation.rule = rule;
      // A blank cell is never wrong: it is the default.
      dataValidation.ignoreBlanks = true;
      dataValidation.prompt = { showPrompt: true, title: promptTitle, message: prompt };
    },
  }));
}

/** null: anything may be typed, and only the prompt is shown. */
function ruleOf(allows: CellValidation["allows"]): Excel.DataValidationRule | null {
  switch (allows.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: allows.values.join(",") } };
    case "cells":
      return { list: { inCellDropDown: true, source: referenceTo(allows) } };
    case "number":
      return { decimal: limits(allows.least, allows.most) };
    case "whole":
      return { wholeNumber: limits(allows.least, allows.most) };
    case "date":
      return { date: { formula1: "1900-01-01", operator: "GreaterThanOrEqualTo" } };
    case "any":
      return null;
  }
}

/** Excel wants a limit: without any, the least that it can hold. */
function limits(least: number | null, most: number | null): Excel.BasicDataValidation {
  if (least !== null && most !== null) return { formula1: least, formula2: most, operator: "Between" };
  if (most !== null) return { formula1: most, operator: "LessThanOrEqualTo" };
  return { formula1: least ?? -1e307, operator: "GreaterThanOrEqualTo" };
}

function referenceTo({ sheet, column, from, to }: Extract<CellValidation["allows"], { kind: "cells" }>): string {
  const letter = columnName(column);
  return `='${sheet.replaceAll("'", "''")}'!$${letter}$${String(from + 1)}:$${letter}$${String(to + 1)}`;
}
