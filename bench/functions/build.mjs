// SPDX-License-Identifier: EUPL-1.2
// The functions as a page would load them (for their size), and as a module that Node can call (for their speed).
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const root = fileURLToPath(new URL("../..", import.meta.url));
const output = path.join(root, "dist/bench-functions");
const webpack = createRequire(path.join(root, "package.json"))("webpack");

const common = {
  mode: "production",
  context: root,
  resolve: { extensions: [".ts", ".js"] },
  resolveLoader: { modules: [path.join(root, "node_modules")] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        use: { loader: "swc-loader", options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } } },
      },
    ],
  },
  performance: { hints: false },
};

const page = {
  ...common,
  name: "page",
  target: ["web", "es2022"],
  entry: { functions: "./src/functions/functions.ts" },
  output: { path: output, filename: "[name].js" },
  // apart, because the pane of the same runtime loads it too
  optimization: {
    splitChunks: { cacheGroups: { numfmt: { test: /numfmt/, name: "numfmt", chunks: "all", enforce: true } } },
  },
};

const module = {
  ...common,
  name: "module",
  target: "node20",
  entry: { register: "./src/functions/register.ts" },
  experiments: { outputModule: true },
  output: { path: output, filename: "[name].mjs", module: true, chunkFormat: "module", library: { type: "module" } },
};

/** Builds both; gives the functions and the size of the page's files, in bytes after gzip. */
export async function buildFunctions() {
  await new Promise((resolve, reject) => {
    webpack([page, module], (error, stats) => {
      if (error || stats.hasErrors()) reject(error ?? new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
  const { FUNCTIONS } = await import(path.join(output, "register.mjs"));
  const gzipped = (file) => gzipSync(readFileSync(path.join(output, file)), { level: 9 }).length;
  return { functions: FUNCTIONS, sizes: { functions: gzipped("functions.js"), numfmt: gzipped("numfmt.js") } };
}
