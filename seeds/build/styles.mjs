// SPDX-License-Identifier: EUPL-1.2
import { counted, DECLARATION, escapeXml, MAIN } from "./xml.mjs";

const BUILT_IN = { General: 0, 0: 1, "0.00": 2, "#,##0": 3, "#,##0.00": 4, "0%": 9, "0.00%": 10 };
const FIRST_CUSTOM = 164;
const ROLES = {
  title: { font: 1, fill: 0, border: 0, wrap: false },
  heading: { font: 2, fill: 2, border: 1, wrap: true },
  objective: { font: 2, fill: 3, border: 1, wrap: true },
  body: { font: 0, fill: 0, border: 1, wrap: true },
  note: { font: 3, fill: 0, border: 0, wrap: false },
};

/**
 * The cell formats of a workbook, numbered in the order in which the cells ask for them.
 * @returns {{ indexOf(cell: { role: string, align: string, format: string }): number, xml(): string }}
 */
export function createStyles() {
  const formats = [];
  const styles = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'];
  const formatId = (format) => BUILT_IN[format] ?? FIRST_CUSTOM + positionIn(formats, format);
  return {
    indexOf: ({ role, align, format }) => positionIn(styles, cellFormat(ROLES[role], align, formatId(format))),
    xml: () => stylesPart(formats, styles),
  };
}

/** Where a text stands in a list; it is added when it is not there yet. @param {string[]} list @param {string} item */
export function positionIn(list, item) {
  const known = list.indexOf(item);
  return known >= 0 ? known : list.push(item) - 1;
}

function cellFormat({ font, fill, border, wrap }, align, format) {
  const indent = align === "left" && wrap ? ' indent="1"' : "";
  const alignment = `<alignment horizontal="${align}" vertical="center"${indent}${wrap ? ' wrapText="1"' : ""}/>`;
  return (
    `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" ` +
    `applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`
  );
}

function stylesPart(formats, styles) {
  const numFmts = formats.map((code, i) => `<numFmt numFmtId="${FIRST_CUSTOM + i}" formatCode="${escapeXml(code)}"/>`);
  return (
    `${DECLARATION}<styleSheet xmlns="${MAIN}">${counted("numFmts", numFmts)}` +
    counted("fonts", [font(""), font("<b/>", 14), font("<b/>"), font("<i/>", 9)]) +
    counted("fills", [pattern("none"), pattern("gray125"), solid("FFC9DCEB"), solid("FFEDF3F8")]) +
    counted("borders", ["<border><left/><right/><top/><bottom/><diagonal/></border>", thinBorder()]) +
    counted("cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
    counted("cellXfs", styles) +
    counted("cellStyles", ['<cellStyle name="Normale" xfId="0" builtinId="0"/>']) +
    "</styleSheet>"
  );
}

function font(emphasis, size = 10) {
  return `<font>${emphasis}<sz val="${size}"/><color rgb="FF1F2A33"/><name val="Arial"/><family val="2"/></font>`;
}

function pattern(type) {
  return `<fill><patternFill patternType="${type}"/></fill>`;
}

function solid(colour) {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function thinBorder() {
  const sides = ["left", "right", "top", "bottom"].map(
    (side) => `<${side} style="thin"><color rgb="FF9AA9B5"/></${side}>`,
  );
  return `<border>${sides.join("")}<diagonal/></border>`;
}
