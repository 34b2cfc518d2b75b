/**
 * Stops once on SIGINT or SIGTERM, or when the process that started this one is gone, and ends the
 * process; a second signal ends it at once.
 */
export function whenTold(stop: () => Promise<unknown>): void {
  const end = () => {
    process.off("SIGINT", end).off("SIGTERM", end).off("disconnect", end);
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on("SIGINT", end).on("SIGTERM", end).on("disconnect", end);
}
