import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";
import type { Level } from "../../core";

const useStyles = makeStyles({
  icon: { flexShrink: 0, "@media (forced-colors: active)": { color: "CanvasText" } },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteMarigoldForeground2 },
  hint: { color: tokens.colorNeutralForeground3 },
});

const ICONS = { error: ErrorCircle16Filled, warning: Warning16Filled, hint: Info16Regular };

/** A level as a sign of its own shape; the word for it stands beside. */
export function LevelIcon({ level }: { level: Level }): ReactElement {
  const styles = useStyles();
  const Icon = ICONS[level];
  return <Icon className={mergeClasses(styles.icon, styles[level])} aria-hidden="true" />;
}
