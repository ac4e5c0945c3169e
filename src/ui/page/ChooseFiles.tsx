import { Button } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { useRef, type ReactElement } from "react";
import { useSay } from "../hooks/say";
import { usePage } from "./context";
import { asSource } from "./sources";

/** Opens the system's file dialog, for those who don't drag. */
export function ChooseFiles({ appearance }: { appearance: "primary" | "subtle" }): ReactElement {
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
        icon={<FolderOpenRegular />}
        onClick={() => input.current?.click()}
      >
        {say("pane.page.choose")}
      </Button>
    </>
  );
}
