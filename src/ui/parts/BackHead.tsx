import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef, type ReactElement, type ReactNode } from "react";
import { useSay } from "../hooks/say";

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    padding: "4px 12px 4px 4px",
    flexShrink: 0,
  },
  title: {
    margin: 0,
    fontSize: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
});

interface Props {
  readonly title: string;
  /** Where the way back leads, when that must be said. */
  readonly back?: string;
  readonly busy?: boolean;
  /** Takes the keyboard when the screen opens: the button that opened it is gone. */
  readonly takesFocus?: boolean;
  readonly className?: string;
  /** What stands behind the title. */
  readonly children?: ReactNode;
  readonly onBack: () => void;
}

/** The head of a screen that stands in front of a panel: the way back, and what it is. */
export function BackHead(props: Props): ReactElement {
  const { title, back, busy = false, takesFocus = false, className, children, onBack } = props;
  const styles = useStyles();
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(takesFocus);
  useEffect(() => {
    if (first.current) heading.current?.focus();
  }, []);
  return (
    <div className={mergeClasses(styles.head, className)}>
      <Button
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        aria-label={back ?? say("pane.back")}
        disabledFocusable={busy}
        onClick={onBack}
      />
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      {children}
    </div>
  );
}
