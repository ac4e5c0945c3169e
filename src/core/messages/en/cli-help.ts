import type { cliHelp as zhCN } from "../zh-CN/cli-help";

export const cliHelp: typeof zhCN = {
  "cli.help.Usage": () => "Usage:",
  "cli.help.Arguments": () => "Arguments:",
  "cli.help.Options": () => "Options:",
  "cli.help.Commands": () => "Commands:",
  "cli.help.options": () => "[options]",
  "cli.help.command": () => "[command]",
  "cli.help.show": () => "display help for command",
  "cli.help.show-for": () => "display help for command",
  "cli.help.version": () => "output the version number",
  "cli.help.values": (d) => {
    const parts = [d.choices && `choices: ${d.choices}`, d.preset && `default: ${d.preset}`];
    return ` (${parts.filter((part) => part !== "").join(", ")})`;
  },
};
