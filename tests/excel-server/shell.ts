/** What surrounds the workbook: the window that shows the pane and opens other workbooks. */
export interface Shell {
  /** "Visible" or "Background": whether the pane is shown. */
  paneState: string;
  /** Opens a workbook given as base64. */
  openWorkbook(base64: string): void;
}

/** A window nobody looks at. */
export function blindShell(): Shell {
  return { paneState: "Visible", openWorkbook: () => undefined };
}
