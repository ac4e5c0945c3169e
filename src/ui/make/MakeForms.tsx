import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useModel, usePane, useStore } from "../hooks/model";
import { useLocale, useSay } from "../hooks/say";
import { ChosenFileField } from "./ChosenFileField";
import { MakeOutcomeBar } from "./MakeOutcomeBar";
import { BackHead } from "../parts/BackHead";

const useStyles = makeStyles({
  scroll: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "12px",
    padding: "4px 16px 16px",
    overflowWrap: "anywhere",
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** 生成自评表: two files, how to save, and the button that makes the forms. */
export function MakeForms(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const locale = useLocale();
  const { make } = useModel();
  const { list, blank, shape, outcome } = useStore(make.store);
  const busy = usePane((state) => state.busy !== null);
  const ready = list !== null && blank !== null && !busy;
  return (
    <>
      <BackHead title={say("pane.make.title")} busy={busy} onBack={() => make.close()} />
      <div className={styles.scroll}>
        <p className={styles.text}>{say("pane.make.about")}</p>
        <ChosenFileField
          label={say("pane.make.list")}
          file={list}
          onChoose={(file) => make.choose({ list: file })}
        />
        <ChosenFileField
          label={say("pane.make.blank")}
          file={blank}
          onChoose={(file) => make.choose({ blank: file })}
        />
        <Field label={say("pane.make.shape")}>
          <RadioGroup
            value={shape}
            onChange={(_, { value }) =>
              make.choose({ shape: value === "together" ? "together" : "each" })
            }
          >
            <Radio value="each" label={say("pane.make.each")} />
            <Radio value="together" label={say("pane.make.together")} />
          </RadioGroup>
        </Field>
        <Button
          appearance="primary"
          disabledFocusable={!ready}
          onClick={() => void make.make(locale)}
        >
          {say("pane.make.start")}
        </Button>
        {outcome && <MakeOutcomeBar outcome={outcome} />}
      </div>
    </>
  );
}
