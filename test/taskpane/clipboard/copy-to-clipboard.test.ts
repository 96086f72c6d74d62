/** SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom */
import { copyToClipboard } from "../../../src/taskpane/clipboard/copy-to-clipboard";
import {
  type Contents,
  withClipboardItem,
  withCopyCommand,
  withoutClipboardItem,
  withoutCopyCommand,
} from "./browser-clipboard";

const TEXTS = { html: "<table><tr><td>è</td></tr></table>", text: "è\tÈ\n" };
const BOTH: readonly (readonly [string, string])[] = [
  ["text/html", TEXTS.html],
  ["text/plain", TEXTS.text],
];

beforeEach(() => {
  withoutClipboardItem();
  document.body.innerHTML = "<button>Copia</button><p>Testo</p>";
  document.querySelector("button")!.focus();
});

it("answers the copy command at once, in the same click, and asks for no permission", () => {
  withClipboardItem(() => Promise.reject(new Error("asked all the same")));
  const copied = withCopyCommand(document);
  void copyToClipboard(document, TEXTS);
  expect([...copied]).toEqual(BOTH);
});

it("writes both forms where the command is no longer there", async () => {
  withoutCopyCommand(document);
  let written: Contents = new Map();
  withClipboardItem((forms) => {
    written = forms;
    return Promise.resolve();
  });
  expect(await copyToClipboard(document, TEXTS)).toBe(true);
  expect([...written]).toEqual(BOTH);
});

it("says so where the newer way is refused too", async () => {
  withoutCopyCommand(document);
  withClipboardItem(() => Promise.reject(new DOMException("no", "NotAllowedError")));
  expect(await copyToClipboard(document, TEXTS)).toBe(false);
});

it("leaves page, selection and focus as they were", async () => {
  withCopyCommand(document);
  document.getSelection()!.selectAllChildren(document.querySelector("p")!);
  const before = document.body.innerHTML;
  await copyToClipboard(document, TEXTS);
  expect(document.body.innerHTML).toBe(before);
  expect(document.getSelection()!.toString()).toBe("Testo");
  expect(document.activeElement).toBe(document.querySelector("button"));
});

it("says so where nothing lets it copy, and answers no copying of the user's own afterwards", async () => {
  withoutCopyCommand(document);
  expect(await copyToClipboard(document, TEXTS)).toBe(false);
  const copied = withCopyCommand(document);
  document.getSelection()!.selectAllChildren(document.querySelector("p")!);
  expect(document.execCommand("copy")).toBe(false);
  expect(copied.size).toBe(0);
});
