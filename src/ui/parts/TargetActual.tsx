import type { ReactElement } from "react";
import type { TableRow } from "../../core";

/** What was to be reached and what was, as the form prints them. */
export function TargetActual({ texts }: Pick<TableRow, "texts">): ReactElement {
  return (
    <>
      {printed(texts.target, texts.sign, texts.unit)} →{" "}
      {printed(texts.actual, undefined, texts.unit)}
    </>
  );
}

/** A value as the form prints it, with the sign and unit of their own columns. */
function printed(
  text: string | undefined,
  sign: string | undefined,
  unit: string | undefined,
): string {
  const value = text?.trim() ?? "";
  if (value === "") return "—";
  return `${sign?.trim() ?? ""}${value}${unit?.trim() ?? ""}`;
}
