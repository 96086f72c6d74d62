// SPDX-License-Identifier: EUPL-1.2
import path from "node:path";
import { DEV_ORIGIN } from "./addresses.mjs";

const trust = `Far accettare il certificato: «npm run excel -- --certificato» (chiede il consenso), oppure aprire ${DEV_ORIGIN}/taskpane.html nel browser e accettarlo.`;
const wait = "Lasciare aperta questa finestra: il server serve finché si prova.";
const check = "Controllare che in Excel compaia la scheda «Performance».";
const manifest = (root) => path.join(root, "manifest.xml");

/** What to do by hand to have the development version in Excel, computer by computer. */
export const STEPS = {
  windows: (root) => [
    wait,
    "Far accettare il certificato: «npm run excel -- --certificato» (chiede il consenso).",
    `Condividere in rete la cartella di questo file, anche solo con se stessi: ${manifest(root)}`,
    "Excel: File, Opzioni, Centro protezione, Impostazioni, Cataloghi di componenti aggiuntivi attendibili: aggiungere l’indirizzo di rete della cartella (\\\\computer\\cartella), spuntare «Mostra nel menu», riavviare Excel.",
    "Excel: Home, Componenti aggiuntivi (oppure Inserisci, Componenti aggiuntivi personali), Cartella condivisa, PERF, Aggiungi.",
    check,
    "Se mostra una versione vecchia: chiudere Excel, svuotare %LOCALAPPDATA%\\Microsoft\\Office\\16.0\\Wef, riaprire.",
  ],
  mac: (root) => [
    wait,
    "Far accettare il certificato: «npm run excel -- --certificato» (chiede la password).",
    `Copiare il manifesto: mkdir -p ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef && cp "${manifest(root)}" ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/perf.xml`,
    "Chiudere del tutto Excel e riaprirlo; Inserisci, freccia accanto a Componenti aggiuntivi personali, PERF.",
    check,
    "Alla fine togliere perf.xml da quella cartella.",
  ],
  web: (root) => [
    wait,
    trust,
    "Aprire una cartella in Excel sul web, nello stesso browser e sullo stesso computer di questo server.",
    "Home, Componenti aggiuntivi, Altri componenti aggiuntivi, I miei componenti aggiuntivi, Carica il mio componente aggiuntivo.",
    `Scegliere ${manifest(root)}`,
    check,
    "Il componente vale per questo browser; svuotare i dati dei siti lo toglie.",
  ],
};
