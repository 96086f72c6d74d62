// SPDX-License-Identifier: EUPL-1.2
import type { PaneTasks } from "../taskpane/tasks/pane-tasks";

/** What the ribbon needs of Office: `Office.actions` and `Office.addin` of the shared runtime. */
export interface RibbonHost {
  associate(name: string, action: (event: Office.AddinCommands.Event) => void): void;
  showPane(): Promise<void>;
}

type Command = (tasks: PaneTasks) => Promise<void>;

/** Buttons of the ribbon by the names that manifest.xml gives them. "Pannello" needs none: Excel itself opens the pane. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  verifica: (tasks) => {
    // Whoever presses this wants to know what is wrong.
    tasks.open("findings");
    return tasks.verify();
  },
  correggi: (tasks) => tasks.previewCorrections(),
  compila: (tasks) => tasks.previewFill(),
  inserisciFormule: (tasks) => tasks.previewFormulas(),
  congela: (tasks) => tasks.previewFreeze(),
  ripristina: (tasks) => tasks.restore(),
  valida: (tasks) => tasks.previewValidation(),
  copiaOiv: (tasks) => tasks.prepareCopy("oiv"),
  copiaPubblicazione: (tasks) => tasks.prepareCopy("publication"),
  guida: (tasks) => Promise.resolve(tasks.show("guide")),
};

/** Ties the buttons to the same tasks that the pane has; their progress and troubles are seen in the pane. */
export function associateCommands(host: RibbonHost, tasks: PaneTasks): void {
  for (const [name, command] of Object.entries(COMMANDS)) {
    host.associate(name, (event) => void run(host, () => command(tasks), event));
  }
}

/** Excel greys the button out until it hears that the command is completed: it must hear it in any case. */
async function run(host: RibbonHost, command: () => Promise<void>, event: Office.AddinCommands.Event): Promise<void> {
  try {
    // Without the pane the command would work unseen; where it cannot be shown, better unseen than not at all.
    await host.showPane().catch(() => undefined);
    await command();
  } finally {
    event.completed();
  }
}
