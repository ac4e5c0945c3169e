import { Checkbox, mergeClasses } from "@fluentui/react-components";
import { memo, type ReactElement } from "react";
import { useModel } from "../hooks/model";
import { useSay, useTell } from "../hooks/say";
import { canTick } from "../model/batch/batch-state";
import { figuresOf, type LineFigures } from "../model/batch/figures";
import { nameOf, placeOf, type BatchLine } from "../model/batch/line";
import { printNumber, printRate } from "../model/numbers";
import { useTableStyles } from "./table-styles";

interface Props {
  readonly line: BatchLine;
  readonly files: boolean;
  readonly wide: boolean;
  readonly ticked: boolean;
}

/** One form: tick, project (opens it in 评分), and its figures. */
export const BatchRow = memo(function BatchRow({ line, files, wide, ticked }: Props): ReactElement {
  const styles = useTableStyles();
  const say = useSay();
  const tell = useTell();
  const figures = figuresOf(line);
  const where = placeOf(line);
  const why = line.state === "locked" ? say("pane.batch.locked") : line.why && tell(line.why);
  const state = say("pane.batch.state", { state: line.state });
  const project = <Project line={line} where={where} why={why} />;
  const tick = <Tick line={line} files={files} ticked={ticked} where={where} />;
  const score = figures ? scoreOf(figures) : "";
  const grade = figures?.grade ?? (figures ? "—" : "");
  const rate = figures?.rate?.rate ? printRate(figures.rate.rate) : figures ? "—" : "";
  if (wide) {
    return (
      <div role="row" className={mergeClasses(styles.row, styles.wide)}>
        <span role="cell">{tick}</span>
        <span role="cell" className={styles.projectWide}>
          {project}
        </span>
        <span role="cell" className={styles.text}>
          {where}
        </span>
        <span role="cell" className={styles.text}>
          {state}
        </span>
        <span role="cell" className={styles.number}>
          {rate}
        </span>
        <span role="cell" className={styles.score}>
          {score}
        </span>
        <span role="cell" className={styles.number}>
          {grade}
        </span>
        <Count value={figures?.open} />
        <Count value={figures?.reasons} />
        <Count value={figures?.errors} bad />
      </div>
    );
  }
  return (
    <div role="listitem" className={mergeClasses(styles.row, styles.narrow)}>
      <span className={styles.tick}>{tick}</span>
      <span className={styles.projectNarrow}>{project}</span>
      {figures && (
        <span className={styles.score}>
          {score} {figures.grade}
        </span>
      )}
      <span className={styles.rest}>
        <span className={styles.badge}>{state}</span>
        {rate && (
          <span>
            {say("pane.batch.rate")} {rate}
          </span>
        )}
        <Labelled label={say("pane.batch.open")} value={figures?.open} />
        <Labelled label={say("pane.batch.reasons")} value={figures?.reasons} />
        <Labelled label={say("pane.batch.errors")} value={figures?.errors} bad />
        {line.form && <span className={styles.where}>{where}</span>}
      </span>
    </div>
  );
});

function scoreOf({ score }: LineFigures): string {
  return score === null ? "—" : printNumber(score);
}

interface PartProps {
  readonly line: BatchLine;
  readonly where: string;
}

function Tick({
  line,
  files,
  ticked,
  where,
}: PartProps & Pick<Props, "files" | "ticked">): ReactElement {
  const say = useSay();
  const { batch } = useModel();
  return (
    <Checkbox
      aria-label={say("pane.batch.tick", { name: nameOf(line) ?? where })}
      disabled={!canTick(line, files)}
      checked={ticked}
      onChange={(_, { checked }) => batch.tick([line.id], checked === true)}
    />
  );
}

function Project({ line, where, why }: PartProps & { readonly why: string | null }): ReactElement {
  const styles = useTableStyles();
  const say = useSay();
  const { batch } = useModel();
  const name = nameOf(line);
  if (!line.form) {
    return <span className={styles.plain}>{why === null ? where : `${where}：${why}`}</span>;
  }
  const shown = name ?? say("pane.no-project");
  return (
    <>
      <button
        type="button"
        className={styles.project}
        aria-label={say("pane.batch.open-form", { name: shown })}
        onClick={() => void batch.open(line)}
      >
        {shown}
      </button>
      {why !== null && <span className={styles.plain}>{why}</span>}
    </>
  );
}

interface CountProps {
  readonly value: number | undefined;
  /** Something is wrong when it isn't 0. */
  readonly bad?: boolean;
}

function Count({ value, bad = false }: CountProps): ReactElement {
  const styles = useTableStyles();
  const look = value === 0 ? styles.zero : bad ? styles.bad : undefined;
  return (
    <span role="cell" className={mergeClasses(styles.number, look)}>
      {value}
    </span>
  );
}

/** A count with its word, where no column says what it is; 0 needs none. */
function Labelled({
  label,
  value,
  bad = false,
}: CountProps & { readonly label: string }): ReactElement | null {
  const styles = useTableStyles();
  if (!value) return null;
  return (
    <span className={bad ? styles.bad : undefined}>
      {label} {value}
    </span>
  );
}
