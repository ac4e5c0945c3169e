import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useModel } from "../hooks/model";
import { useSay } from "../hooks/say";
import { Screen } from "./Screen";

/** First run: one sentence, two buttons, nothing to sign. */
export function Welcome(): ReactElement {
  const say = useSay();
  const model = useModel();
  return (
    <Screen lines={[say("pane.welcome")]}>
      {model.workbook && (
        <Button appearance="primary" onClick={() => void model.score()}>
          {say("pane.score-current")}
        </Button>
      )}
      {model.environment.openSample && (
        <Button
          appearance={model.workbook ? "secondary" : "primary"}
          onClick={() => void model.openSample()}
        >
          {say("pane.open-sample")}
        </Button>
      )}
    </Screen>
  );
}
