import { Button } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { useRef, type ReactElement } from "react";
import { useSay } from "../hooks/say";
import { usePage } from "./context";
import { asSource, isTable } from "./sources";

interface Props {
  readonly appearance: "primary" | "secondary" | "subtle";
}

/** Opens the system's file dialog, for those who don't drag. */
export function ChooseFiles({ appearance }: Props): ReactElement {
  const say = useSay();
  const page = usePage();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        multiple
        hidden
        onChange={({ target }) => {
          void page.add([...(target.files ?? [])].map(asSource));
          target.value = "";
        }}
      />
      <Button
        appearance={appearance}
        icon={<DocumentTableRegular />}
        onClick={() => input.current?.click()}
      >
        {say("pane.page.choose")}
      </Button>
    </>
  );
}

/** An attribute that every browser knows and React's types don't. */
const WHOLE_FOLDERS = { webkitdirectory: "" };

/** Takes all tables of a folder at once. */
export function ChooseFolder({ appearance }: Props): ReactElement {
  const say = useSay();
  const page = usePage();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        {...WHOLE_FOLDERS}
        hidden
        onChange={({ target }) => {
          void page.add([...(target.files ?? [])].map(asSource).filter(isTable));
          target.value = "";
        }}
      />
      <Button
        appearance={appearance}
        icon={<FolderOpenRegular />}
        onClick={() => input.current?.click()}
      >
        {say("pane.batch.choose-folder")}
      </Button>
    </>
  );
}
