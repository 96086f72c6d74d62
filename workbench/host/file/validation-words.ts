// SPDX-License-Identifier: EUPL-1.2
import { words } from "./looks/words";

/** Kinds of rule (ECMA-376 part 1, 18.18.21) as Excel's interface calls them. */
export const TYPES = words({
  whole: "wholeNumber",
  decimal: "decimal",
  list: "list",
  date: "date",
  time: "time",
  textLength: "textLength",
  custom: "custom",
});

export const OPERATORS = words({
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
});
