// SPDX-License-Identifier: EUPL-1.2
import { hostType } from "../rich-api/host-object";
import { areaAt } from "../workbook/area";
import { areaArgument, numberArgument, rangeObject, type RangeObject, type SheetObject } from "./objects";

export const worksheetFreezePanesType = hostType<SheetObject>({
  writingMethods: {
    FreezeAt: (object, [range]) => {
      const { rows, columns } = areaArgument(object.book, object.sheet, range);
      freeze(object, { rows, columns });
    },
    FreezeColumns: (object, [count]) => freeze(object, { rows: 0, columns: numberArgument(count, 1) }),
    FreezeRows: (object, [count]) => freeze(object, { rows: numberArgument(count, 1), columns: 0 }),
    Unfreeze: (object) => freeze(object, null),
  },
  objects: {
    GetLocationOrNullObject: (object) => location(object),
  },
});

function freeze({ book, sheet }: SheetObject, frozen: SheetObject["sheet"]["frozen"]): void {
  sheet.frozen = frozen;
  book.dirty = true;
}

function location({ book, sheet }: SheetObject): RangeObject | null {
  const { frozen } = sheet;
  return frozen && rangeObject(book, areaAt(sheet, 0, 0, Math.max(frozen.rows, 1), Math.max(frozen.columns, 1)));
}
