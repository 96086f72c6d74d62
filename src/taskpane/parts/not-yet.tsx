// SPDX-License-Identifier: EUPL-1.2
import { Button } from "@fluentui/react-components";

interface NotYetProps {
  readonly text: string;
  readonly action: string;
  readonly isBusy: boolean;
  readonly onAct: () => Promise<void>;
}

/** A place where nothing was prepared yet: what it is for, and the way to begin. */
export function NotYet({ text, action, isBusy, onAct }: NotYetProps) {
  return (
    <>
      <p>{text}</p>
      <div className="actions">
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void onAct()}>
          {action}
        </Button>
      </div>
    </>
  );
}
