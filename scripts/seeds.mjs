// SPDX-License-Identifier: EUPL-1.2
// Rebuilds the seed workbook from its tables: `npm run seeds`, or with another file to write.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildWorkbook } from "../seeds/build/workbook.mjs";

const folder = fileURLToPath(new URL("../seeds/bergamo-2021", import.meta.url));
const output = process.argv[2] ?? `${folder}.xlsx`;
writeFileSync(output, buildWorkbook(folder));
console.log(`Cartella di lavoro scritta: ${output}`);
