// SPDX-License-Identifier: EUPL-1.2
import { isTypingSlip, onlyDifference, slipBetween } from "../../../src/core/checks/labels/typing-slip";

test.each([
  ["soddisfazione", "sodisfazione"],
  ["pubblicazione", "publicazione"],
  ["elaborazione", "elaborazzione"],
  ["accoglienza", "acoglienza"],
  ["rifiuti", "rifuiti"],
  ["utenti", "utneti"],
  ["manifestazioni", "manifestazoni"],
  ["edilizie", "edilzie"],
  ["convenzioni", "convezioni"],
  ["servizio", "servizo"],
  ["procedimenti", "procedimemti"],
])("«%s» was mistyped as «%s»", (word, slip) => {
  expect(isTypingSlip(word, slip)).toBe(true);
  expect(isTypingSlip(slip, word)).toBe(true);
});

test.each([
  ["contratti", "contatti"],
  ["istituti", "istituiti"],
  ["contributi", "contribuiti"],
  ["partecipanti", "partecipati"],
  ["visite", "viste"],
  ["pervenute", "prevenute"],
  ["accesi", "accessi"],
  ["interni", "esterni"],
  ["interni", "interi"],
  ["interventi", "intervenuti"],
  ["inviati", "invitati"],
  ["mediazioni", "medicazioni"],
  ["attivi", "passivi"],
  ["diretti", "indiretti"],
  ["formati", "firmati"],
  ["presenti", "presunti"],
  ["verifica", "verifiche"],
  ["ufficio", "uffici"],
  ["notai", "notari"],
  ["statue", "statute"],
  ["autonomi", "autonomia"],
  ["effettuate", "effettuare"],
  ["utenti", "utenze"],
  ["semestrale", "semestre2"],
  ["case", "casse"],
])("«%s» and «%s» are two words, or one in two forms", (one, other) => {
  expect(isTypingSlip(one, other)).toBe(false);
  expect(isTypingSlip(other, one)).toBe(false);
});

test("names are compared word by word", () => {
  expect(slipBetween(["n", "verbali", "notificati"], ["n", "verbale", "notficati"])).toBe(2);
  expect(slipBetween(["verbali", "notificati"], ["verbali", "notficati"])).toBeNull();
  expect(slipBetween(["n", "verbali", "notificati"], ["n", "verbbali", "notficati"])).toBeNull();
  expect(onlyDifference(["n", "corsi", "svolti"], ["n", "corso", "tenuti"])).toBe(2);
  expect(onlyDifference(["n", "corsi", "svolti"], ["n", "corsi"])).toBeNull();
});
