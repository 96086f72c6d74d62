// SPDX-License-Identifier: EUPL-1.2
import { hostType } from "../rich-api/host-object";
import { addName, nameNamed, namesOf } from "../workbook/names";
import { isRange, textArgument, type BookObject, type NameObject, type SheetObject } from "./objects";

/** The names of the workbook; on a sheet, those of that sheet alone. */
type NamesObject = BookObject & Partial<Pick<SheetObject, "sheet">>;

export const namedItemCollectionType = hostType<NamesObject>({
  items: ({ book, sheet }) => namesOf(book, sheet).map((name): NameObject => ({ type: "NamedItem", book, name })),
  item: (object, key) => found(object, key),
  methods: {
    GetCount: ({ book, sheet }) => namesOf(book, sheet).length,
  },
  objects: {
    GetItemOrNullObject: (object, [key]) => found(object, key),
  },
  writingObjects: {
    Add: ({ book, sheet }, [name, reference, comment]): NameObject => {
      const refersTo = isRange(reference) ? reference.area : textArgument(reference);
      const made = addName(book, textArgument(name), refersTo, textArgument(comment), sheet);
      return { type: "NamedItem", book, name: made };
    },
  },
});

function found({ book, sheet }: NamesObject, key: unknown): NameObject | null {
  const name = nameNamed(book, textArgument(key), sheet);
  return name && { type: "NamedItem", book, name };
}
