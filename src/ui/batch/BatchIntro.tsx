import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useModel, usePane } from "../hooks/model";
import { useSay } from "../hooks/say";
import { MakeButton } from "../make/MakeButton";
import { Screen } from "../parts/Screen";

/** Before anything was read: what will happen, and the button that starts it. */
export function BatchIntro(): ReactElement {
  const say = useSay();
  const model = useModel();
  const busy = usePane((state) => state.busy !== null);
  usePane((state) => state.phase);
  if (!model.workbook) {
    return (
      <Screen lines={[say("pane.batch.no-workbook")]}>
        <MakeButton />
      </Screen>
    );
  }
  return (
    <Screen lines={[say("pane.batch.about")]}>
      <Button appearance="primary" disabledFocusable={busy} onClick={() => void model.batch.scan()}>
        {say("pane.batch.start")}
      </Button>
      <MakeButton />
    </Screen>
  );
}
