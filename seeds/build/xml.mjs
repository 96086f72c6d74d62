// SPDX-License-Identifier: EUPL-1.2

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** @param {string} text */
export function escapeXml(text) {
  return text.replace(/[&<>"]/g, (char) => ENTITIES[char]);
}

/** 0 -> "A", 27 -> "AB". @param {number} column */
export function letters(column) {
  return (column >= 26 ? letters(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/**
 * The list element of a part, with the count that Excel keeps on it.
 * @param {string} name
 * @param {string[]} items
 */
export function counted(name, items) {
  return `<${name} count="${items.length}">${items.join("")}</${name}>`;
}
