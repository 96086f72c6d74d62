// SPDX-License-Identifier: EUPL-1.2
import { polarityWord } from "../../src/core/reading/vocabulary/polarity-words";
import { fold } from "../../src/core/values/fold";

test.each([
  ["Decrescente", "down"],
  ["↓", "down"],
  ["Da minimizzare", "down"],
  ["Minore è meglio", "down"],
  ["decr.", "down"],
  ["In crescita", "up"],
  ["+", "up"],
  ["Efficienza", null],
  ["Output", null],
])("polarity column «%s»: %s", (text, polarity) => {
  expect(polarityWord(fold(text))).toBe(polarity);
});
