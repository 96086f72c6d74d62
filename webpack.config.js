// SPDX-License-Identifier: EUPL-1.2
import path from "node:path";

const root = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);

/** The command `perf`, one file for Node. The add-in's own entries join here. */
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
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        use: { loader: "swc-loader", options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } } },
      },
    ],
  },
  optimization: { minimize: false },
  devtool: "source-map",
  performance: { hints: false },
  stats: "errors-warnings",
});

export default (_env, { mode = "production" }) => [command(mode)];
