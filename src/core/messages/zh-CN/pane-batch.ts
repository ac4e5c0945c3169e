/** What the panel 批量 says. */
export const paneBatch = {
  "pane.panel.batch": () => "批量",
};
