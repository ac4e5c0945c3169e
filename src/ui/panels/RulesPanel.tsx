import { makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Profile } from "../../core";
import { useModel, useStore } from "../hooks/model";
import { useLocale, useSay } from "../hooks/say";
import { copyOf } from "../rules/draft";
import { ProfileActions } from "../rules/ProfileActions";
import { ProfileEditor } from "../rules/ProfileEditor";
import { ProfileList } from "../rules/ProfileList";
import { ProfilePage } from "../rules/ProfilePage";
import { BackHead } from "../parts/BackHead";

const useStyles = makeStyles({
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "scroll" },
});

/** 规则: the profiles, a page for each, and own ones to edit. */
export function RulesPanel(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const locale = useLocale();
  const model = useModel();
  const own = useStore(model.shelf.own);
  const [shown, setShown] = useState<string | null>(null);
  const [editing, setEditing] = useState<Profile | null>(null);
  const profile = shown === null ? null : model.shelf.find(shown);
  if (editing) {
    return (
      <ProfileEditor
        profile={editing}
        onCancel={() => setEditing(null)}
        onSave={(saved) => {
          model.saveProfile(saved);
          setEditing(null);
          setShown(saved.id);
        }}
      />
    );
  }
  if (!profile) return <ProfileList onOpen={setShown} />;
  const copy = (): void => {
    const taken = new Set(own.map(({ id }) => id));
    const name = say("pane.rules.copy-name", { name: profile.name[locale] });
    setEditing(copyOf(profile, name, taken));
  };
  return (
    <>
      <BackHead title={profile.name[locale]} onBack={() => setShown(null)} />
      <div className={styles.scroll}>
        <ProfileActions
          profile={profile}
          onCopy={copy}
          onEdit={() => setEditing(profile)}
          onRemoved={() => setShown(null)}
        />
        <ProfilePage profile={profile} />
      </div>
    </>
  );
}
