import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useModel, usePane } from "../hooks/model";
import { useSay, useTell } from "../hooks/say";
import type { ReadSheet } from "../model/state";
import { HeaderField } from "./HeaderField";
import { Screen } from "./Screen";

/** No form on the sheet: that it is a list of ours, or what was looked for, what comes nearest, what to do. */
export function NoForm({ read }: { read: ReadSheet }): ReactElement {
  const say = useSay();
  const { grid, nearMiss } = read;
  if (read.ownList) {
    return (
      <Screen
        title={say("pane.own-list", { list: read.ownList })}
        lines={[say("pane.own-list-do")]}
      >
        <Again />
      </Screen>
    );
  }
  const near = nearMiss?.nearest;
  const lines = [
    say("pane.no-form-looked"),
    ...(near && near.found.length > 0 && read.headerRow === null
      ? [say("pane.no-form-near", { row: near.row, found: near.found, missing: nearMiss.missing })]
      : []),
    say("pane.no-form-do"),
  ];
  return (
    <Screen title={say("pane.no-form-title", { sheet: grid.sheet })} lines={lines}>
      <HeaderField key={grid.sheet} read={read} />
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
      <Again first />
    </Screen>
  );
}

/** `first`: there is nothing better to do. */
function Again({ first = false }: { first?: boolean }): ReactElement {
  const say = useSay();
  const model = useModel();
  return (
    <>
      <Button appearance={first ? "primary" : "secondary"} onClick={() => void model.score()}>
        {say("pane.rescore")}
      </Button>
      {model.environment.openSample && (
        <Button onClick={() => void model.openSample()}>{say("pane.open-sample")}</Button>
      )}
    </>
  );
}
