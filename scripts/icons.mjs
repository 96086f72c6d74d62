// SPDX-License-Identifier: EUPL-1.2
// Draws the icons of the manifest into assets/. The same shapes give the same bytes; with --check nothing is written.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { draw } from "./icons/draw.mjs";
import { GLYPHS } from "./icons/glyphs.mjs";
import { png } from "./icons/png.mjs";

const assets = path.join(import.meta.dirname, "..", "assets");
/** The product is shown in catalogues too; a button of the ribbon at three sizes only. */
const sizesOf = (name) => (name === "icon" ? [16, 32, 64, 80, 128] : [16, 32, 80]);
const isCheck = process.argv.includes("--check");

const icons = Object.entries(GLYPHS).flatMap(([name, shapes]) =>
  sizesOf(name).map((size) => ({
    file: path.join(assets, `${name}-${size}.png`),
    bytes: png(size, draw(shapes, size)),
  })),
);
if (isCheck) {
  const stale = icons.filter(({ file, bytes }) => !bytes.equals(readFileSync(file)));
  for (const { file } of stale) console.error(`${path.basename(file)} is not what scripts/icons.mjs draws`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  mkdirSync(assets, { recursive: true });
  for (const { file, bytes } of icons) writeFileSync(file, bytes);
}
