// SPDX-License-Identifier: EUPL-1.2
import { createRoot } from "react-dom/client";
import { startDesk } from "./desk";

const root = createRoot(document.getElementById("root")!);
void startDesk(root).catch((error: unknown) => {
  root.render(
    <p className="wait">{`Il banco di prova non parte: ${error instanceof Error ? error.message : String(error)}`}</p>,
  );
});
