import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { useModel, usePane } from "../hooks/model";
import { useSay } from "../hooks/say";
import type { ReadSheet } from "../model/state";

const useStyles = makeStyles({
  box: { flexBasis: "100%", display: "flex", flexDirection: "column", gap: "4px" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: "8px" },
  field: { width: "112px" },
  input: { minWidth: 0, width: "100%" },
});

/** Where a person says which row is the header; the nearest row found stands there first. */
export function HeaderField({ read }: { read: ReadSheet }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const model = useModel();
  const busy = usePane((state) => state.busy !== null);
  const nearest = read.nearMiss?.nearest ?? null;
  const [text, setText] = useState(String(nearest?.row ?? ""));
  const [wrong, setWrong] = useState(false);
  const last = read.grid.lastRow;
  const use = (): void => {
    const row = rowIn(text, last);
    setWrong(row === null);
    if (row !== null) void model.giveHeader(row);
  };
  const said = wrong ? say("pane.header.bad-row", { last }) : missOf(read, say);
  return (
    <div className={styles.box}>
      <div className={styles.line}>
        <Field className={styles.field} label={say("pane.header.row")}>
          <Input
            className={styles.input}
            inputMode="numeric"
            value={text}
            onChange={(_, { value }) => setText(value)}
            onKeyDown={({ key }) => {
              if (key === "Enter") use();
            }}
          />
        </Field>
        <Button appearance="primary" disabledFocusable={busy} onClick={use}>
          {say("pane.header.use")}
        </Button>
      </div>
      {said !== null && (
        <Field validationState="error" validationMessage={said}>
          <span />
        </Field>
      )}
    </div>
  );
}

/** What the row that was tried lacks; null before one was tried. */
function missOf({ headerRow, nearMiss }: ReadSheet, say: ReturnType<typeof useSay>): string | null {
  if (headerRow === null || !nearMiss) return null;
  const { nearest, missing } = nearMiss;
  return say("pane.header.miss", { row: headerRow, found: nearest?.found ?? [], missing });
}

/** A row of the sheet; full-width digits are accepted. */
function rowIn(text: string, last: number): number | null {
  const typed = text.normalize("NFKC").trim();
  const row = /^\d{1,7}$/.test(typed) ? Number(typed) : 0;
  return row >= 1 && row <= last ? row : null;
}
