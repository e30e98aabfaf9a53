/** Starts counting; the function given back says how many milliseconds of processor time this process has used since. */
export function processorTime(): () => number {
  // Not the clock: other work on the machine must not fail a test.
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
}
