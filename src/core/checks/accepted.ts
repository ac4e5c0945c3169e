import { cellName } from "../grid";
// zod/mini: the small build of zod; the pane loads it in every session.
import * as z from "zod/mini";
import type { Finding } from "./finding";

const accepted = z.object({
  /** The name of the check that reports it. */
  check: z.string(),
  /** The file's name, where faults of several files are kept together. */
  file: z.optional(z.string()),
  sheet: z.string(),
  /** The finding's first cell. */
  cell: z.string(),
  /** What stood in the sentence when it was accepted: another value is another fault. */
  facts: z.string(),
  /** Why a person lets it stand. */
  note: z.string(),
});

/** Faults people let stand, as kept in a workbook's setting or in `.pingfen.json` beside the files. */
export const acceptedSchema = z.object({ version: z.literal(1), accepted: z.array(accepted) });

export type AcceptedFault = z.infer<typeof accepted>;

/** The finding as one to be let stand, with the person's note why. */
export function accept(finding: Finding, sheet: string, note: string): AcceptedFault {
  return { ...identity(finding, sheet), note };
}

export interface Filtered {
  /** What is still to be dealt with. */
  readonly open: readonly Finding[];
  /** What a person let stand, with the note: listed, not lost. */
  readonly accepted: readonly { readonly finding: Finding; readonly note: string }[];
  /** The accepted faults still there: what to keep. One that has gone is dropped. */
  readonly kept: readonly AcceptedFault[];
}

/** Sets the accepted faults of one sheet's form aside. Accepted faults of other sheets are kept. */
export function applyAccepted(
  findings: readonly Finding[],
  sheet: string,
  list: readonly AcceptedFault[],
): Filtered {
  const found = findings.map((finding) => ({
    finding,
    match: list.find((fault) => sameFault(fault, identity(finding, sheet))),
  }));
  const matched = new Set(found.map(({ match }) => match));
  return {
    open: found.filter(({ match }) => !match).map(({ finding }) => finding),
    accepted: found.flatMap(({ finding, match }) => (match ? [{ finding, note: match.note }] : [])),
    kept: list.filter((fault) => fault.sheet !== sheet || matched.has(fault)),
  };
}

function identity(finding: Finding, sheet: string): Omit<AcceptedFault, "note"> {
  const [spot] = finding.spots;
  return {
    check: finding.check,
    sheet,
    cell: spot ? cellName(spot) : "",
    facts: JSON.stringify(finding.message.data),
  };
}

function sameFault(fault: AcceptedFault, other: Omit<AcceptedFault, "note">): boolean {
  return (
    fault.check === other.check &&
    fault.sheet === other.sheet &&
    fault.cell === other.cell &&
    fault.facts === other.facts
  );
}
