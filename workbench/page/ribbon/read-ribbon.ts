// SPDX-License-Identifier: EUPL-1.2

/** The tab of the add-in on the ribbon, as its manifest describes it. */
export interface Ribbon {
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
  /** Where the pane is. */
  readonly paneAddress: string;
}

export interface RibbonGroup {
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}

export interface RibbonControl {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of its image of 32 points. */
  readonly icon: string;
  /** The function it runs; null shows the pane. */
  readonly action: string | null;
  /** Of a menu; it has no action of its own. */
  readonly items: readonly RibbonControl[];
}

type Words = (node: Element | null) => string;

/** Reads manifest.xml, in one of its languages. */
export function readRibbon(manifest: Document, locale: string): Ribbon {
  const resources = resourcesOf(manifest, locale);
  const words: Words = (node) => resources.get(node?.getAttribute("resid") ?? "") ?? "";
  const tab = manifest.querySelector("CustomTab")!;
  return {
    label: words(child(tab, "Label")),
    groups: children(tab, "Group").map((group) => ({
      label: words(child(group, "Label")),
      controls: children(group, "Control").map((control) => controlOf(control, words)),
    })),
    paneAddress: manifest.querySelector("DefaultSettings > SourceLocation")?.getAttribute("DefaultValue") ?? "",
  };
}

function controlOf(control: Element, words: Words): RibbonControl {
  const images = [...(child(control, "Icon")?.children ?? [])];
  const items = child(control, "Items");
  return {
    id: control.id || (control.getAttribute("id") ?? ""),
    label: words(child(control, "Label")),
    tip: words(child(child(control, "Supertip"), "Description")),
    icon: words(images.find((image) => image.getAttribute("size") === "32") ?? null),
    action: child(child(control, "Action"), "FunctionName")?.textContent ?? null,
    items: items ? children(items, "Item").map((item) => controlOf(item, words)) : [],
  };
}

/** Texts and addresses by their id; an override of the language in the place of the default. */
function resourcesOf(manifest: Document, locale: string): ReadonlyMap<string, string> {
  const entries = [...manifest.getElementsByTagName("Resources")].flatMap((node) => [...node.querySelectorAll("[id]")]);
  return new Map(
    entries.map((entry) => {
      const own = children(entry, "Override").find((override) => override.getAttribute("Locale") === locale);
      return [entry.getAttribute("id")!, own?.getAttribute("Value") ?? entry.getAttribute("DefaultValue") ?? ""];
    }),
  );
}

function children(node: Element | null, name: string): readonly Element[] {
  return [...(node?.children ?? [])].filter((each) => each.localName === name);
}

function child(node: Element | null, name: string): Element | null {
  return children(node, name)[0] ?? null;
}
