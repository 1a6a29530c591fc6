// Small replacements for modules of the VS Code server that would need a compiler.

const watchdog = 'exports.start = () => {};\n';

const copyFile = `const fs = require('fs');
exports.copyFile = (from, to, mode) => fs.promises.copyFile(from, to, mode);
exports.copyFileSync = fs.copyFileSync;
exports.cp = (from, to, options) => fs.promises.cp(from, to, options);
exports.isCloneSupported = () => false;
exports.constants = fs.constants;
`;

// Assignments to \`exports\` one by one: the importing side is an ES module and sees only these.
const spdlog = `const levels = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];
const others = ['setLevel', 'setPattern', 'clearFormatters', 'flush', 'drop'];
const logger = (name) => {
  const made = { name, getLevel: () => 2 };
  for (const method of [...levels, ...others]) made[method] = () => {};
  return made;
};
exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.shutdown = () => {};
exports.createRotatingLogger = async (name) => logger(name);
exports.createAsyncRotatingLogger = async (name) => logger(name);
`;

/** Module name to the text of its index.js. */
export const standIns = {
  '@vscode/native-watchdog': watchdog,
  'native-watchdog': watchdog,
  '@vscode/fs-copyfile': copyFile,
  '@vscode/spdlog': spdlog,
};
