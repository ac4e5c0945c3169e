/** What the pane says of profiles: the list, what each parameter does, the editor. */
export const paneRules = {
  "pane.rules.heading": () => "评分规则",
};
