// SPDX-License-Identifier: EUPL-1.2
import path from "node:path";
import { fileURLToPath } from "node:url";
import product from "../webpack.config.js";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The product's own build, with another entry: what is measured is what ships. */
export default async (env, argv) => ({
  ...(await product(env, { ...argv, configName: ["cli"] }))[0],
  name: "bench",
  entry: { core: "./bench/contenders/core-entry.mjs" },
  output: {
    path: path.join(root, "dist/bench"),
    filename: "[name].mjs",
    module: true,
    chunkFormat: "module",
    library: { type: "module" },
  },
});
