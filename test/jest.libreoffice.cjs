// SPDX-License-Identifier: EUPL-1.2
// Checks that need LibreOffice; `.ci/run` installs it and runs them after `npm test`.
const base = require("./jest.config.cjs");

/** @type {import("jest").Config} */
module.exports = { ...base, testMatch: ["<rootDir>/test/libreoffice/**/*.check.ts"], testTimeout: 180_000 };
