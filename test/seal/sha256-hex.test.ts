// SPDX-License-Identifier: EUPL-1.2
import { createHash } from "node:crypto";
import { sha256OfText } from "../../src/core/seal/sha256-hex";

it.each([
  "",
  "abc",
  "realtà «90 %»",
  "€ 1.000",
  "emoji 👍 in coda 👍",
  "metà di una coppia \ud83d",
  "x".repeat(100_000),
])("is Node's own: %.20s", (text) => {
  expect(sha256OfText(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
});
