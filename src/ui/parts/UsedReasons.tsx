import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { useId, useState, type ReactElement } from "react";
import { useSay } from "../hooks/say";
import { Blocks } from "./Blocks";

const NONE: readonly string[] = [];
const REASON_HEIGHT = 28;

const useStyles = makeStyles({
  list: {
    flexBasis: "100%",
    margin: 0,
    padding: 0,
    maxHeight: "180px",
    overflowY: "auto",
    listStyleType: "none",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  reason: {
    width: "100%",
    justifyContent: "flex-start",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "normal",
  },
  note: { padding: "4px 8px", color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly find: () => Promise<readonly string[]>;
  readonly onPick: (reason: string) => void;
}

/** The reasons already written elsewhere, to take one over. */
export function UsedReasons({ find, onPick }: Props): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const listId = useId();
  const [open, setOpen] = useState(false);
  const [reasons, setReasons] = useState<readonly string[] | null>(null);
  const toggle = (): void => {
    setOpen(!open);
    if (!open) void find().then(setReasons);
  };
  const pick = (reason: string): void => {
    setOpen(false);
    onPick(reason);
  };
  return (
    <>
      <Button
        size="small"
        iconPosition="after"
        icon={<ChevronDownRegular />}
        aria-expanded={open}
        aria-controls={listId}
        onClick={toggle}
      >
        {say("pane.reason-used")}
      </Button>
      {open && (
        <ul id={listId} className={styles.list} aria-label={say("pane.reason-used-label")}>
          {reasons === null && <li className={styles.note}>{say("pane.reason-searching")}</li>}
          {reasons?.length === 0 && <li className={styles.note}>{say("pane.reason-none-used")}</li>}
          <Blocks
            items={reasons ?? NONE}
            height={REASON_HEIGHT}
            draw={(reason) => (
              <li key={reason}>
                <Button
                  className={styles.reason}
                  size="small"
                  appearance="subtle"
                  onClick={() => pick(reason)}
                >
                  {reason}
                </Button>
              </li>
            )}
          />
        </ul>
      )}
    </>
  );
}
