import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Profile } from "../../core";
import { useModel, usePane } from "../hooks/model";
import { useLocale, useSay } from "../hooks/say";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", padding: "4px 12px 8px" },
});

interface Props {
  readonly profile: Profile;
  readonly onCopy: () => void;
  readonly onEdit: () => void;
  readonly onRemoved: () => void;
}

/** What can be done with a profile; built-in ones are copied, own ones changed. */
export function ProfileActions({ profile, onCopy, onEdit, onRemoved }: Props): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const locale = useLocale();
  const model = useModel();
  const scoring = usePane(({ scored }) => scored !== null);
  const [asking, setAsking] = useState(false);
  const own = model.shelf.isOwn(profile.id);
  const name = profile.name[locale];
  if (asking) {
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{say("pane.rules.remove-sure", { name })}</MessageBarBody>
        <MessageBarActions>
          <Button
            size="small"
            onClick={() => {
              model.removeProfile(profile.id);
              onRemoved();
            }}
          >
            {say("pane.rules.remove")}
          </Button>
          <Button size="small" onClick={() => setAsking(false)}>
            {say("pane.cancel")}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
  return (
    <div className={styles.actions}>
      {scoring && (
        <Button
          size="small"
          appearance="primary"
          onClick={() => {
            model.go("score");
            void model.chooseProfile(profile.id);
          }}
        >
          {say("pane.rules.use")}
        </Button>
      )}
      {own && (
        <Button size="small" onClick={onEdit}>
          {say("pane.rules.edit")}
        </Button>
      )}
      <Button size="small" onClick={onCopy}>
        {say("pane.rules.copy")}
      </Button>
      <Button
        size="small"
        onClick={() => model.environment.saveFile(`${name}.json`, JSON.stringify(profile, null, 2))}
      >
        {say("pane.rules.export")}
      </Button>
      {own && (
        <Button size="small" onClick={() => setAsking(true)}>
          {say("pane.rules.remove")}
        </Button>
      )}
    </div>
  );
}
