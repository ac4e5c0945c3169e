import {
  chooseProfile,
  detectForms,
  finish,
  planForm,
  scoreSteps,
  type Decisions,
  type Form,
  type Grid,
  type Message,
  type NearMiss,
  type Plan,
  type PlanOptions,
  type Profile,
  type Scorecard,
  type Steps,
} from "../core";

export interface ScoreOptions {
  /** Given by the person; else chosen from the form's own text. */
  readonly profile?: Profile;
  readonly overwrite?: PlanOptions["overwrite"];
  /** A person's decisions for the forms of the sheet, by sheet row. */
  readonly decisions?: Decisions;
}

/** One form of a sheet, scored, with what would be written. */
export interface ScoredForm {
  readonly form: Form;
  readonly grid: Grid;
  readonly profile: Profile;
  /** Why this profile; null when it was given. */
  readonly profileWhy: Message | null;
  readonly card: Scorecard;
  readonly plan: Plan;
}

export interface ScoredSheet {
  readonly forms: readonly ScoredForm[];
  /** When no form was found: the nearest thing and what it lacks. */
  readonly nearMiss: NearMiss | null;
}

/** Finds, scores and plans every form of a sheet. Pure: nothing is written. */
export function scoreSheet(grid: Grid, options: ScoreOptions = {}): ScoredSheet {
  const { forms, nearMiss } = detectForms(grid);
  return { forms: forms.map((form) => scoreOne(form, grid, options)), nearMiss };
}

/** Scores one form that is already found: after a decision, or with another profile. */
export function scoreOne(form: Form, grid: Grid, options: ScoreOptions): ScoredForm {
  return finish(scoreOneSteps(form, grid, options));
}

/** `scoreOne` in steps, for a page that must stay awake. */
export function* scoreOneSteps(form: Form, grid: Grid, options: ScoreOptions): Steps<ScoredForm> {
  const { profile, why } = options.profile
    ? { profile: options.profile, why: null }
    : chooseProfile(form);
  const card = yield* scoreSteps(form, profile, options.decisions);
  const plan = planForm(card, grid, { overwrite: options.overwrite ?? "blank" });
  return { form, grid, profile, profileWhy: why, card, plan };
}
