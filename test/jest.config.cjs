// SPDX-License-Identifier: EUPL-1.2
const path = require("node:path");

/** @type {import("jest").Config} */
module.exports = {
  rootDir: path.resolve(__dirname, ".."),
  testEnvironment: "node",
  // On two processors Jest would leave one idle, and take twice as long.
  maxWorkers: "100%",
  // A machine that does other things as well is no fault of what is tested.
  testTimeout: 60_000,
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json"],
  transform: {
    "^.+\\.[cm]?[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
        module: { type: "commonjs" },
      },
    ],
  },
  // The CommonJS entry that numfmt 4.0.1 promises is not in its package.
  moduleNameMapper: { "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.mjs" },
  // ESM-only packages that Node 20 cannot require(): compile them too
  transformIgnorePatterns: ["/node_modules/(?!(numfmt)/)"],
};
