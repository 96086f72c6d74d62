/** SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom */
import "./browser";
import { webLightTheme } from "@fluentui/react-components";
import { render, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { justify } from "../../src/core/usecases/justify";
import { verify } from "../../src/core/usecases/verify";
import { Pane } from "../../src/taskpane/pane";
import { createPaneStore } from "../../src/taskpane/state/pane-store";
import { createPaneTasks } from "../../src/taskpane/tasks/pane-tasks";
import { townInJune } from "../usecases/small-body";
import { applyPlan, snapshotOf, type WorkbookData } from "../workbook/in-memory";
import { openFinding, verified } from "./hands";
import { inMemoryExcel } from "./in-memory-excel";

/** A town that has decided on the first of its warnings. */
function decided(): WorkbookData {
  const data = townInJune();
  const verification = verify(snapshotOf(data));
  const warning = verification.findings.find(({ severity }) => severity === "warning")!;
  const decision = { reason: "Sede chiusa nel 2024", role: "Dirigente", date: 45_658, expiry: null };
  applyPlan(data, justify(snapshotOf(data), verification, warning, decision).plan);
  return data;
}

it("shows what is accepted last, in a group of its own, with the word and the reason", async () => {
  const store = createPaneStore();
  const tasks = createPaneTasks(store, inMemoryExcel(decided()));
  render(<Pane store={store} tasks={tasks} theme={webLightTheme} />);
  const findings = await verified();
  await userEvent.selectOptions(within(findings).getByLabelText("Raggruppa per"), "gravità");
  const groups = within(findings).getAllByRole("heading", { level: 3 });
  expect(groups.at(-1)).toHaveTextContent(/^Accettate1$/);
  await userEvent.click(within(groups.at(-1)!).getByRole("button"));
  expect(within(findings).getByText(/· accettata$/)).toBeVisible();
  await openFinding();
  expect(within(findings).getByText(/Sede chiusa nel 2024\. Deciso da: Dirigente, 01\/01\/2025\.$/)).toHaveTextContent(
    /^Eccezione: /,
  );
}, 60_000);
