// SPDX-License-Identifier: EUPL-1.2
import { associateCommands } from "../commands/commands";
import { errorText } from "./error-text";
import { languageOf, setLanguage } from "./i18n/translations";
import { lazyWorkbook } from "./lazy-workbook";
import { showStartNotice } from "./start/start-notice";
import { startPane } from "./start/start-pane";
import { createPaneStore } from "./state/pane-store";
import { createPaneTasks } from "./tasks/pane-tasks";

// Where everything is put together: one store and one set of tasks for the pane and the ribbon (shared runtime).

// Without Office.js the watch has spoken already (start/watch.ts).
if (typeof Office !== "undefined") {
  Office.onReady()
    .then(start)
    .catch((error: unknown) => showStartNotice(document, "crashed", errorText(error)));
}

async function start({ host }: { readonly host: Office.HostType | null }): Promise<void> {
  // From here on the user waits for us: what the pane makes of it is measured.
  if ("mark" in performance) performance.mark("perf-ready");
  // By its name: outside Office the library has no list of hosts.
  if (host?.toString() !== "Excel") return showStartNotice(document, "no-host");
  const language = languageOf(Office.context.displayLanguage);
  setLanguage(language);
  document.documentElement.lang = language;
  const supports = Office.context.requirements.isSetSupported.bind(Office.context.requirements);
  if (!supports("ExcelApi", "1.14")) return showStartNotice(document, "old-excel");
  const store = createPaneStore();
  const tasks = createPaneTasks(
    store,
    lazyWorkbook(async () => (await import("./excel-workbook")).excelWorkbook()),
  );
  window.addEventListener("pagehide", () => void tasks.end());
  // The manifest that has the pane alone has no ribbon, and there the host may lack its objects.
  if (supports("SharedRuntime", "1.1")) {
    const associate = Office.actions.associate.bind(Office.actions);
    associateCommands({ associate, showPane: () => Office.addin.showAsTaskpane() }, tasks);
  }
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined; // absent in Excel on the web
  const isDark = theme ? theme.isDarkTheme : matchMedia("(prefers-color-scheme: dark)").matches;
  const dark = isDark ? await import("./start/dark-theme") : null;
  startPane({ page: document, store, tasks, ...(dark && { theme: dark.DARK_THEME }) });
}
