// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from "react";
import { numberText } from "../../core/wording/numbers";
import { BoundedList } from "./bounded-list";
import { Section } from "./section";

interface CountedListProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  /** Where an item tells of more than one thing; null: it is not said how many. */
  readonly count?: number | null;
  readonly startsOpen?: boolean;
  readonly children: (item: T) => ReactNode;
}

/** A list under its name and how many it holds, which opens and closes; nothing where it holds none. */
export function CountedList<T>({
  label,
  items,
  count = items.length,
  startsOpen = true,
  children,
}: CountedListProps<T>) {
  if (items.length === 0) return null;
  return (
    <Section title={count === null ? label : `${label} (${numberText(count)})`} startsOpen={startsOpen}>
      {() => (
        <BoundedList label={label} items={items}>
          {children}
        </BoundedList>
      )}
    </Section>
  );
}
