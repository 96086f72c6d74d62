// SPDX-License-Identifier: EUPL-1.2

/** Places in cellXfs below. */
export const STYLE = {
  none: 0,
  title: 1,
  heading: 2,
  objective: 3,
  objectivePercent: 4,
  text: 5,
  integer: 6,
  percent: 7,
  percentExact: 8,
  date: 9,
  centred: 10,
};

const GENERAL = 0;
const INTEGER = 3;
const PERCENT = 9;
const PERCENT_EXACT = 10;
const DATE = 164;

const format = (numFmt, font, fill, border, alignment) =>
  `<xf numFmtId="${numFmt}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" ` +
  `applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${alignment}/></xf>`;

const LEFT = 'horizontal="left" vertical="center" wrapText="1"';
const CENTRE = 'horizontal="center" vertical="center"';
const FORMATS = [
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  format(GENERAL, 1, 0, 0, 'vertical="center"'),
  format(GENERAL, 1, 2, 1, 'horizontal="center" vertical="center" wrapText="1"'),
  format(GENERAL, 1, 3, 1, LEFT),
  format(PERCENT, 1, 3, 1, CENTRE),
  format(GENERAL, 0, 0, 1, LEFT),
  format(INTEGER, 0, 0, 1, CENTRE),
  format(PERCENT, 0, 0, 1, CENTRE),
  format(PERCENT_EXACT, 0, 0, 1, CENTRE),
  format(DATE, 0, 0, 1, CENTRE),
  format(GENERAL, 0, 0, 1, CENTRE),
];

const solid = (rgb) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;
const thin = (side) => `<${side} style="thin"><color rgb="FF9AA9B5"/></${side}>`;

export const STYLES_PART =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  `<numFmts count="1"><numFmt numFmtId="${DATE}" formatCode="dd/mm/yyyy"/></numFmts>` +
  '<fonts count="2"><font><sz val="10"/><name val="Calibri"/><family val="2"/></font>' +
  '<font><b/><sz val="10"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  `${solid("FFC9DCEB")}${solid("FFEDF3F8")}</fills>` +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  `<border>${["left", "right", "top", "bottom"].map(thin).join("")}<diagonal/></border></borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${FORMATS.length}">${FORMATS.join("")}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normale" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
