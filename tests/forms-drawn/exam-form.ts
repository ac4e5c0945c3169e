/** A form as a place lays it out, drawn, and the right answers written down for it. */
export interface ExamForm {
  readonly place: string;
  /** Whose rules it is scored by. */
  readonly profile: string;
  readonly drawing: string;
  /** Letters of all columns that mean something; null where only the rows matter. */
  readonly columns: Readonly<Record<string, string>> | null;
  /** Row (null: a pasted page, any), name, points, and the score; null: a person's. */
  readonly indicators: readonly (readonly [
    row: number | null,
    name: string,
    points: number | null,
    score: number | null,
  ])[];
  /** Fraction, to six places. */
  readonly rate: number | null;
  readonly execution: number | null;
  /** Null while a person has to decide a row. */
  readonly total: number | null;
  readonly totalCell: string | null;
  readonly grade: string | null;
  readonly project: string | null;
  readonly year: number | null;
}
