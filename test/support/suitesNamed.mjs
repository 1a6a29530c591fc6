/** As mocha's `grep`: the suites with these titles, whole. @param {readonly string[]} titles */
export const suitesNamed = (titles) =>
  new RegExp(`^(?:${titles.map((title) => title.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|')}) `);
