/** SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"} */
import "./browser";
import { render, screen } from "@testing-library/react";
import { explainerOf } from "../../src/core/usecases/explain/explain-cell";
import { listFigures } from "../../src/core/usecases/explain/list-figures";
import { verify } from "../../src/core/usecases/verify";
import { ExplanationView } from "../../src/taskpane/screens/explain/explanation-view";
import { FigureRow } from "../../src/taskpane/screens/explain/figure-row";
import { townInJune } from "../usecases/small-body";
import { renameSheet, snapshotOf } from "../workbook/in-memory";

const town = () => {
  const data = townInJune();
  renameSheet(data, "Mappa", "Mappa strategica");
  return verify(snapshotOf(data));
};
const nothing = (): void => undefined;

test("no figure is called twice by the same name, in the list or in its explanation", () => {
  const verification = town();
  const explain = explainerOf(verification);
  for (const figure of listFigures(verification)) {
    const row = render(<FigureRow isCurrent figure={figure} onExplain={nothing} />);
    const parts = [...screen.getByRole("button").children].flatMap(({ textContent }) => textContent.split(" · "));
    expect(new Set(parts).size).toBe(parts.length);
    expect(parts.filter((part) => part.startsWith("Mappa strategica"))).toHaveLength(
      figure.place?.sheet === "Mappa strategica" ? 1 : 0,
    );
    row.unmount();
    const explanation = explain.subject(figure.subject)!;
    const view = render(<ExplanationView explanation={explanation} turn={0} onVisit={nothing} onExplain={nothing} />);
    const heading = screen.getByRole("heading", { level: 2 });
    expect(screen.getAllByText(heading.textContent)).toEqual([heading]);
    view.unmount();
  }
});
