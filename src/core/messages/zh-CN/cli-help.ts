/** The words the help is framed in; what each command and option does stands in the area cli. */
export const cliHelp = {
  "cli.help.Usage": () => "用法：",
  "cli.help.Arguments": () => "参数：",
  "cli.help.Options": () => "选项：",
  "cli.help.Commands": () => "命令：",
  "cli.help.options": () => "[选项]",
  "cli.help.command": () => "[命令]",
  "cli.help.show": () => "显示这份说明",
  "cli.help.show-for": () => "显示某个命令的说明",
  "cli.help.version": () => "显示版本号",
  "cli.help.values": (d: { choices: string; preset: string }) => {
    const parts = [d.choices && `可选 ${d.choices}`, d.preset && `默认 ${d.preset}`];
    return `（${parts.filter((part) => part !== "").join("；")}）`;
  },
};
