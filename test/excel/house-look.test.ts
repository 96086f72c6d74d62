// SPDX-License-Identifier: EUPL-1.2
import { HOUSE_LOOKS } from "../../src/excel/writing/house-look";
import { HOUSE_STYLES } from "../../src/xlsx/writing/styles/house-style";

/** "FFD9E2F3", as files hold it -> "#D9E2F3", as Excel takes it. */
const colour = (argb: string | undefined) => (argb === undefined ? {} : `#${argb.slice(2)}`);

test("what PERF writes looks the same in Excel as in a file", () => {
  const styles = Object.entries(HOUSE_STYLES).map(([role, style]) => {
    const { vertical, colour: text, fill, border, ...rest } = style;
    const colours = { colour: colour(text), fill: colour(fill), border: colour(border) };
    const given = Object.fromEntries(Object.entries(colours).filter(([, code]) => typeof code === "string"));
    return [role, { ...rest, ...given, vertical: vertical === "top" ? "Top" : "Center" }];
  });
  expect(HOUSE_LOOKS).toEqual(Object.fromEntries(styles));
});
