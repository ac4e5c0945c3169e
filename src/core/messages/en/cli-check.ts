import type { cliCheck as zhCN } from "../zh-CN/cli-check";

export const cliCheck: typeof zhCN = {
  "cli.check": () => "look for faults in forms; a dry run unless --fix mends the certain ones",
  "cli.opt-fix": () => "mend what is certain (with --out or --in-place)",
  "cli.opt-across": () => "check the forms of all files against each other as well",
  "cli.fix-needs-target": () => "--fix goes with --out or --in-place.",
  "cli.across-only-looks": () => "--across only looks; it does not go with --fix.",
  "cli.bad-accepted": (d) =>
    `${d.file} has the wrong form (${d.where}): version: 1 and a list accepted.`,
  "cli.level.error": () => "error",
  "cli.level.warning": () => "warning",
  "cli.level.hint": () => "hint",
  "cli.fix.safe": () => "can be mended",
  "cli.fix.ask": () => "can be mended one by one",
  "cli.counts": (d) => `errors ${d.errors} · warnings ${d.warnings} · hints ${d.hints}`,
  "cli.no-findings": () => "nothing found",
  "cli.accepted": (d) => `${d.count} accepted with a note`,
  "cli.fixed": (d) => `${d.count} cells mended`,
  "cli.page.title": () => "Check of self-evaluation forms",
  "cli.page.cells": () => "Cells",
  "cli.page.problem": () => "What is wrong",
  "cli.page.why": () => "Why it matters",
  "cli.page.todo": () => "What to do",
  "cli.page.total": (d) => `total ${d.score} · grade ${d.grade}`,
};
