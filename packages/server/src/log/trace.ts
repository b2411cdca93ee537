import { SpanStatusCode, trace } from "@opentelemetry/api";
import { errorFact } from "./log.js";

/** Without an OpenTelemetry SDK in the process every span is a no-op that costs next to nothing. */
const tracer = trace.getTracer("gridloop");

/** What a span may say: names and numbers, as in a log line. */
export type SpanFacts = Record<string, string | number | boolean>;

/** Runs something inside a span of its own. */
export function traced<T>(name: string, facts: SpanFacts, run: () => Promise<T>): Promise<T> {
  return tracer.startActiveSpan(name, { attributes: facts }, async (span) => {
    try {
      return await run();
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR, message: errorFact(error) });
      throw error;
    } finally {
      span.end();
    }
  });
}

/** The same for what takes no time to wait for. */
export function tracedSync<T>(name: string, facts: SpanFacts, run: () => T): T {
  return tracer.startActiveSpan(name, { attributes: facts }, (span) => {
    try {
      return run();
    } finally {
      span.end();
    }
  });
}
