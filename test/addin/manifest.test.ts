/** SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { COMMANDS } from "../../src/commands/commands";
import { checkManifest } from "./check-manifest";

const text = readFileSync("manifest.xml", "utf8");
const parse = (xml: string) => new DOMParser().parseFromString(xml, "application/xml");
const manifest = parse(text);
const pane = parse(readFileSync("manifest-pane.xml", "utf8"));
const attributes = (xml: Document, selector: string, name: string) =>
  [...xml.querySelectorAll(selector)].map((element) => element.getAttribute(name));

describe.each([
  ["manifest.xml", manifest],
  ["manifest-pane.xml", pane],
])("%s", (_, xml) => {
  it("is what Excel accepts", () => {
    expect(checkManifest(xml)).toEqual([]);
  });

  it("asks for no more than the Excel API needs", () => {
    expect(xml.querySelector("Permissions")?.textContent).toBe("ReadWriteDocument");
  });

  it("names only icons that are there", () => {
    const named = attributes(xml, "IconUrl, HighResolutionIconUrl, Images > *", "DefaultValue");
    expect(named.filter((url) => !existsSync(url!.replace("https://localhost:3000/", "")))).toEqual([]);
  });

  it("bears the version of the package", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(xml.querySelector("Version")?.textContent).toBe(`${version}.0`);
  });
});

it("asks for Excel 2021 or later, functions and the shared runtime", () => {
  const sets = [...manifest.querySelectorAll("Set")].map((set) => [
    set.getAttribute("Name"),
    set.getAttribute("MinVersion"),
  ]);
  expect(sets).toEqual([
    ["SharedRuntime", "1.1"],
    ["ExcelApi", "1.14"],
    ["CustomFunctionsRuntime", "1.3"],
  ]);
});

it("has the buttons of the ribbon in their order, each tied to its command", () => {
  const labels = new Map(
    [...manifest.querySelectorAll("ShortStrings > *")].map((each) => [each.id, each.getAttribute("DefaultValue")]),
  );
  expect(attributes(manifest, "Control > Label, Item > Label", "resid").map((id) => labels.get(id!))).toEqual([
    "Pannello",
    "Verifica",
    "Correggi",
    "Compila riepiloghi",
    "Inserisci formule",
    "Congela in valori",
    "Ripristina",
    "Valida per OIV",
    "Copie",
    "Copia per OIV",
    "Copia per pubblicazione",
    "Guida",
  ]);
  expect([...manifest.querySelectorAll("FunctionName")].map((name) => name.textContent)).toEqual(Object.keys(COMMANDS));
});

it("has the pane alone for catalogues that refuse the rest, under an id of its own", () => {
  expect(pane.querySelector("VersionOverrides")).toBeNull();
  expect(pane.querySelector("Id")?.textContent).not.toBe(manifest.querySelector("Id")?.textContent);
});

describe("the check finds", () => {
  const move = (pattern: RegExp, to: string) => text.replace(pattern, to);
  const faults: [name: string, xml: string, found: RegExp][] = [
    ["a broken file", text.slice(0, -20), /well-formed/],
    ["elements out of order", move(/(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, "$2$1"), /^order: <OfficeApp>/],
    ["a button without an icon", move(/<Icon>\s*<bt:Image size="16" resid="Verifica[\s\S]*?<\/Icon>/, ""), /^order: <Control>/],
    ["metadata that come before the page", move(/(<Page>[\s\S]*?<\/Page>)\s*(<Metadata>[\s\S]*?<\/Metadata>)/, "$2$1"), /^order: <ExtensionPoint>/],
    ["an unknown resid", move(/resid="Pane\.Title"/, 'resid="Pane.Titel"'), /^resid: Pane.Titel is not defined/],
    ["a resource that nobody uses", move(/<Namespace resid="[^"]*"/, '<Namespace resid="Tab.Label"'), /^resid: Functions.Namespace is not used/],
    ["a label that is too long", move(/DefaultValue="Verifica"/, `DefaultValue="${"a".repeat(126)}"`), /^length: Verifica.Label/],
    ["a tip that is too long", move(/DefaultValue="Apre il pannello[^"]*"/, `DefaultValue="${"a".repeat(251)}"`), /^length: Pannello.Tip/],
    ["an id that is too long", text.replaceAll("Pane.Title", "P".repeat(33)), /^length: id P+/],
    ["an empty text", move(/Value="Check"/, 'Value=""'), /^empty: Controllo.Group/],
    ["an address without https", move(/https:(\/\/localhost:3000\/functions.json)/, "http:$1"), /^https: http:/],
    ["an icon without its size", move(/<bt:Image size="80" resid="Guida.80" \/>/, ""), /^icon: no size 80/],
    ["a function file on another page", move(/<FunctionFile resid="[^"]*"/, '<FunctionFile resid="Guide.Url"'), /^runtime: <FunctionFile>/],
    ["functions on another page", move(/<Page>\s*<SourceLocation resid="[^"]*"/, '<Page><SourceLocation resid="Guide.Url"'), /^runtime: <SourceLocation> in <Page>/],
    ["a pane on another page", move(/(<Action xsi:type="ShowTaskpane">\s*)<SourceLocation resid="[^"]*"/, '$1<SourceLocation resid="Guide.Url"'), /^runtime: <SourceLocation> in <Action>/],
    ["a runtime that is short-lived", move(/lifetime="long"/, 'lifetime="short"'), /^runtime: none/],
    ["two controls with one id", move(/id="Perf.Verifica"/, 'id="Perf.Guida"'), /^id: two controls/],
    ["an id that is no GUID", move(/<Id>[^<]*/, "<Id>perf"), /^id: perf/],
    ["a version of three numbers", move(/<Version>[^<]*/, "<Version>0.1.0"), /^version:/],
    ["an override of the default language", move(/Locale="en-US"/, 'Locale="it-IT"'), /^locale: it-IT/],
  ]; // prettier-ignore

  it.each(faults)("%s", (_, xml, found) => {
    expect(xml).not.toBe(text);
    expect(checkManifest(parse(xml)).join("\n")).toMatch(new RegExp(found.source, "m"));
  });
});
