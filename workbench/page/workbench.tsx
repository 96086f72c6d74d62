// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState, useSyncExternalStore } from "react";
import { addressOfArea } from "../host/workbook/area";
import { cellAt } from "../host/workbook/read-cells";
import { Grid } from "./grid/grid";
import { FileBar } from "./parts/file-bar";
import { FormulaBar } from "./parts/formula-bar";
import { PaneFrame } from "./parts/pane-frame";
import { SheetTabs } from "./parts/sheet-tabs";
import { StatusBar } from "./parts/status-bar";
import type { Ribbon } from "./ribbon/read-ribbon";
import { RibbonBar } from "./ribbon/ribbon-bar";
import { saveSession } from "./session/files";
import type { Session } from "./session/session";
import { copiedText, emptyArea, goTo, linkOf, openSheet, pasteText, selectArea } from "./session/user-acts";
import { editedText } from "./typing/edited-text";
import { useDraft } from "./use-draft";
import { usePane } from "./use-pane";

interface Props {
  readonly session: Session;
  readonly ribbon: Ribbon;
  readonly onOpen: (bytes: Uint8Array, name: string) => void;
}

/** One workbook, and all that stands around it. */
export function Workbench({ session, ribbon, onOpen }: Props) {
  const { host, changes } = session;
  const version = useSyncExternalStore(changes.subscribe, changes.version);
  const [message, tell] = useState<string | null>(null);
  const [calls, setCalls] = useState(0);
  const { draft, begin, change, cancel, enter } = useDraft(session, tell);
  const pane = usePane(session);
  const { active, selection, dateSystem, sheets } = host.workbook;
  const comeBack = (): void => setCalls((before) => before + 1);
  const content = draft?.text ?? editedText(cellAt(active, selection.row, selection.column), dateSystem);
  // Whatever else is done first enters what was being typed, as in Excel.
  const after = (act: () => string | null): void => {
    if (enter()) tell(act());
  };
  useEffect(() => {
    document.title = `${host.workbook.name}: banco di prova di PERF`;
  }, [host]);
  return (
    <div className="workbench">
      <header>
        <FileBar
          name={host.workbook.name}
          isDirty={host.workbook.dirty}
          paneWidth={pane.width}
          onPaneWidth={pane.setWidth}
          onOpen={onOpen}
          onSave={() => after(() => saveSession(session))}
          onTrouble={tell}
        />
        <RibbonBar
          ribbon={ribbon}
          isOff={(id) => !host.services.commandsReady || host.services.buttons.get(id) === false}
          onRun={(action) => after(() => (void session.endpoint.runCommand(action), null))}
          onPane={pane.toggle}
        />
        <FormulaBar
          address={addressOfArea(selection)}
          content={content}
          onGo={(address) => after(() => (comeBack(), goTo(session, address)))}
          onChange={(text) => (draft ? change(text) : begin(selection, text, false))}
          onEnter={() => enter() && comeBack()}
          onCancel={() => (cancel(), comeBack())}
        />
      </header>
      <main className="desk">
        <Grid
          sheet={active}
          selection={selection}
          dateSystem={dateSystem}
          version={version}
          draft={draft}
          calls={calls}
          onSelect={(area) => after(() => selectArea(session, area))}
          onFollow={(place) => {
            const link = linkOf(session, place);
            if (link !== null) after(() => goTo(session, link));
          }}
          onEmpty={(area) => after(() => emptyArea(session, area))}
          onEdit={(place, text) => begin(place, text, true)}
          onDraft={change}
          onEnter={enter}
          onCancel={cancel}
          onPaste={(place, text) => after(() => pasteText(session, active, place, text))}
          onCopy={(area) => copiedText(session, area)}
        />
        <PaneFrame session={session} address={ribbon.paneAddress} width={pane.width} isShown={pane.isShown} />
      </main>
      <SheetTabs sheets={sheets} active={active} onOpen={(sheet) => after(() => openSheet(session, sheet))} />
      <StatusBar session={session} message={message} onOpen={onOpen} />
    </div>
  );
}
