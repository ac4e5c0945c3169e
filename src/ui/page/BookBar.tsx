import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Select,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { SaveRegular } from "@fluentui/react-icons/svg/save";
import type { ReactElement } from "react";
import { useStore } from "../hooks/model";
import { useSay, useTell } from "../hooks/say";
import { ChooseFiles, ChooseFolder } from "./ChooseFiles";
import { usePage } from "./context";
import type { OpenBook } from "./host";
import { BarActions } from "../parts/BarActions";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    padding: "6px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  files: { minWidth: 0, flexShrink: 1, maxWidth: "320px" },
  space: { flexGrow: 1 },
  unsaved: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  refused: { padding: "4px 12px" },
});

/** The open files, and the way to keep a filled copy. */
export function BookBar(): ReactElement | null {
  const styles = useStyles();
  const say = useSay();
  const page = usePage();
  const { books, current, listed } = useStore(page.store);
  return (
    <>
      {(current || listed.length > 0) && (
        <nav className={styles.bar} aria-label={say("pane.page.files")}>
          <ChooseFiles appearance="subtle" />
          <ChooseFolder appearance="subtle" />
          {current && <Current books={books} current={current} />}
        </nav>
      )}
      <Refused />
    </>
  );
}

function Current({
  books,
  current,
}: {
  books: readonly OpenBook[];
  current: OpenBook;
}): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const page = usePage();
  return (
    <>
      <Select
        className={styles.files}
        size="small"
        aria-label={say("pane.page.files")}
        value={String(books.indexOf(current))}
        onChange={(_, { value }) => {
          const book = books[Number(value)];
          if (book) void page.show(book);
        }}
      >
        {books.map((book, at) => (
          <option key={`${at} ${book.name}`} value={String(at)}>
            {book.name}
          </option>
        ))}
      </Select>
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={say("pane.page.close-file", { name: current.name })}
        onClick={() => void page.close(current)}
      />
      <span className={styles.space} />
      <SaveButton book={current} />
    </>
  );
}

function SaveButton({ book }: { book: OpenBook }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const page = usePage();
  const changed = useStore(book.changed);
  return (
    <>
      {changed && <span className={styles.unsaved}>{say("pane.page.unsaved")}</span>}
      <Button
        appearance={changed ? "primary" : "secondary"}
        icon={<SaveRegular />}
        onClick={() => page.save()}
      >
        {say("pane.page.save")}
      </Button>
    </>
  );
}

function Refused(): ReactElement | null {
  const styles = useStyles();
  const say = useSay();
  const tell = useTell();
  const page = usePage();
  const { refused } = useStore(page.store);
  if (refused.length === 0) return null;
  return (
    <div className={styles.refused}>
      {refused.map(({ name, why }) => (
        <MessageBar key={name} intent="error" layout="multiline">
          <MessageBarBody>{say("pane.page.refused", { name, why: tell(why) })}</MessageBarBody>
          <BarActions onDismiss={() => page.forgetRefused()} />
        </MessageBar>
      ))}
    </div>
  );
}
