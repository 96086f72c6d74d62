// SPDX-License-Identifier: EUPL-1.2
// The walls of the house (docs/dev/architecture.md). Each rule says why.
const only = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: "error",
  from: { path: from },
  to: { path: "^src/", pathNot: [from, "^src/core/steps", ...allowed] },
});

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-circle",
      comment: "Data flows one way: two files that need each other hold one thing, or hide a third.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "core-is-pure",
      comment: "The core runs in Excel, in a worker and in Node alike: no Office, DOM, Node, React or clock.",
      severity: "error",
      from: { path: "^src/core" },
      to: { dependencyTypes: ["core", "npm"], pathNot: "node_modules/(numfmt|@noble/hashes)" },
    },
    only(
      "workbook-knows-nothing",
      "What a spreadsheet is does not depend on what is written in it.",
      "^src/core/workbook",
      [],
    ),
    only("values-know-cells-only", "What a value means depends on its cell alone.", "^src/core/values", [
      "^src/core/workbook",
    ]),
    only(
      "scorecard-knows-values",
      "Performance is arithmetic on values, wherever they were read.",
      "^src/core/scorecard",
      ["^src/core/workbook", "^src/core/values"],
    ),
    only("memory-knows-sheets", "What was written is told from cells and names alone.", "^src/core/memory", [
      "^src/core/(workbook|scorecard/model|values)",
    ]),
    only("reading-builds-scorecards", "Reading turns cells into a scorecard and judges nothing.", "^src/core/reading", [
      "^src/core/(workbook|values|scorecard|memory)",
    ]),
    only(
      "tables-know-values",
      "Arithmetic of other tables stands beside the scorecard, not on it.",
      "^src/core/tables",
      ["^src/core/(workbook|values)"],
    ),
    only("wording-knows-codes", "Words are made from codes and data, at the edge.", "^src/core/wording", [
      "^src/core/(workbook|values|scorecard)",
    ]),
    only(
      "settings-are-read-from-cells",
      "What a body has decided is read before its figures are, and depends on none of them.",
      "^src/core/settings",
      ["^src/core/(workbook|values|scorecard|memory|wording)"],
    ),
    only("checks-judge-scorecards", "A rule sees the scorecard, never a file or a host.", "^src/core/checks", [
      "^src/core/(workbook|values|scorecard|reading|tables|variations|wording)",
    ]),
    only(
      "variations-compare-scorecards",
      "What has changed since the Plan is told from two scorecards; rules judge it.",
      "^src/core/variations",
      ["^src/core/(workbook|values|scorecard|memory)"],
    ),
    only(
      "the-verdict-weighs-findings",
      "What is proposed to the OIV follows from the scorecard and the findings; it writes nothing.",
      "^src/core/oiv",
      ["^src/core/(workbook|values|scorecard|checks|variations|wording|settings)"],
    ),
    only("the-seal-knows-cells", "A seal covers what stands in cells, whatever it means.", "^src/core/seal", [
      "^src/core/(workbook|wording)",
    ]),
    only(
      "summaries-are-data",
      "A summary is a plan of cells; writing it is the adapter's work.",
      "^src/core/summaries",
      ["^src/core/(workbook|values|scorecard|reading|tables|wording|memory|settings|checks|variations|oiv|seal)"],
    ),
    only("usecases-join-the-core", "Use cases speak to ports, never to an adapter.", "^src/core/usecases", [
      "^src/core",
    ]),
    only(
      "reports-are-texts",
      "A report is a text made of a validation; who writes it, and where, is the edge's.",
      "^src/reports",
      ["^src/core/(oiv|checks|wording|summaries|usecases|workbook|scorecard|values)"],
    ),
    only(
      "xlsx-knows-workbooks-only",
      "The file adapter implements the ports and knows nothing of scoring.",
      "^src/xlsx",
      ["^src/core/(workbook|steps)"],
    ),
    only(
      "excel-knows-workbooks-only",
      "The Office.js adapter implements the same ports as the file's, and knows as little.",
      "^src/excel",
      ["^src/core/workbook"],
    ),
    only(
      "functions-are-thin",
      "A custom function parses, calls the core once, and maps the failure: no arithmetic, no Excel.",
      "^src/functions",
      ["^src/core/(workbook|values|scorecard|wording|usecases)"],
    ),
    {
      name: "components-without-office",
      comment: "A component takes props and gives callbacks; only the hook beside it meets Excel.",
      severity: "error",
      from: { path: "^src/taskpane/.*\\.tsx$", pathNot: "^src/taskpane/index\\.tsx$" },
      to: { path: "^src/excel" },
    },
    {
      name: "one-way-up",
      comment:
        "The edges (command, pane, ribbon, functions) use the core and the adapters; nothing uses the edges but an entry.",
      severity: "error",
      from: { path: "^src/(core|xlsx|excel)" },
      to: { path: "^src/(cli|taskpane|commands|functions|reports)" },
    },
    {
      name: "nothing-from-outside",
      comment: "What ships depends on nothing that only tests, benchmarks or examples need.",
      severity: "error",
      from: { path: "^src" },
      to: { path: "^(test|seeds|bench|workbench|scripts)" },
    },
    {
      name: "no-orphan",
      comment: "A file that nobody imports is dead, or was forgotten in a register.",
      severity: "error",
      from: {
        orphan: true,
        pathNot: [
          "^src/cli/main\\.ts$",
          "^src/(taskpane/index\\.tsx|functions/functions\\.ts|commands/commands\\.ts)$",
          // The build gives it to whoever says `Buffer` (ADR 0022).
          "^src/xlsx/browser/buffer\\.ts$",
        ],
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
  },
};
