// SPDX-License-Identifier: EUPL-1.2
import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import { browserBuffer, browserTwins, remembered } from "../scripts/addin/configuration.mjs";

/** The page of the workbench: the host and a view of its workbook, for browsers (docs/adr/0023). */
export function workbench({ root, mode, rule }) {
  return {
    name: "workbench",
    mode,
    target: ["web", "es2022"],
    context: root,
    entry: { workbench: "./workbench/page/main.tsx" },
    output: {
      path: process.env.PERF_WORKBENCH_OUTPUT ?? path.join(root, "dist/workbench/page"),
      filename: "[name].js",
      clean: true,
    },
    resolve: {
      extensions: [".tsx", ".ts", ".js"],
      alias: { numfmt$: path.join(root, "node_modules/numfmt/dist/index.mjs"), ...browserTwins(root) },
    },
    module: { rules: [rule] },
    devtool: "source-map",
    performance: { hints: false },
    stats: "errors-warnings",
    ...remembered(root),
    plugins: [
      browserBuffer(root),
      new CopyPlugin({ patterns: ["workbench/page/index.html", "workbench/page/workbench.css"] }),
    ],
  };
}
