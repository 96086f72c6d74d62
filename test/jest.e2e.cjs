// SPDX-License-Identifier: EUPL-1.2
// The add-in as its users have it: in a real browser, on the workbench. `npm run e2e`; one browser at a time.
const base = require("./jest.config.cjs");

/** @type {import("jest").Config} */
module.exports = { ...base, testMatch: ["<rootDir>/test/e2e/**/*.e2e.ts"], testTimeout: 300_000, maxWorkers: 1 };
