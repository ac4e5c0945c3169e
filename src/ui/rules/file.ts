import { readProfile } from "../../app/profiles";
import { message, type Message, type Profile } from "../../core";

/** Reads a profile from a person's file: the profile, or the first thing wrong with it. */
export async function readProfileFile(
  file: Blob,
): Promise<{ readonly profile: Profile } | { readonly problem: Message }> {
  let json: unknown;
  try {
    json = JSON.parse(await file.text());
  } catch (error) {
    if (error instanceof SyntaxError) return { problem: message("pane.rules.not-json") };
    throw error;
  }
  const reading = readProfile(json);
  if ("profile" in reading) return reading;
  return { problem: reading.problems[0] ?? message("pane.rules.problem.other") };
}
