/** Milliseconds of this process' processor time that some work takes: what else the machine does is no matter. */
export function spentOn(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
