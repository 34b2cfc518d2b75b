/** Stops once on SIGINT or SIGTERM and ends the process; a second signal ends it at once. */
export function whenTold(stop: () => Promise<unknown>): void {
  const end = () => {
    process.off("SIGINT", end).off("SIGTERM", end);
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on("SIGINT", end).on("SIGTERM", end);
}
