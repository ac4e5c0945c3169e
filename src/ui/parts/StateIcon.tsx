import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleHalfFill16Filled } from "@fluentui/react-icons/svg/circle-half-fill";
import { DismissCircle16Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { QuestionCircle16Filled } from "@fluentui/react-icons/svg/question-circle";
import { SubtractCircle16Regular } from "@fluentui/react-icons/svg/subtract-circle";
import type { ReactElement } from "react";
import type { RowState } from "../model/todo";

const useStyles = makeStyles({
  icon: { flexShrink: 0, "@media (forced-colors: active)": { color: "CanvasText" } },
  met: { color: tokens.colorPaletteGreenForeground1 },
  partial: { color: tokens.colorPaletteMarigoldForeground2 },
  missed: { color: tokens.colorPaletteRedForeground1 },
  open: { color: tokens.colorBrandForeground1 },
  skipped: { color: tokens.colorNeutralForeground3 },
});

const ICONS = {
  met: CheckmarkCircle16Filled,
  partial: CircleHalfFill16Filled,
  missed: DismissCircle16Filled,
  open: QuestionCircle16Filled,
  skipped: SubtractCircle16Regular,
};

/** A row's state as a sign of its own shape; the word for it is said beside. */
export function StateIcon({ state }: { state: RowState }): ReactElement {
  const styles = useStyles();
  const Icon = ICONS[state];
  return <Icon className={mergeClasses(styles.icon, styles[state])} aria-hidden="true" />;
}
