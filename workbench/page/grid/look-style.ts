// SPDX-License-Identifier: EUPL-1.2
import type { CSSProperties } from "react";
import type { ValueKind } from "../../host/workbook/cell";
import { lookValue, type Look } from "../../host/workbook/look";

/** Looks are shared by many cells, and never changed: each is turned into styles once for each kind of value. */
const known = new WeakMap<Look, Map<string, CSSProperties>>();

/** How a look is drawn. */
export function lookStyle(look: Look, kind: ValueKind): CSSProperties {
  const styles = known.get(look) ?? new Map<string, CSSProperties>();
  known.set(look, styles);
  const style = styles.get(kind) ?? {
    ...fontStyle(look),
    ...fillStyle(look),
    ...borders(look),
    ...placing(look, kind),
  };
  styles.set(kind, style);
  return style;
}

function fontStyle(look: Look): CSSProperties {
  const lines = [
    ...(lookValue(look, "font.underline") === "None" ? [] : ["underline"]),
    ...(look["font.strikethrough"] === true ? ["line-through"] : []),
  ];
  return {
    fontSize: `${String(lookValue(look, "font.size"))}pt`,
    ...(look["font.name"] !== undefined && {
      fontFamily: `"${String(look["font.name"]).replace(/["\\]/g, "")}", var(--sheet-font)`,
    }),
    ...(look["font.bold"] === true && { fontWeight: "bold" }),
    ...(look["font.italic"] === true && { fontStyle: "italic" }),
    ...(look["font.color"] !== undefined && { color: colour(look["font.color"]) }),
    ...(lines.length > 0 && { textDecorationLine: lines.join(" ") }),
  };
}

function fillStyle(look: Look): CSSProperties {
  const fill = look["fill.color"];
  if (fill === undefined || fill === "" || look["fill.pattern"] === "None") return {};
  return { backgroundColor: colour(fill) };
}

/** Excel's colours are «#RRGGBB»; anything else is not drawn. */
function colour(value: string | number | boolean): string | undefined {
  return /^#[0-9a-f]{6}$/i.test(String(value)) ? String(value) : undefined;
}

const SIDES = { EdgeTop: "Top", EdgeBottom: "Bottom", EdgeLeft: "Left", EdgeRight: "Right" } as const;
const WIDTHS: Readonly<Record<string, string>> = { Hairline: "1px", Thin: "1px", Medium: "2px", Thick: "3px" };

function borders(look: Look): CSSProperties {
  const style: Record<string, string> = {};
  for (const [edge, side] of Object.entries(SIDES)) {
    const line = look[`borders.${edge}.style`];
    if (line === undefined || line === "" || line === "None") continue;
    const width = line === "Double" ? "3px" : (WIDTHS[String(look[`borders.${edge}.weight`])] ?? "1px");
    const drawn = line === "Double" ? "double" : /dot|dash/i.test(String(line)) ? "dashed" : "solid";
    style[`border${side}`] = `${width} ${drawn} ${colour(look[`borders.${edge}.color`] ?? "") ?? "#000000"}`;
  }
  return style;
}

const ACROSS: Readonly<Record<string, string>> = {
  Left: "flex-start",
  Fill: "flex-start",
  Center: "center",
  CenterAcrossSelection: "center",
  Right: "flex-end",
  Justify: "flex-start",
  Distributed: "center",
};
const DOWN: Readonly<Record<string, string>> = {
  Top: "flex-start",
  Center: "center",
  Bottom: "flex-end",
  Justify: "flex-start",
  Distributed: "center",
};
const TEXT_ALIGN: Readonly<Record<string, CSSProperties["textAlign"]>> = {
  "flex-start": "left",
  center: "center",
  "flex-end": "right",
};
/** One step of indentation. */
const INDENT = 9;

function placing(look: Look, kind: ValueKind): CSSProperties {
  const across = ACROSS[String(look["horizontalAlignment"])] ?? usual(kind);
  const indent = Number(look["indentLevel"] ?? 0) * INDENT;
  return {
    justifyContent: across,
    textAlign: TEXT_ALIGN[across],
    alignItems: DOWN[String(lookValue(look, "verticalAlignment"))] ?? "flex-end",
    whiteSpace: look["wrapText"] === true ? "pre-wrap" : "pre",
    ...(indent > 0 && (across === "flex-end" ? { paddingRight: indent + 2 } : { paddingLeft: indent + 2 })),
  };
}

/** Numbers right, truth and errors in the middle, texts left. */
function usual(kind: ValueKind): string {
  if (kind === "Double") return "flex-end";
  return kind === "Boolean" || kind === "Error" ? "center" : "flex-start";
}
