import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { NearMiss } from "../../core";
import { useModel, usePane } from "../hooks/model";
import { useSay, useTell } from "../hooks/say";
import { Screen } from "./Screen";

/** No form on the sheet: what was looked for, what comes nearest, what to do. */
export function NoForm({
  sheet,
  nearMiss,
}: {
  sheet: string;
  nearMiss: NearMiss | null;
}): ReactElement {
  const say = useSay();
  const near = nearMiss?.nearest;
  const lines = [
    say("pane.no-form-looked"),
    ...(near && near.found.length > 0
      ? [say("pane.no-form-near", { row: near.row, found: near.found, missing: nearMiss.missing })]
      : []),
    say("pane.no-form-do"),
  ];
  return (
    <Screen title={say("pane.no-form-title", { sheet })} lines={lines}>
      <Again />
    </Screen>
  );
}

/** The sheet could not be read at all. */
export function Failed(): ReactElement {
  const tell = useTell();
  const problem = usePane((state) => state.problem);
  return (
    <Screen lines={problem ? [tell(problem)] : []}>
      <Again />
    </Screen>
  );
}

function Again(): ReactElement {
  const say = useSay();
  const model = useModel();
  return (
    <>
      <Button appearance="primary" onClick={() => void model.score()}>
        {say("pane.rescore")}
      </Button>
      {model.environment.openSample && (
        <Button onClick={() => void model.openSample()}>{say("pane.open-sample")}</Button>
      )}
    </>
  );
}
