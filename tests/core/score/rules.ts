import { parseProfile, profiles, type Profile } from "../../../src/core/profile";
import { say } from "../../../src/core/messages";
import { scoreForm, type RowScore, type Scorecard } from "../../../src/core/score";
import { formOf, type FormText, type RowText } from "../form-of";

export function profileOf(id: string): Profile {
  const profile = profiles.find((one) => one.id === id);
  if (!profile) throw new Error(`no profile ${id}`);
  return profile;
}

/** The national rules with some parameters of a place that has no profile. */
export function ownProfile(differs: object): Profile {
  const parsed = parseProfile({ id: "own", ...differs });
  if ("problems" in parsed) throw new Error(parsed.problems.map((one) => say(one)).join("\n"));
  return parsed.profile;
}

export function score(row: RowText, profile: Profile = profileOf("national")): RowScore {
  const [scored] = scoreForm(formOf({ rows: [row] }), profile).rows;
  if (!scored) throw new Error("the row was left out");
  return scored;
}

export function scoreText(text: FormText, profile: Profile = profileOf("national")): Scorecard {
  return scoreForm(formOf(text), profile);
}
