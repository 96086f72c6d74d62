// SPDX-License-Identifier: EUPL-1.2
// What Excel must know of the PERF functions (functions.json), from their Italian JSDoc in src/functions.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

// It comes with custom-functions-metadata-plugin, and says nothing of modules.
const { generateCustomFunctionsMetadata } = createRequire(import.meta.url)("custom-functions-metadata");
const folder = new URL("../src/functions/", import.meta.url);

/** The functions of the register, in its order, as Excel wants them: { functions: [{ id, name, description, … }] }. */
export async function functionsMetadata() {
  const register = await readFile(new URL("register.ts", folder), "utf8");
  const files = [...register.matchAll(/^ {2}[A-Z]+: ([a-z]+),$/gm)].map(([, name]) => `${name}.ts`);
  const paths = files.map((file) => fileURLToPath(new URL(file, folder)));
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(paths);
  if (errors.length > 0) throw new Error(`functions.json: ${errors.join("; ")}`);
  // The generator always adds allowCustomDataForDataTypeAny, on which Excel LTSC 2021 crashes.
  return { functions: JSON.parse(metadataJson).functions };
}

/** The file as it is deployed. */
export async function functionsJson() {
  return `${JSON.stringify(await functionsMetadata(), null, 2)}\n`;
}
