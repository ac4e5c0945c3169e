import { Checkbox, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useModel, useStore } from "../hooks/model";
import { useSay } from "../hooks/say";
import { useWidth } from "../hooks/width";
import { canTick, isLineTicked } from "../model/batch/batch-state";
import { Blocks } from "../parts/Blocks";
import { BatchRow } from "./BatchRow";
import { useTableStyles } from "./table-styles";

/** From this width (CSS pixels) on the list is a table of ten columns. */
const WIDE = 700;

/** All forms, a line each. */
export function BatchTable(): ReactElement {
  const styles = useTableStyles();
  const say = useSay();
  const { batch } = useModel();
  const state = useStore(batch.store);
  const { width, ref } = useWidth<HTMLDivElement>();
  const wide = width >= WIDE;
  const { lines, files } = state;
  const able = lines.filter((line) => canTick(line, files));
  const ticked = able.filter((line) => isLineTicked(line, state)).length;
  const all = (
    <Checkbox
      {...(wide
        ? { "aria-label": say("pane.batch.tick-all") }
        : { label: say("pane.batch.tick-all") })}
      disabled={able.length === 0}
      checked={ticked === 0 ? false : ticked === able.length ? true : "mixed"}
      onChange={(_, { checked }) =>
        batch.tick(
          able.map(({ id }) => id),
          checked === true,
        )
      }
    />
  );
  const columns = [
    "pane.batch.project",
    files ? "pane.batch.where-file" : "pane.batch.where-sheet",
    "pane.batch.state-column",
    "pane.batch.rate",
    "pane.batch.total",
    "pane.batch.grade",
    "pane.batch.open",
    "pane.batch.reasons",
    "pane.batch.errors",
  ] as const;
  return (
    <div
      ref={ref}
      className={styles.table}
      {...(wide ? { role: "table" } : { role: "list" })}
      aria-label={say("pane.batch.table")}
    >
      <div
        className={mergeClasses(styles.row, styles.head, wide ? styles.wide : styles.narrow)}
        role={wide ? "row" : "listitem"}
      >
        {wide ? (
          <>
            <span role="columnheader">{all}</span>
            {columns.map((key, at) => (
              <span key={key} role="columnheader" className={at > 2 ? styles.number : undefined}>
                {say(key)}
              </span>
            ))}
          </>
        ) : (
          all
        )}
      </div>
      <Blocks
        items={lines}
        height={wide ? 37 : 60}
        space="div"
        draw={(line) => (
          <BatchRow
            key={line.id}
            line={line}
            files={files}
            wide={wide}
            ticked={isLineTicked(line, state)}
          />
        )}
      />
    </div>
  );
}
