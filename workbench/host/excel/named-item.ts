// SPDX-License-Identifier: EUPL-1.2
import { hostType } from "../rich-api/host-object";
import { richError } from "../rich-api/rich-error";
import type { Area } from "../workbook/area";
import { deleteName } from "../workbook/names";
import { findArea } from "../workbook/parse-address";
import { rangeObject, sheetObject, textArgument, type NameObject } from "./objects";

export const namedItemType = hostType<NameObject>({
  key: "_Id",
  properties: {
    _Id: { get: ({ name }) => name.name },
    Comment: {
      get: ({ name }) => name.comment,
      set: ({ book, name }, value) => {
        name.comment = textArgument(value);
        book.dirty = true;
      },
    },
    Formula: {
      get: ({ name }) => name.formula,
      set: ({ book, name }, value) => {
        const formula = textArgument(value);
        if (!formula.startsWith("=")) throw richError("InvalidArgument");
        name.formula = formula;
        book.dirty = true;
      },
    },
    Name: { get: ({ name }) => name.name },
    Scope: { get: ({ name }) => (name.sheet ? "Worksheet" : "Workbook") },
    Type: { get: (object) => (areaOfName(object) ? "Range" : "String") },
    Value: { get: ({ name }) => name.formula.replace(/^=/, "") },
    Visible: {
      get: ({ name }) => name.visible,
      set: ({ book, name }, value) => {
        name.visible = value === true;
        book.dirty = true;
      },
    },
  },
  links: {
    WorksheetOrNullObject: ({ book, name: { sheet } }) => (sheet ? sheetObject(book, sheet) : null),
  },
  writingMethods: {
    Delete: ({ book, name }) => deleteName(book, name),
  },
  objects: {
    GetRange: (object) => {
      const area = areaOfName(object);
      if (!area) throw richError("InvalidOperation");
      return rangeObject(object.book, area);
    },
    GetRangeOrNullObject: (object) => {
      const area = areaOfName(object);
      return area && rangeObject(object.book, area);
    },
  },
});

function areaOfName({ book, name }: NameObject): Area | null {
  return findArea(book, name.sheet ?? book.active, name.formula.replace(/^=/, ""));
}
