import {
  checkBook,
  checkContext,
  detectForms,
  profiles,
  scoreForm,
  type Finding,
  type Grid,
  type Profile,
} from "../../src/core";
import type { Example } from "./example";

export function profileOf(id: string): Profile {
  const profile = profiles.find((each) => each.id === id);
  if (!profile) throw new Error(`no profile ${id}`);
  return profile;
}

/** The findings of every form on the given sheets, checked as one book. */
export function findingsOf(
  grids: readonly Grid[],
  profile: Profile,
  {
    fileName = null,
    otherSheets = [],
  }: { fileName?: string | null; otherSheets?: readonly Grid[] } = {},
): readonly (readonly Finding[])[] {
  const forms = grids.flatMap((grid) =>
    detectForms(grid).forms.map((form) => checkContext(scoreForm(form, profile), grid, fileName)),
  );
  return checkBook({ forms, otherSheets });
}

export function findingsOfExample(example: Example): readonly Finding[] {
  const grids = example.sheets.map((sheet) => sheet.grid());
  return findingsOf(grids, profileOf("national"), {
    fileName: example.fileName,
    otherSheets: example.summary ? [example.summary.grid()] : [],
  }).flat();
}
