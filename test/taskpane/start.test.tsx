/** SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom */
import "./browser";
import { act, screen } from "@testing-library/react";
import { ErrorBoundary } from "../../src/taskpane/parts/error-boundary";
import { markStarted, showStartNotice } from "../../src/taskpane/start/start-notice";
import { startPane } from "../../src/taskpane/start/start-pane";
import { watchStart } from "../../src/taskpane/start/watch";
import { createPaneStore } from "../../src/taskpane/state/pane-store";
import { startTexts } from "../../src/taskpane/i18n/start";
import { createPaneTasks } from "../../src/taskpane/tasks/pane-tasks";
import { townInJune } from "../usecases/small-body";
import { inMemoryExcel } from "./in-memory-excel";
import { render } from "@testing-library/react";

beforeEach(() => {
  document.body.innerHTML = '<div id="start"><h1>PERF si sta avviando…</h1></div><div id="root"></div>';
  delete document.documentElement.dataset["perfStarted"];
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
  delete (window as { Office?: unknown }).Office;
});

const notice = () => document.getElementById("start")!;
const wait = (ms: number) => act(() => jest.advanceTimersByTime(ms));

function start() {
  const store = createPaneStore();
  const tasks = createPaneTasks(store, inMemoryExcel(townInJune()));
  let stop = () => undefined as void;
  act(() => void (stop = startPane({ page: document, store, tasks })));
  return () => act(stop);
}

describe("the page is never left blank", () => {
  it("says after five seconds that Office.js did not come", () => {
    watchStart(window);
    wait(4999);
    expect(notice()).toHaveTextContent("PERF si sta avviando");
    wait(1);
    expect(notice()).toHaveTextContent("PERF non riesce a collegarsi a Excel");
    expect(screen.getByRole("button", { name: "Riprova" })).toBeVisible();
  });

  it("says so at once when Office.js is refused", () => {
    watchStart(window);
    const script = document.createElement("script");
    script.type = "text/plain"; // so that jsdom leaves it alone
    script.setAttribute("src", "https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    document.body.append(script);
    script.dispatchEvent(new Event("error"));
    expect(notice()).toHaveTextContent("appsforoffice.microsoft.com");
  });

  it("says after five seconds that Excel does not answer", () => {
    Object.assign(window, { Office: {} });
    watchStart(window);
    wait(5000);
    expect(notice()).toHaveTextContent("Excel non risponde");
  });

  it("says nothing more once the pane is there, and steps back when Excel answers late", () => {
    watchStart(window);
    wait(5000);
    const stop = start();
    expect(notice()).not.toBeVisible();
    wait(10_000);
    expect(notice()).not.toBeVisible();
    expect(screen.getByRole("button", { name: "Verifica" })).toBeVisible();
    stop();
  });

  it("shows a text and a way out where drawing fails", () => {
    const error = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const retry = jest.fn();
    const Broken = () => {
      throw new Error("rotto");
    };
    render(
      <ErrorBoundary onRetry={retry}>
        <Broken />
      </ErrorBoundary>,
    );
    const alert = screen.getByRole("alert");
    expect(alert).toHaveTextContent(startTexts("it").crashed.title);
    expect(alert).toHaveTextContent("rotto");
    screen.getByRole("button", { name: "Riprova" }).click();
    expect(retry).toHaveBeenCalledTimes(1);
    error.mockRestore();
  });
});

it.each(["no-host", "old-excel"] as const)("explains %s with a way out", (why) => {
  showStartNotice(document, why);
  expect(notice()).toHaveTextContent(startTexts("it")[why].title);
  expect(screen.getByRole("button", { name: "Riprova" })).toBeVisible();
});

it("shows details as text", () => {
  showStartNotice(document, "crashed", "<b>x</b>");
  expect(notice().querySelector("b")).toBeNull();
  expect(notice()).toHaveTextContent("<b>x</b>");
  markStarted(document);
  expect(notice()).not.toBeVisible();
});
