import type { AddressInfo } from "node:net";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";

/** A mail server that keeps each Message-ID once, as mail stores do, and what it came with. */
export interface SmtpSink {
  port: number;
  /** Mails by Message-ID, in the order of their first arrival. */
  shown: Map<string, Mail>;
  arrivals: Map<string, number>;
  /** How the next mails are answered after DATA: taken (undefined, the default), an SMTP error code, or with nothing at all. */
  answer: (mail: Mail, arrival: number) => number | "nothing" | undefined;
  /** An SMTP error code for a recipient; default none. */
  refuseRecipient: (address: string) => number | undefined;
  stop(): Promise<void>;
}

/** A mail as it was received. */
export interface Mail {
  /** Who it was for by the envelope. */
  to: string[];
  mail: Email;
  raw: string;
}

/** Starts a mail server on this machine; on the port given, else a free one. */
export async function startSmtpSink(
  port = 0,
  kept: Pick<SmtpSink, "shown" | "arrivals"> = { shown: new Map(), arrivals: new Map() },
): Promise<SmtpSink> {
  const failure = (responseCode: number): Error => Object.assign(new Error("no"), { responseCode });
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ["STARTTLS"], logger: false, disableReverseLookup: true, closeTimeout: 200 },
    onRcptTo({ address }, _session, done) {
      const code = sink.refuseRecipient(address);
      done(code === undefined ? undefined : failure(code));
    },
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        const raw = Buffer.concat(parts);
        void PostalMime.parse(raw).then((mail) => {
          const id = mail.messageId ?? "";
          const received = { to: session.envelope.rcptTo.map(({ address }) => address), mail, raw: raw.toString("latin1") };
          const arrival = (kept.arrivals.get(id) ?? 0) + 1;
          kept.arrivals.set(id, arrival);
          const code = sink.answer(received, arrival);
          if (code === undefined && !kept.shown.has(id)) kept.shown.set(id, received);
          if (code === "nothing") return;
          done(code === undefined ? null : failure(code));
        });
      });
    },
  });
  server.on("error", () => {});
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", () => resolve()));
  const sink: SmtpSink = {
    port: (server.server.address() as AddressInfo).port,
    ...kept,
    answer: () => undefined,
    refuseRecipient: () => undefined,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return sink;
}
