// SPDX-License-Identifier: EUPL-1.2
import { attributesOf, type Attribute } from "../writing/xml/attributes";
import { childElements, type XmlElement } from "../writing/xml/element";
import type { Patch } from "../writing/xml/patches";

/** What becomes of one element: these patches, or whatever becomes of those inside it. */
export type Decision = readonly Patch[] | "look-inside";

/** Goes through all elements inside one, from the outermost: what is taken out whole is not looked into. */
export function pruned(parent: XmlElement, decide: (element: XmlElement) => Decision): Patch[] {
  return childElements(parent).flatMap((element) => {
    const decision = decide(element);
    return decision === "look-inside" ? pruned(element, decide) : [...decision];
  });
}

/** The same for the elements directly inside; the list itself goes when all of its entries do. */
export function prunedList(list: XmlElement, isTaken: (entry: XmlElement) => boolean): Patch[] {
  const entries = childElements(list);
  const taken = entries.filter(isTaken);
  if (taken.length === 0) return [];
  return taken.length === entries.length ? [taking(list)] : taken.map(taking);
}

/** True when this holds for some element inside, however deep. */
export function someInside(parent: XmlElement, holds: (element: XmlElement) => boolean): boolean {
  return childElements(parent).some((element) => holds(element) || someInside(element, holds));
}

/** Takes the whole element out. */
export function taking({ start, end }: XmlElement): Patch {
  return { start, end, text: "" };
}

/** Takes the attributes out for which this holds. */
export function takingAttributes(element: XmlElement, isTaken: (attribute: Attribute) => boolean): Patch[] {
  return attributesIn(element)
    .filter(isTaken)
    .map(({ start, end }) => ({ start, end, text: "" }));
}

export function attributesIn({ xml, nameEnd, openEnd }: XmlElement): Attribute[] {
  return attributesOf(xml, nameEnd, openEnd);
}

/** Ids of relationships to which the element leads: r:id, r:embed, r:link, r:dm and so on. */
export function relationshipIds(element: XmlElement): readonly Attribute[] {
  return attributesIn(element).filter(({ name }) => /:(?:id|embed|link|pict|dm|lo|qs|cs|blip)$/.test(name));
}
