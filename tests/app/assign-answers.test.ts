import { assignAnswers } from "../../src/app/bulk/assign-answers";

/** Which path gets the answers of which files; "!" are those nobody gets, "≠" those of another folder. */
function assigned(files: readonly (string | undefined)[], paths: readonly string[]) {
  const decisions = files.map((file, row) => ({ row, score: 1, ...(file ? { file } : {}) }));
  const answers = assignAnswers({ version: 1, decisions }, paths);
  const names = (entries: readonly { row?: number | undefined }[]) => entries.map(({ row }) => row);
  const got = Object.fromEntries(paths.map((path) => [path, names(answers.of(path).decisions)]));
  const elsewhere = names(answers.elsewhere);
  return {
    ...got,
    "!": names(answers.ambiguous),
    ...(elsewhere.length > 0 ? { "≠": elsewhere } : {}),
  };
}

describe("an answer belongs to the file that shares the longest end of its path", () => {
  test.each([
    {
      name: "folders tell files of one name apart, whichever slashes they have",
      files: ["two/甲局/表.xlsx", "two\\乙局\\表.xlsx"],
      paths: ["two/甲局/表.xlsx", "two/乙局/表.xlsx"],
      wanted: { "two/甲局/表.xlsx": [0], "two/乙局/表.xlsx": [1], "!": [] },
    },
    {
      name: "a part counts as a whole: 西甲局 is not 甲局",
      files: ["甲局/表.xlsx"],
      paths: ["西甲局/表.xlsx", "甲局/表.xlsx"],
      wanted: { "西甲局/表.xlsx": [], "甲局/表.xlsx": [0], "!": [] },
    },
    {
      name: "only another bureau's file of that name is there: nobody gets it",
      files: ["甲局/表.xlsx"],
      paths: ["乙局/表.xlsx", "乙局/另表.xlsx"],
      wanted: { "乙局/表.xlsx": [], "乙局/另表.xlsx": [], "!": [], "≠": [0] },
    },
    {
      name: "folders that were moved, or another machine's, differ at the front",
      files: ["D:\\2024\\甲局\\表.xlsx", "甲局/表二.xlsx"],
      paths: ["/home/cw/新/甲局/表.xlsx", "/home/cw/新/甲局/表二.xlsx"],
      wanted: {
        "/home/cw/新/甲局/表.xlsx": [0],
        "/home/cw/新/甲局/表二.xlsx": [1],
        "!": [],
      },
    },
    {
      name: "a drive, . and .. are no folders that could contradict",
      files: ["./表.xlsx", "..\\表.xlsx", "D:\\表.xlsx"],
      paths: ["甲局/表.xlsx"],
      wanted: { "甲局/表.xlsx": [0, 1, 2], "!": [] },
    },
    {
      name: "another bureau's answer is set apart from this one's bare name",
      files: ["表.xlsx", "甲局/表.xlsx"],
      paths: ["乙局/表.xlsx"],
      wanted: { "乙局/表.xlsx": [0], "!": [], "≠": [1] },
    },
    {
      name: "a bare name fits the single file of that name",
      files: ["表.xlsx"],
      paths: ["甲局/表.xlsx", "甲局/另表.xlsx"],
      wanted: { "甲局/表.xlsx": [0], "甲局/另表.xlsx": [], "!": [] },
    },
    {
      name: "a bare name that two files have is nobody's",
      files: ["表.xlsx"],
      paths: ["甲局/表.xlsx", "乙局/表.xlsx"],
      wanted: { "甲局/表.xlsx": [], "乙局/表.xlsx": [], "!": [0] },
    },
    {
      name: "another bureau's answer does not come to the one file of this run",
      files: ["two/甲局/表.xlsx", "two/乙局/表.xlsx"],
      paths: ["甲局/表.xlsx"],
      wanted: { "甲局/表.xlsx": [0], "!": [], "≠": [1] },
    },
    {
      name: "from inside a folder, answers of two files of one name are nobody's",
      files: ["two/甲局/表.xlsx", "two/乙局/表.xlsx"],
      paths: ["表.xlsx"],
      wanted: { "表.xlsx": [], "!": [0, 1] },
    },
    {
      name: "a bare name and a whole path may mean one file",
      files: ["two/甲局/表.xlsx", "表.xlsx"],
      paths: ["甲局/表.xlsx"],
      wanted: { "甲局/表.xlsx": [0, 1], "!": [] },
    },
    {
      name: "an answer without a file is for all",
      files: [undefined],
      paths: ["甲.xlsx", "乙.xlsx"],
      wanted: { "甲.xlsx": [0], "乙.xlsx": [0], "!": [] },
    },
  ])("$name", ({ files, paths, wanted }) => {
    expect(assigned(files, paths)).toEqual(wanted);
  });
});
