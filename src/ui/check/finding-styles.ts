import { makeStyles, tokens } from "@fluentui/react-components";

/** One finding: shared by those to deal with and those let stand. */
export const useFindingStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    padding: "6px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  what: { display: "flex", gap: "6px", margin: 0 },
  icon: { display: "flex", flexShrink: 0, height: tokens.lineHeightBase300, alignItems: "center" },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "2px 4px",
    paddingLeft: "18px",
  },
  link: { minWidth: "0", color: tokens.colorBrandForegroundLink, padding: "0 4px", gap: "2px" },
  quiet: { minWidth: "0", color: tokens.colorNeutralForeground2, padding: "0 4px" },
  more: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    paddingLeft: "22px",
    color: tokens.colorNeutralForeground2,
  },
  text: { margin: 0 },
  basis: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});
