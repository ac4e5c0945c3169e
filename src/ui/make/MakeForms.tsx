import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import type { ReactElement } from "react";
import { useModel, usePane, useStore } from "../hooks/model";
import { useLocale, useSay } from "../hooks/say";
import { ChosenFileField } from "./ChosenFileField";
import { MakeOutcomeBar } from "./MakeOutcomeBar";

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    padding: "4px 12px 4px 4px",
    flexShrink: 0,
  },
  title: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
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
      <div className={styles.head}>
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={say("pane.back")}
          disabledFocusable={busy}
          onClick={() => make.close()}
        />
        <h2 className={styles.title}>{say("pane.make.title")}</h2>
      </div>
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
