import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useModel, usePane } from "../hooks/model";
import { useSay } from "../hooks/say";

/** Opens 生成自评表, where files can be saved. */
export function MakeButton(): ReactElement | null {
  const say = useSay();
  const { make } = useModel();
  const busy = usePane((state) => state.busy !== null);
  if (!make.possible) return null;
  return (
    <Button disabledFocusable={busy} onClick={() => make.show()}>
      {say("pane.make.title")}
    </Button>
  );
}
