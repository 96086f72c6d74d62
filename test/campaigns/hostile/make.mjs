// SPDX-License-Identifier: EUPL-1.2
// Writes one hostile file: `node make.mjs NAME FILE`; in a process of its own, for some take much memory to make.
import { writeFile } from "node:fs/promises";
import { register } from "node:module";

register("../../../scripts/typescript-hooks.mjs", import.meta.url);
const { HOSTILE_FILES } = await import("./hostile-files.ts");

const [name, file] = process.argv.slice(2);
await writeFile(file, HOSTILE_FILES.find((one) => one.name === name).make());
