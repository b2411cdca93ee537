import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { Webhook, WebhookVerificationError } from "standardwebhooks";
import { testSecret } from "./test-secret.js";

/** What a sink answers a delivery it has verified. */
export interface SinkAnswer {
  status: number;
  headers?: Record<string, string>;
  /** Takes the message all the same: the answer is lost, not the message. */
  takes?: boolean;
  /** Cuts the connection in place of an answer. */
  hangsUp?: boolean;
  /** Answers nothing at all. */
  keepsSilent?: boolean;
}

/** A receiver of webhooks as the specification wants one: it verifies with the specification's own library and keeps each id once. */
export interface HttpSink {
  url: string;
  /** Messages by their id, in the order of their first arrival. */
  shown: Map<string, SinkBody>;
  /** How often a verified message came, repeats included, by id. */
  arrivals: Map<string, number>;
  /** Requests whose signature did not verify, or that were no POST. */
  refused: number;
  /** What the next requests are answered; default 204. */
  answer: (body: SinkBody, arrival: number) => SinkAnswer;
  stop(): Promise<void>;
}

/** What is told, as far as tests look into it. */
export interface SinkBody {
  type: string;
  timestamp: string;
  data: { number: string; topic: string; measure: string | null; subject: { "zh-CN": string; en: string }; [key: string]: unknown };
}

/** Starts a receiver on this machine; on the port given, else a free one. */
export async function startHttpSink(
  port = 0,
  kept: Pick<HttpSink, "shown" | "arrivals"> = { shown: new Map(), arrivals: new Map() },
): Promise<HttpSink> {
  const verifier = new Webhook(testSecret);
  const server = createServer((request, response) => {
    void bodyOf(request).then((text) => {
      const body = request.method === "POST" ? verified(verifier, text, request) : undefined;
      if (body === undefined) {
        sink.refused += 1;
        return response.writeHead(401).end();
      }
      const id = String(request.headers["webhook-id"]);
      const arrival = (kept.arrivals.get(id) ?? 0) + 1;
      kept.arrivals.set(id, arrival);
      const { status, headers = {}, takes = status < 300, hangsUp = false, keepsSilent = false } = sink.answer(body, arrival);
      if (takes && !kept.shown.has(id)) kept.shown.set(id, body);
      if (keepsSilent) return;
      return hangsUp ? request.socket.destroy() : response.writeHead(status, headers).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const sink: HttpSink = {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/hook`,
    ...kept,
    refused: 0,
    answer: () => ({ status: 204 }),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return sink;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}

function verified(verifier: Webhook, text: string, { headers }: IncomingMessage): SinkBody | undefined {
  try {
    return verifier.verify(text, headers as Record<string, string>) as SinkBody;
  } catch (error) {
    if (error instanceof WebhookVerificationError) return undefined;
    throw error;
  }
}
