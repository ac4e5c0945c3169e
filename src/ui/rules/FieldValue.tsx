import type { ReactElement } from "react";
import { useSay } from "../hooks/say";
import { printNumber } from "../model/numbers";
import { at } from "./draft";
import { columnKey, optionKey, type Column, type Field } from "./fields";

/** A field of a profile as words: what it says, not how it is stored. */
export function FieldValue({ field, draft }: { field: Field; draft: unknown }): ReactElement {
  const say = useSay();
  const value = at(draft, field.path);
  const none = say("pane.rules.none");
  const percent = (share: unknown): string => printNumber(Number(share) * 100);
  const print = ({ as }: Column, content: unknown): string =>
    as === "share" ? say("pane.rules.share", { percent: percent(content) }) : String(content);
  switch (field.kind) {
    case "choice":
      return <>{say("pane.parameter.option", { option: optionKey(field.path, String(value)) })}</>;
    case "share":
      return <>{value === null ? none : say("pane.rules.share", { percent: percent(value) })}</>;
    case "texts":
      return <>{asList(value).join("、") || none}</>;
    case "band":
      return (
        <>
          {say("pane.rules.band", {
            low: percent(at(value, "low")),
            high: percent(at(value, "high")),
            highIncluded: at(value, "highIncluded") === true,
          })}
        </>
      );
    case "pairs": {
      const [left, right] = field.columns;
      const said = (column: Column, row: unknown): string => {
        const printed = print(column, at(row, column.name));
        if (column.as === "label") return printed;
        return `${say("pane.parameter.field", { field: columnKey(field.path, column.name) })} ${printed}`;
      };
      const rows = asList(value).map((row) =>
        say("pane.rules.pair", { first: said(left, row), second: said(right, row) }),
      );
      return <>{rows.length === 0 ? none : rows.map((row) => <div key={row}>{row}</div>)}</>;
    }
    case "number":
    case "text":
      return <>{String(value)}</>;
  }
}

export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
