import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState, type ReactElement, type ReactNode } from "react";

const useStyles = makeStyles({
  fold: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, marginTop: "8px" },
  head: { width: "100%", justifyContent: "flex-start", textAlign: "start" },
});

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** Something put away that can be opened. */
export function Fold({ title, children }: Props): ReactElement {
  const styles = useStyles();
  const bodyId = useId();
  const [open, setOpen] = useState(false);
  return (
    <section className={styles.fold}>
      <Button
        className={styles.head}
        appearance="transparent"
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        aria-controls={bodyId}
        onClick={() => setOpen(!open)}
      >
        {title}
      </Button>
      <div id={bodyId} hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}
