import { Hono } from "hono";
import { closeHeaders } from "./close-headers.ts";

/** Whether the bot can answer, with the details that say why. */
export interface HealthReport {
  readonly ready: boolean;
  readonly [detail: string]: unknown;
}

export interface OperatorPagesParts {
  readonly health: () => Promise<HealthReport>;
  readonly metrics: () => Promise<{ readonly contentType: string; readonly text: string }>;
}

/** For whoever runs the bot: `/healthz` (200 when it can answer, else 503) and `/metrics` for Prometheus. */
export function operatorPages({ health, metrics }: OperatorPagesParts): Hono {
  const app = new Hono();
  app.use(closeHeaders);
  app.get("/healthz", async (c) => {
    const report = await health();
    return c.json(report, report.ready ? 200 : 503);
  });
  app.get("/metrics", async (c) => {
    const { contentType, text } = await metrics();
    return c.body(text, 200, { "content-type": contentType });
  });
  return app;
}
