// SPDX-License-Identifier: EUPL-1.2
import { Button } from "@fluentui/react-components";
import { paneTexts } from "../i18n/pane";
import { Notice } from "./notice";

interface TroubleBarProps {
  readonly title: string;
  readonly text: string;
  readonly onClose: () => void;
}

/** What could not be done: what happened, why, what to do. It stays until it is closed or something else begins. */
export function TroubleBar({ title, text, onClose }: TroubleBarProps) {
  const close = (
    <Button size="small" onClick={onClose}>
      {paneTexts("close")}
    </Button>
  );
  return (
    <Notice kind="error" role="alert" title={title} actions={close}>
      {text}
    </Notice>
  );
}
