import { createTransport, type SendMailOptions, type Transporter } from "nodemailer";
import { isLoopback } from "../../serve/loopback.js";
import type { MessageAdapter, OutgoingMessage, Sent } from "./message-adapter.js";

/** How mail is sent. */
export interface EmailSettings {
  host: string;
  /** Default 465 with `secure`, else 587. */
  port?: number;
  /** TLS from the first byte; else STARTTLS, which is insisted on. Default false. */
  secure?: boolean;
  /** Whether mail may go in plain text, without TLS: never beyond a network you trust. On this machine itself it may. Default false. */
  plain?: boolean;
  user?: string;
  password?: string;
  /** The sender: an address, or `Name <address>`. */
  from: string;
}

/** How long a server may take for anything, ms. */
const patienceMs = 15_000;

/** What an e-mail address looks like, as far as a sender can tell; nothing in it can end a header or begin another address. */
export const isEmailAddress = (text: string): boolean =>
  text.length <= 254 && /^[^\s@<>(),:;"\\[\]\p{Cc}]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$/u.test(text);

/** Mail by SMTP: plain text, to one address each, with a Message-ID that is the same in every repeat. */
export function emailAdapter(settings: EmailSettings): MessageAdapter {
  const transport = transportOf(settings);
  const domain = /@([A-Za-z0-9.-]+)>?$/.exec(settings.from)?.[1] ?? "localhost";
  return {
    id: "email",
    async send(message, signal) {
      if (!isEmailAddress(message.to)) return { ok: false, permanent: true, reason: "address-malformed" };
      return await Promise.race([sendBy(transport, mailOf(message, settings.from, domain)), aborted(signal)]);
    },
    close: () => Promise.resolve(transport.close()),
  };
}

function transportOf({ host, port, secure = false, plain = false, user, password }: EmailSettings): Transporter {
  const patience = { connectionTimeout: patienceMs, greetingTimeout: patienceMs, socketTimeout: patienceMs };
  return createTransport({
    ...{ host, port: port ?? (secure ? 465 : 587), secure },
    requireTLS: !secure && !plain && !isLoopback(host),
    ...(user === undefined ? {} : { auth: { user, pass: password ?? "" } }),
    ...patience,
    // A message is text: nothing in it may make this process read a file or call an address.
    ...{ disableFileAccess: true, disableUrlAccess: true },
  });
}

const mailOf = (message: OutgoingMessage, from: string, domain: string): SendMailOptions => ({
  from,
  // As an address and not as a list to be parsed.
  to: { name: "", address: message.to },
  subject: message.subject,
  text: message.body,
  messageId: `<${message.id}@${domain}>`,
  date: new Date(message.at),
  headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All", "Content-Language": message.language },
});

async function sendBy(transport: Transporter, mail: SendMailOptions): Promise<Sent> {
  try {
    await transport.sendMail(mail);
    return { ok: true };
  } catch (error) {
    return refusal(error);
  }
}

/**
 * A 5xx answer to the envelope or the message is a refusal for good (RFC 5321 §4.2.1). One to the greeting or the sign-in is about our
 * settings, which somebody may mend, so the message waits.
 */
function refusal(error: unknown): Sent {
  const { responseCode, command, code } = (error ?? {}) as { responseCode?: unknown; command?: unknown; code?: unknown };
  const isOfMessage = typeof command === "string" && /^(MAIL FROM|RCPT TO|DATA)$/.test(command);
  if (typeof responseCode === "number")
    return { ok: false, permanent: isOfMessage && responseCode >= 500, reason: `smtp-${String(responseCode)}` };
  const known = typeof code === "string" && /^E[A-Z]{2,30}$/.test(code) ? code.toLowerCase() : "failed";
  return { ok: false, permanent: false, reason: `smtp-${known}` };
}

/** Settles when the signal aborts: a hanging server must not hold a courier. */
const aborted = (signal: AbortSignal): Promise<Sent> =>
  new Promise((resolve) => {
    const giveUp = (): void => resolve({ ok: false, permanent: false, reason: "timeout" });
    if (signal.aborted) giveUp();
    else signal.addEventListener("abort", giveUp, { once: true });
  });
