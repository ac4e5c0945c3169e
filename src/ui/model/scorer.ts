import type { Form, Grid, Profile } from "../../core";
import { NO_CHOICES, type Choices } from "./choices";
import { fillForm } from "./fill";
import { scoreStepsWithChoices, scoreWithChoices } from "./overlay";
import type { Shelf } from "./shelf";
import type { PaneState } from "./state";
import type { Store } from "./store";
import { inTurns } from "./turns";

/** Up to this many rows scoring and planning are over in one turn of the page. */
const AT_ONCE = 400;

/** Scores the form in front and works out what could be written. */
export class Scorer {
  private turn = 0;

  constructor(
    private readonly store: Store<PaneState>,
    private readonly shelf: Shelf,
    private readonly pause: () => Promise<void>,
  ) {}

  /**
   * Shows the form in front with the given choices. A long form is scored and planned in turns, so
   * that the page never stands still; of several changes in a row only the last is shown.
   */
  async show(choices: Choices): Promise<void> {
    const turn = ++this.turn;
    const { read, index } = this.store.get();
    const form = read?.forms[index];
    if (!read || !form) {
      this.store.patch({ scored: null, fill: null, choices: NO_CHOICES });
      return;
    }
    const profile = this.shelf.find(choices.profile);
    if (form.rows.length > AT_ONCE) {
      await this.showInTurns(turn, form, read.grid, choices, profile);
      return;
    }
    this.store.patch({ scored: scoreWithChoices(form, read.grid, choices, profile), choices });
    this.refill();
  }

  /** Works out again what could be written, after typed values were taken or kept. */
  refill(): void {
    const { scored, choices, taken } = this.store.get();
    this.store.patch({ fill: scored && fillForm(scored, choices, taken) });
  }

  private async showInTurns(
    turn: number,
    form: Form,
    grid: Grid,
    choices: Choices,
    profile: Profile | null,
  ): Promise<void> {
    this.store.patch({ choices });
    await this.pause();
    const goesOn = (): boolean => turn === this.turn;
    if (!goesOn()) return;
    const steps = scoreStepsWithChoices(form, grid, choices, profile);
    const scored = await inTurns(steps, this.pause, goesOn);
    await this.pause();
    if (!scored || !goesOn()) return;
    const fill = fillForm(scored, choices, this.store.get().taken);
    await this.pause();
    if (goesOn()) this.store.patch({ scored, fill });
  }
}
