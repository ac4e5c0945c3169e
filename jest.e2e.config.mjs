import unit from "./jest.config.mjs";

/** Whole journeys in Chromium: npm run e2e. CHROMIUM names the browser, /usr/bin/chromium by default. */
export default {
  ...unit,
  testMatch: ["<rootDir>/tests/e2e/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  testTimeout: 30_000,
  // A failed journey leaves its servers open: the run must end all the same.
  forceExit: true,
};
