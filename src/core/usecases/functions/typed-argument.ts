// SPDX-License-Identifier: EUPL-1.2
import { BLANK_VALUE, interpret } from "../../values/interpret";
import type { TypedValue } from "../../values/typed-value";
import { BLANK_CELL } from "../../workbook/cell";
import { boundedMemo } from "./bounded-memo";
import type { Scalar } from "./grid";

/** Texts longer than this are read each time: they are remarks, and a memo of them would only weigh. */
const LONGEST_REMEMBERED = 80;

/**
 * What an argument means. Functions receive values without their number format, so that a percentage is a plain
 * number, and so is a date (ADR 0009); texts say what they are, as they do on a sheet.
 */
export function typedArgument(scalar: Scalar): TypedValue {
  if (scalar === null) return BLANK_VALUE;
  if (typeof scalar === "string")
    return scalar.length > LONGEST_REMEMBERED ? typedText(scalar) : rememberedText(scalar);
  const kind = typeof scalar === "number" ? "number" : "boolean";
  return interpret({ ...BLANK_CELL, kind, number: Number(scalar) });
}

const rememberedText = boundedMemo(4096, typedText);

function typedText(text: string): TypedValue {
  return interpret({ ...BLANK_CELL, kind: "text", text });
}
