import { Button } from "@fluentui/react-components";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import type { ReactElement } from "react";
import { useModel, usePane } from "../hooks/model";
import { useSay, useTell } from "../hooks/say";

/** Adds the summary sheet, when a person asks for it. */
export function SummaryButton(): ReactElement | null {
  const say = useSay();
  const tell = useTell();
  const { batch } = useModel();
  const busy = usePane((state) => state.busy !== null);
  if (!batch.canLink) return null;
  return (
    <Button
      appearance="subtle"
      icon={<TableAddRegular />}
      disabledFocusable={busy}
      onClick={() => void batch.addSummary(tell)}
    >
      {say("pane.batch.link")}
    </Button>
  );
}
