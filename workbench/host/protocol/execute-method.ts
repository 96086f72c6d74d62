// SPDX-License-Identifier: EUPL-1.2
import { answer } from "../answer";
import type { Talk } from "./endpoint";
import { closeCopy, openCopy, sliceOfCopy } from "./document-copies";
import type { MethodCall } from "./messages";

/** Numbers by which the library calls what a document can do. */
const DISPATCH = {
  settingsRead: 75,
  settingsSave: 76,
  copyOpened: 77,
  copySlice: 80,
  copyClosed: 81,
  richApi: 93,
  commandCompleted: 94,
} as const;
const NOT_SUPPORTED = 5001;
/** Requests to Excel on the web itself, not to its workbook, are told by this. */
const WAC = "WacPartition";

/** Answers a call to the document: a request to Excel, the settings, the end of a ribbon command. */
export function executeMethod(talk: Talk, call: MethodCall, reply: (data: unknown) => void): void {
  const succeed = (data: object): void => reply({ Version: 1, Error: 0, ...data });
  switch (call.DdaMethod.DispatchId) {
    case DISPATCH.richApi:
      return richApi(talk, call, reply, succeed);
    case DISPATCH.settingsSave:
      saveSettings(talk, call);
      return succeed({});
    case DISPATCH.settingsRead: {
      const settings = [...talk.settings].map(([Name, Value]) => ({ Name, Value }));
      return succeed({ Properties: { Settings: settings }, Settings: settings });
    }
    case DISPATCH.copyOpened:
      return reply({ Version: 1, ...openCopy(talk.options.host, call) });
    case DISPATCH.copySlice:
      return reply({ Version: 1, ...sliceOfCopy(talk.options.host, call) });
    case DISPATCH.copyClosed:
      return reply({ Version: 1, ...closeCopy(talk.options.host, call) });
    case DISPATCH.commandCompleted:
      succeed({});
      return completed(talk, call);
    default:
      talk.options.onProblem(`nobody answers document call ${String(call.DdaMethod.DispatchId)}`);
      return reply({ Version: 1, Error: NOT_SUPPORTED });
  }
}

function richApi(talk: Talk, call: MethodCall, reply: (data: unknown) => void, succeed: (data: object) => void): void {
  const { host } = talk.options;
  const [partition, , , , text] = call.ArrayData ?? [];
  const answered = answer(host, String(text), partition === WAC);
  if ("container" in answered) return reply({ Version: 1, Error: answered.container });
  if ("text" in answered) succeed({ Data: [200, [], answered.text] });
  host.deliver();
}

function saveSettings(talk: Talk, { DdaSettingsMethod }: MethodCall): void {
  talk.settings.clear();
  for (const [name, value] of DdaSettingsMethod?.Properties ?? []) talk.settings.set(name, value);
  talk.options.host.workbook.dirty = true;
}

function completed(talk: Talk, call: MethodCall): void {
  talk.commands.get(String(call[0]))?.();
}
