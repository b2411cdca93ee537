/** A stream of server-sent events that a test writes to. */
export interface LiveEvents {
  /** What the server answers at `events`. */
  readonly answer: () => Response;
  /** Tells whoever listens that a case has changed. */
  changed(caseId: string): void;
}

/** Begins one. */
export function liveEvents(): LiveEvents {
  const listening = new Set<ReadableStreamDefaultController<Uint8Array>>();
  const encoder = new TextEncoder();
  return {
    answer: () => {
      let own: ReadableStreamDefaultController<Uint8Array>;
      const body = new ReadableStream<Uint8Array>({
        start: (controller) => void listening.add((own = controller)),
        cancel: () => void listening.delete(own),
      });
      return new Response(body, { headers: { "content-type": "text/event-stream" } });
    },
    changed: (caseId) => {
      const event = encoder.encode(`event: case-changed\ndata: ${JSON.stringify({ case: caseId, type: "acted" })}\n\n`);
      for (const controller of listening) controller.enqueue(event);
    },
  };
}
