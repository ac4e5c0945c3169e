import { compact } from "../../core";
import type { FormReport } from "../report";
import type { ActualLine } from "./actuals";
import { nearest } from "./similar";

/** A line of the list that fits no indicator of the whole run. */
export interface Unmatched {
  readonly line: ActualLine;
  readonly candidates: readonly string[];
}

/** Watches which lines of a list of actuals found their indicator somewhere in a run. */
export class ActualsMatcher {
  private readonly projects = new Map<string, { name: string; indicators: string[] }>();

  constructor(private readonly lines: readonly ActualLine[]) {}

  /** Takes note of a form of the run; lists have no actuals. */
  form({ kind, project, indicators }: FormReport): void {
    if (kind !== "self-evaluation" || project === null) return;
    this.projects.set(compact(project), {
      name: project,
      indicators: indicators.map(({ name }) => name),
    });
  }

  /** The lines that fitted no form of the run, once every form was seen. */
  unmatched(): Unmatched[] {
    return this.lines.flatMap((line): Unmatched[] => {
      const project = this.projects.get(compact(line.project));
      if (!project) {
        const names = [...this.projects.values()].map(({ name }) => name);
        return [{ line, candidates: nearest(line.project, names) }];
      }
      const own = project.indicators.filter((name) => compact(name) === compact(line.indicator));
      if (own.length === 1 || line.indicator === "") return [];
      return [{ line, candidates: nearest(line.indicator, project.indicators) }];
    });
  }
}
