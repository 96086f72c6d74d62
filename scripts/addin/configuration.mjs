// SPDX-License-Identifier: EUPL-1.2
import path from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";
import { DEV_ORIGIN, deploymentBase, hostedManifest } from "./addresses.mjs";
import { localCertificate } from "./certificate.mjs";
import { functionsJson } from "../functions-metadata.mjs";
import { guidePage } from "./guide-page.mjs";
import { contentPolicy, headersNote } from "./headers.mjs";

/** The add-in: one page for pane, ribbon and functions (shared runtime), the guide, manifests and icons. */
export async function addin({ root, mode, rule, isServed }) {
  const isProduction = mode === "production";
  const base = isProduction ? deploymentBase(process.env.ADDIN_BASE_URL) : DEV_ORIGIN;
  return {
    name: "addin",
    mode,
    target: ["web", "es2022"],
    context: root,
    entry: {
      // Before Office.js and without anything else: it must run even when nothing else arrives.
      boot: { import: "./src/taskpane/start/boot.ts", runtime: false },
      taskpane: "./src/taskpane/main.ts",
      functions: "./src/functions/functions.ts",
    },
    output: {
      path: process.env.PERF_ADDIN_OUTPUT ?? path.join(root, "dist/addin"),
      // The manifest names functions.js: its name stays.
      filename: ({ chunk }) => (isProduction && chunk.name !== "functions" ? "[name].[contenthash:8].js" : "[name].js"),
      chunkFilename: isProduction ? "[name].[contenthash:8].js" : "[name].js",
      clean: true,
    },
    resolve: {
      extensions: [".tsx", ".ts", ".js"],
      // The package leads to its CommonJS file; from the other one what nobody uses is left out.
      alias: { numfmt$: path.join(root, "node_modules/numfmt/dist/index.mjs"), ...browserTwins(root) },
    },
    module: { rules: [rule] },
    // Several entries on one page share their modules only through one runtime.
    optimization: { runtimeChunk: "single", splitChunks },
    devtool: isProduction ? "hidden-source-map" : "source-map",
    performance: { hints: false },
    stats: "errors-warnings",
    ...remembered(root),
    plugins: [page(isProduction), copies(root, base), browserBuffer(root)],
    ...(isServed && { devServer: await server() }),
  };
}

/** PERF_BUILD_CACHE: a folder in which webpack remembers what it has compiled, for whoever builds again and again. */
export const remembered = (root) => {
  const folder = process.env.PERF_BUILD_CACHE;
  const config = [path.join(root, "webpack.config.js"), fileURLToPath(import.meta.url)];
  // Packed, and nothing that was not asked for within a day: it grows with every build otherwise.
  const kept = { compression: "gzip", maxAge: 86_400_000 };
  return folder
    ? { cache: { type: "filesystem", cacheDirectory: folder, buildDependencies: { config }, ...kept } }
    : {};
};

/** What the file adapter asks of the machine, as a browser has it (docs/adr/0022-copies-in-the-pane.md). */
export const browserTwins = (root) => ({
  [path.join(root, "src/xlsx/archive/codec.ts")]: path.join(root, "src/xlsx/browser/codec.ts"),
});
export const browserBuffer = (root) =>
  new webpack.ProvidePlugin({ Buffer: [path.join(root, "src/xlsx/browser/buffer.ts"), "BrowserBuffer"] });

const splitChunks = {
  // What two screens or tasks need is fetched once, from 3 KB on; below, another file costs more than it saves.
  minSize: 3000,
  // What functions and pane both need is fetched once, not twice; the number formats, which seldom change, by themselves.
  cacheGroups: {
    numbers: { test: /node_modules.numfmt/, name: "numbers", chunks: "all", enforce: true, priority: 1 },
    common: { test: isForFunctions, name: "common", chunks: "all", minChunks: 2, enforce: true },
  },
};

/** What functions need and tasks of the pane as well; what the first view needs stays with it. */
function isForFunctions(module, { chunkGraph }) {
  const names = [...chunkGraph.getModuleChunksIterable(module)].map(({ name }) => name);
  return names.includes("functions") && !names.includes("taskpane");
}

function page(isProduction) {
  return new HtmlPlugin({
    filename: "taskpane.html",
    template: "./src/taskpane/taskpane.html",
    chunks: ["boot", "taskpane", "functions"],
    // In this order: what is drawn first does not wait for the functions.
    chunksSortMode: "manual",
    inject: false,
    minify: false,
    csp: contentPolicy(isProduction ? {} : { connect: [DEV_ORIGIN.replace("https", "wss")] }),
  });
}

function copies(root, base) {
  const written = (to, make) => ({ from: "package.json", to, transform: () => make() });
  const manifest = (name) => ({ from: name, transform: (xml) => hostedManifest(xml.toString(), base) });
  const isHosted = base !== DEV_ORIGIN;
  return new CopyPlugin({
    patterns: [
      { from: "assets", to: "assets" },
      { from: "docs/guida/immagini", to: "immagini" },
      { from: "src/taskpane/taskpane.css" },
      // The sample workbook that the pane offers whoever has none at hand.
      { from: "seeds/bergamo-2021.xlsx", to: "esempio.xlsx" },
      ...(isHosted ? [manifest("manifest.xml"), manifest("manifest-pane.xml")] : []),
      written("functions.json", () => functionsJson(root)),
      written("guida.html", () => guidePage(root)),
      ...(isHosted ? [written("intestazioni-http.txt", () => headersNote(base))] : []),
    ],
  });
}

async function server() {
  return {
    // By name: with an address the server would answer the whole network.
    host: "localhost",
    port: Number(new URL(DEV_ORIGIN).port),
    hot: false,
    static: false,
    server: { type: "https", options: await localCertificate() },
    // Excel on the web asks for functions.json from its own page.
    headers: { "Access-Control-Allow-Origin": "*" },
    client: { overlay: false },
  };
}
