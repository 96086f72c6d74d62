// SPDX-License-Identifier: EUPL-1.2
import path from "node:path";

const root = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);

const rule = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
    },
  },
};

/** The command `perf`, for Node: one file, and beside it what is loaded only when it is asked for. */
const command = (mode) => ({
  name: "cli",
  mode,
  target: "node20",
  entry: { perf: "./src/cli/main.ts" },
  context: root,
  experiments: { outputModule: true },
  output: {
    path: process.env.PERF_CLI_OUTPUT ?? path.join(root, "dist/cli"),
    filename: "[name].mjs",
    module: true,
    chunkFormat: "module",
    clean: true,
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  // import.meta.url stays what it says: the command starts itself again on worker threads.
  module: { rules: [rule], parser: { javascript: { importMeta: false, url: false, worker: false } } },
  optimization: { minimize: false },
  devtool: "source-map",
  performance: { hints: false },
  stats: "errors-warnings",
});

/** Only what is asked for by `--config-name` is made: the command must not wait for the add-in, nor know its address. */
export default async (env, { mode = "production", configName = ["cli", "addin"] }) => {
  const configurations = configName.includes("cli") ? [command(mode)] : [];
  if (configName.includes("workbench")) {
    const { workbench } = await import("./workbench/configuration.mjs");
    configurations.push(workbench({ root, mode, rule }));
  }
  if (!configName.includes("addin")) return configurations;
  const { addin } = await import("./scripts/addin/configuration.mjs");
  return [...configurations, await addin({ root, mode, rule, isServed: Boolean(env.WEBPACK_SERVE) })];
};
