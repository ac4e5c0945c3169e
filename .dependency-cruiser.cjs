/** What may import what: the layers of the engine and its edges. */
const inside = (folder) => `^src/${folder}/`;

module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    {
      name: "core-is-alone",
      comment:
        "The engine knows no host, no Node, no DOM; of npm only zod and the decimal library.",
      severity: "error",
      from: { path: inside("core") },
      to: { pathNot: ["^src/core/", "^node_modules/(zod|big\\.js|@types/big\\.js)/"] },
    },
    ...upward(["grid", "detect|target", "profile", "score", "checks", "plan"]),
    {
      name: "checks-do-not-know-each-other",
      severity: "error",
      from: { path: "^src/core/checks/([^/]+)/" },
      to: { path: "^src/core/checks/[^/]+/", pathNot: "^src/core/checks/($1|shared)/" },
    },
    {
      name: "app-knows-core-and-ports",
      severity: "error",
      from: { path: inside("app") },
      to: { path: "^src/", pathNot: "^src/(core|app)/" },
    },
    {
      name: "one-host-each",
      severity: "error",
      from: { path: "^src/hosts/([^/]+)/" },
      to: { path: "^src/hosts/", pathNot: "^src/hosts/$1/" },
    },
    {
      name: "hosts-know-core-and-ports",
      severity: "error",
      from: { path: inside("hosts") },
      to: { path: "^src/", pathNot: "^src/(core|app|hosts)/" },
    },
    {
      name: "ui-has-no-host",
      severity: "error",
      from: { path: inside("ui") },
      to: { path: "^src/(hosts|cli|entries)/" },
    },
    {
      name: "cli-has-files-only",
      severity: "error",
      from: { path: inside("cli") },
      to: { path: "^src/(hosts/(?!xlsx)|ui|entries)" },
    },
    {
      name: "nobody-imports-entries",
      severity: "error",
      from: { pathNot: inside("entries") },
      to: { path: inside("entries") },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
  },
};

/** A part of core never imports one that stands after it. The shapes of edits are the plan's face to checks. */
function upward(order) {
  return order.slice(0, -1).map((from, i) => ({
    name: `core-flows-one-way-${i + 1}`,
    severity: "error",
    from: { path: `^src/core/(${from})/` },
    to: {
      path: `^src/core/(${order.slice(i + 1).join("|")})/`,
      pathNot: "^src/core/plan/edit\\.ts$",
    },
  }));
}
