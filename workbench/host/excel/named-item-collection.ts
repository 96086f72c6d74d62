// SPDX-License-Identifier: EUPL-1.2
import { hostType } from "../rich-api/host-object";
import { addName, nameNamed } from "../workbook/names";
import { isRange, textArgument, type BookObject, type NameObject } from "./objects";

export const namedItemCollectionType = hostType<BookObject>({
  items: ({ book }) => book.names.map((name): NameObject => ({ type: "NamedItem", book, name })),
  item: (object, key) => found(object, key),
  methods: {
    GetCount: ({ book }) => book.names.length,
  },
  objects: {
    GetItemOrNullObject: (object, [key]) => found(object, key),
  },
  writingObjects: {
    Add: ({ book }, [name, reference, comment]): NameObject => {
      const refersTo = isRange(reference) ? reference.area : textArgument(reference);
      return { type: "NamedItem", book, name: addName(book, textArgument(name), refersTo, textArgument(comment)) };
    },
  },
});

function found({ book }: BookObject, key: unknown): NameObject | null {
  const name = nameNamed(book, textArgument(key));
  return name && { type: "NamedItem", book, name };
}
