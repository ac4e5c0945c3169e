import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { useModel, usePane } from "../hooks/model";
import { useSay } from "../hooks/say";
import type { FillItem } from "../model/fill";
import { isTicked, offered, tickKey } from "../model/writing";
import { PreviewGroup } from "./PreviewGroup";
import { BackHead } from "./BackHead";

const useStyles = makeStyles({
  all: { marginLeft: "auto" },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "scroll", padding: "0 12px 8px" },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const GROUPS = ["fix", "new", "typed", "mark"] as const;

function inGroups(items: readonly FillItem[]): Record<FillItem["group"], readonly FillItem[]> {
  const of = (group: FillItem["group"]) => items.filter((item) => item.group === group);
  return { fix: of("fix"), new: of("new"), typed: of("typed"), mark: of("mark") };
}

/** Every cell that would be written, before and after, each with its tick. */
export function Preview(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const model = useModel();
  const items = usePane(offered);
  const waits = usePane(({ fixes, fill }) => fixes === null && (fill?.totalWaits ?? false));
  const ticks = usePane((state) => state.ticks);
  const busy = usePane((state) => state.busy !== null);
  const groups = useMemo(() => inGroups(items), [items]);
  const ticked = items.filter((item) => isTicked(item, ticks));
  const count = new Set(ticked.map(({ edit }) => edit.cell)).size;
  return (
    <>
      <BackHead title={say("pane.preview-heading")} takesFocus onBack={() => model.preview(false)}>
        <Checkbox
          className={styles.all}
          label={say("pane.preview-select-all")}
          checked={ticked.length === items.length ? true : ticked.length === 0 ? false : "mixed"}
          onChange={(_, { checked }) => model.tick(items.map(tickKey), checked === true)}
        />
      </BackHead>
      <div className={styles.scroll}>
        {GROUPS.map((group) => (
          <PreviewGroup key={group} group={group} items={groups[group]} />
        ))}
        {waits && <p className={styles.note}>{say("pane.preview-locked-out")}</p>}
      </div>
      <div className={styles.foot}>
        <Button
          appearance="primary"
          disabledFocusable={count === 0 || busy}
          onClick={() => void model.write()}
        >
          {say("pane.write", { count })}
        </Button>
        <Button onClick={() => model.preview(false)}>{say("pane.back")}</Button>
        {count === 0 && <span className={styles.note}>{say("pane.write-nothing")}</span>}
      </div>
    </>
  );
}
