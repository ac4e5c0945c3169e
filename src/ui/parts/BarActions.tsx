import { Button, MessageBarActions } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactElement, ReactNode } from "react";
import { useSay } from "../hooks/say";

interface Props {
  readonly onDismiss: () => void;
  /** Buttons beside the one that puts the bar away. */
  readonly children?: ReactNode;
}

/** What can be done about a message bar: to put it away, and more. */
export function BarActions({ onDismiss, children }: Props): ReactElement {
  const say = useSay();
  return (
    <MessageBarActions
      containerAction={
        <Button
          aria-label={say("pane.dismiss")}
          appearance="transparent"
          icon={<DismissRegular />}
          onClick={onDismiss}
        />
      }
    >
      {children}
    </MessageBarActions>
  );
}
