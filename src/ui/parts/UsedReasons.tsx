import {
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
} from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { useModel } from "../hooks/model";
import { useSay } from "../hooks/say";

const useStyles = makeStyles({
  popover: { maxWidth: "280px", maxHeight: "240px", overflowY: "auto" },
});

/** The reasons already written somewhere in this workbook, to take one over. */
export function UsedReasons({ onPick }: { onPick: (reason: string) => void }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const model = useModel();
  const [reasons, setReasons] = useState<readonly string[] | null>(null);
  return (
    <Menu
      onOpenChange={(_, { open }) => {
        if (open) void model.usedReasons().then(setReasons);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small">{say("pane.reason-used")}</MenuButton>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList aria-label={say("pane.reason-used-label")}>
          {reasons === null && <MenuItem disabled>{say("pane.reason-searching")}</MenuItem>}
          {reasons?.length === 0 && <MenuItem disabled>{say("pane.reason-none-used")}</MenuItem>}
          {reasons?.map((reason) => (
            <MenuItem key={reason} onClick={() => onPick(reason)}>
              {reason}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
