// SPDX-License-Identifier: EUPL-1.2

/** Children that the schema wants, in their order: "?" at most one, "*" any number, "+" at least one. */
const CHILDREN: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl " +
    "AppDomains? Hosts Requirements? DefaultSettings Permissions VersionOverrides?",
  VersionOverrides: "Description? Requirements? Hosts Resources",
  "Host:Workbook": "Runtimes? AllFormFactors? DesktopFormFactor?",
  Runtimes: "Runtime+",
  "ExtensionPoint:CustomFunctions": "Script Page Metadata Namespace",
  "ExtensionPoint:PrimaryCommandSurface": "OfficeTab* CustomTab*",
  DesktopFormFactor: "GetStarted? FunctionFile? ExtensionPoint+",
  GetStarted: "Title Description LearnMoreUrl",
  CustomTab: "Group+ Label",
  Group: "Label Icon Control+",
  "Control:Button": "Label Supertip Icon Action Enabled?",
  "Control:Menu": "Label Supertip Icon Items",
  Items: "Item+",
  Item: "Label Supertip Icon? Action",
  Supertip: "Title Description",
  "Action:ShowTaskpane": "SourceLocation Title?",
  "Action:ExecuteFunction": "FunctionName",
  Resources: "Images Urls ShortStrings LongStrings",
};
const LONGEST: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };
const ICON_SIZES = ["16", "32", "80"];

/** What is wrong with an add-in's manifest, by the schema and by what Excel refuses without a word; [] when nothing. */
export function checkManifest(xml: Document): string[] {
  const parsing = xml.querySelector("parsererror");
  if (parsing) return [`not well-formed: ${parsing.textContent}`];
  return [
    ...orders(xml),
    ...resources(xml),
    ...references(xml),
    ...addresses(xml),
    ...icons(xml),
    ...identities(xml),
    ...sharedRuntime(xml),
    ...locales(xml),
  ];
}

function orders(xml: Document): string[] {
  return all(xml, "*").flatMap((element) => {
    const wanted =
      CHILDREN[`${element.localName}:${element.getAttribute("xsi:type") ?? ""}`] ?? CHILDREN[element.localName];
    if (wanted === undefined) return [];
    const pattern = wanted.replace(/(\w+)([?*+]?) ?/g, "(?:$1 )$2");
    const found = [...element.children].map(({ localName }) => localName);
    const fits = new RegExp(`^${pattern}$`).test(found.map((name) => `${name} `).join(""));
    return fits ? [] : [`order: <${element.localName}> holds ${found.join(", ")}`];
  });
}

function resources(xml: Document): string[] {
  const ids = new Set<string>();
  return all(xml, "Resources > * > *").flatMap((element) => {
    const id = element.getAttribute("id") ?? "";
    const isTwice = ids.has(id);
    ids.add(id);
    const longest = LONGEST[element.parentElement!.localName];
    const values = [element.getAttribute("DefaultValue"), ...[...element.children].map((o) => o.getAttribute("Value"))];
    return [
      ...(isTwice ? [`id: ${id} is defined twice`] : []),
      ...(id.length > 32 ? [`length: id ${id}`] : []),
      ...values.flatMap((value) => {
        if (!value) return [`empty: ${id}`];
        return longest !== undefined && value.length > longest ? [`length: ${id}`] : [];
      }),
    ];
  });
}

function references(xml: Document): string[] {
  const defined = new Set(all(xml, "Resources > * > *").map((element) => element.getAttribute("id")));
  const used = new Set(all(xml, "[resid]").map((element) => element.getAttribute("resid")));
  return [
    ...[...used].filter((id) => !defined.has(id)).map((id) => `resid: ${String(id)} is not defined`),
    ...[...defined].filter((id) => !used.has(id)).map((id) => `resid: ${String(id)} is not used`),
  ];
}

function addresses(xml: Document): string[] {
  const holders = "IconUrl, HighResolutionIconUrl, SupportUrl, SourceLocation, Urls > *, Images > *";
  const found = all(xml, holders).map((element) => element.getAttribute("DefaultValue"));
  return found.filter((url) => url !== null && !url.startsWith("https://")).map((url) => `https: ${String(url)}`);
}

function icons(xml: Document): string[] {
  return all(xml, "VersionOverrides Icon").flatMap((icon) => {
    const sizes = [...icon.children].map((image) => image.getAttribute("size"));
    return ICON_SIZES.filter((size) => !sizes.includes(size)).map((size) => `icon: no size ${size}`);
  });
}

function identities(xml: Document): string[] {
  const ids = all(xml, "Group, Control, Item, CustomTab").map((element) => element.getAttribute("id"));
  const id = xml.querySelector("OfficeApp > Id")?.textContent ?? "";
  const version = xml.querySelector("OfficeApp > Version")?.textContent ?? "";
  return [
    ...(new Set(ids).size === ids.length ? [] : ["id: two controls have the same"]),
    ...(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? [] : [`id: ${id}`]),
    ...(/^\d+\.\d+\.\d+\.\d+$/.test(version) ? [] : [`version: ${version}`]),
  ];
}

/** Pane, ribbon and functions share one page; another address anywhere would be a second runtime with its own state. */
function sharedRuntime(xml: Document): string[] {
  const page = xml.querySelector("Runtime[lifetime='long']")?.getAttribute("resid");
  if (page === undefined) return xml.querySelector("VersionOverrides") ? ["runtime: none of long life"] : [];
  const users = all(xml, "FunctionFile, Page > SourceLocation, Action > SourceLocation");
  const others = users.filter((element) => element.getAttribute("resid") !== page);
  return [
    ...others.map(
      (element) => `runtime: <${element.localName}> in <${element.parentElement!.localName}> is another page`,
    ),
    ...(xml.querySelector("TaskpaneId") ? ["runtime: a TaskpaneId"] : []),
  ];
}

function locales(xml: Document): string[] {
  const own = xml.querySelector("DefaultLocale")?.textContent;
  const overrides = all(xml, "Override").map((element) => element.getAttribute("Locale") ?? "");
  return overrides
    .filter((locale) => locale === own || !/^[a-z]{2}-[A-Z]{2}$/.test(locale))
    .map((locale) => `locale: ${locale}`);
}

function all(xml: Document, selector: string): readonly Element[] {
  return [...xml.querySelectorAll(selector)];
}
