// SPDX-License-Identifier: EUPL-1.2
import { type Grid } from "../reading/grid";
import { saidOfTable } from "../checks/table-findings";

/** Columns in groups («Docenti»: F, M, Tot.), and totals at the end of a group that may be of several. */
test.each<[string, Grid]>([
  [
    "groups with their totals, and the total of both below no group’s name",
    [
      ["", "Docenti e ricercatori", "", "", "Personale tecnico-amministrativo", "", ""],
      ["Struttura", "F", "M", "Tot.", "F", "M", "Tot.", "Totale"],
      ["Ingegneria", 28, 41, 69, 14, 6, 20, 89],
      ["Medicina", 49, 77, 126, 30, 15, 45, 171],
      ["Amministrazione centrale", 0, 0, 0, 151, 92, 243, 243],
      ["Totale", 77, 118, 195, 195, 113, 308, 503],
    ],
  ],
  [
    "groups without totals of their own, and the total of all",
    [
      ["", "", "Docenti", "", "Tecnici", ""],
      ["Struttura", "Posti", "F", "M", "F", "M", "Totale"],
      ["Ingegneria", 100, 28, 41, 14, 6, 89],
      ["Amministrazione", 300, 0, 0, 151, 92, 243],
      ["Biblioteca", 30, 0, 0, 15, 9, 24],
      ["Medicina", 200, 49, 77, 30, 15, 171],
    ],
  ],
  [
    "two years with two groups each",
    [
      ["", 2023, "", "", "", "", "", "", 2024, "", "", "", "", ""],
      ["", "Docenti", "", "", "Tecnici", "", "", "", "Docenti", "", "", "Tecnici", "", ""],
      ["Sede", "F", "M", "Tot.", "F", "M", "Tot.", "Totale", "F", "M", "Tot.", "F", "M", "Tot.", "Totale"],
      ["Nord", 28, 41, 69, 14, 6, 20, 89, 28, 40, 68, 14, 6, 20, 88],
      ["Sud", 0, 0, 0, 14, 7, 21, 21, 0, 0, 0, 13, 7, 20, 20],
      ["Est", 5, 6, 11, 15, 6, 21, 32, 5, 7, 12, 14, 6, 20, 32],
      ["Ovest", 0, 0, 0, 14, 9, 23, 23, 0, 0, 0, 14, 8, 22, 22],
    ],
  ],
  [
    "a total of the last group and of a column beside it",
    [
      ["", "Dirigenti", "Comparto", ""],
      ["Struttura", "", "F", "M", "Totale"],
      ["Ingegneria", 0, 14, 6, 20],
      ["Amministrazione", 0, 151, 92, 243],
      ["Biblioteca", 1, 15, 9, 25],
      ["Medicina", 2, 30, 15, 47],
    ],
  ],
  [
    "«di cui», after the total of each group",
    [
      ["", "Docenti", "", "", "", "Tecnici", "", "", ""],
      ["Struttura", "F", "M", "Tot.", "di cui part time", "F", "M", "Tot.", "di cui part time"],
      ["Ingegneria", 28, 41, 69, 3, 14, 6, 20, 0],
      ["Lettere", 8, 4, 12, 0, 5, 6, 11, 0],
      ["Scienze", 9, 4, 13, 0, 5, 7, 12, 2],
      ["Medicina", 49, 77, 126, 5, 30, 15, 45, 4],
    ],
  ],
  [
    "a further kind, after the total of the last group and before that of all",
    [
      ["", "Docenti", "", "", "Tecnici", "", ""],
      ["Struttura", "F", "M", "Tot.", "F", "M", "Tot.", "Dirigenti", "Totale"],
      ["Ingegneria", 28, 41, 69, 14, 6, 20, 0, 89],
      ["Lettere", 8, 4, 12, 5, 6, 11, 0, 23],
      ["Scienze", 9, 4, 13, 5, 7, 12, 1, 26],
      ["Medicina", 49, 77, 126, 30, 15, 45, 2, 173],
    ],
  ],
  [
    "a group «di cui» before the total by gender",
    [
      ["", "Docenti", "", "Tecnici", "", "di cui a tempo determinato", "", "Totale", ""],
      ["Struttura", "F", "M", "F", "M", "F", "M", "F", "M"],
      ["Ingegneria", 28, 41, 14, 6, 0, 0, 42, 47],
      ["Lettere", 8, 4, 5, 6, 1, 0, 13, 10],
      ["Scienze", 9, 4, 5, 7, 0, 0, 14, 11],
      ["Medicina", 49, 77, 30, 15, 2, 3, 79, 92],
    ],
  ],
])("silent on %s", (_, rows) => {
  expect(saidOfTable(rows)).toEqual([]);
});

test.each<[string, Grid, string]>([
  [
    "the total of two groups, proved by its row and its column",
    [
      ["", "Docenti e ricercatori", "", "", "Personale tecnico-amministrativo", "", ""],
      ["Struttura", "F", "M", "Tot.", "F", "M", "Tot.", "Totale"],
      ["Ingegneria", 28, 41, 69, 14, 6, 20, 88],
      ["Medicina", 49, 77, 126, 30, 15, 45, 171],
      ["Amministrazione centrale", 0, 0, 0, 151, 92, 243, 243],
      ["Totale", 77, 118, 195, 195, 113, 308, 503],
    ],
    "TAB001 H3 error [H6]: «Ingegneria», «Totale»: qui c’è 88, ma 28 + 41 + 14 + 6 dà 89 (differenza -1).",
  ],
  [
    "the total of two groups that have none of their own",
    [
      ["", "Docenti", "", "Tecnici", ""],
      ["Struttura", "F", "M", "F", "M", "Totale"],
      ["Ingegneria", 28, 41, 14, 6, 89],
      ["Amministrazione", 0, 0, 151, 92, 243],
      ["Biblioteca", 0, 0, 15, 9, 24],
      ["Medicina", 49, 77, 30, 15, 175],
    ],
    "TAB001 F6 error []: «Medicina», «Totale»: qui c’è 175, ma 49 + 77 + 30 + 15 dà 171 (differenza 4).",
  ],
  [
    "the total of the last group, where that of all is right",
    [
      ["", "Docenti", "", "", "Tecnici", "", ""],
      ["Struttura", "F", "M", "Tot.", "F", "M", "Tot.", "Totale"],
      ["Ingegneria", 28, 41, 69, 14, 6, 20, 89],
      ["Medicina", 49, 77, 126, 30, 15, 54, 171],
      ["Amministrazione", 0, 0, 0, 151, 92, 243, 243],
      ["Biblioteca", 2, 1, 3, 4, 5, 9, 12],
    ],
    "TAB001 G4 error []: «Medicina», «Tecnici – Tot.»: qui c’è 54, ma 30 + 15 dà 45 (differenza 9).",
  ],
  [
    "a total that leaves out a column of its group: that fewer columns agree in all rows excuses nothing",
    [
      ["", "Dirigenti", "Comparto", "", "", ""],
      ["Struttura", "", "F", "M", "Altri", "Totale"],
      ["Ingegneria", 0, 14, 6, 0, 20],
      ["Amministrazione", 0, 151, 92, 0, 243],
      ["Biblioteca", 1, 15, 9, 5, 24],
      ["Medicina", 2, 30, 15, 0, 45],
    ],
    "TAB001 F5 error []: «Biblioteca», «Comparto – Totale»: qui c’è 24, ma 15 + 9 + 5 dà 29 (differenza -5).",
  ],
])("one finding: %s", (_, rows, message) => {
  expect(saidOfTable(rows)).toEqual([expect.stringContaining(message)]);
});
