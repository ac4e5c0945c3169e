import { Button } from "@fluentui/react-components";
import { Component, type ReactElement, type ReactNode } from "react";
import { useSay } from "../hooks/say";
import { Screen } from "./Screen";

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | null;
}

/** Keeps a fault in one view from leaving the pane blank: says so, and opens the view again. */
export class Boundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return <Broken error={error} onReload={() => this.setState({ error: null })} />;
  }
}

function Broken({ error, onReload }: { error: Error; onReload: () => void }): ReactElement {
  const say = useSay();
  return (
    <Screen lines={[say("pane.broken"), error.message]}>
      <Button appearance="primary" onClick={onReload}>
        {say("pane.reload")}
      </Button>
    </Screen>
  );
}
