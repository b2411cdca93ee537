import { afterEach, describe, expect, test } from "vitest";
import { startSmtpSink, type SmtpSink } from "../../testing/sinks/smtp-sink.js";
import { describeMessageAdapter } from "../adapter-conformance.js";
import { emailAdapter } from "./email-adapter.js";

const sinks: SmtpSink[] = [];
afterEach(async () => {
  await Promise.all(sinks.splice(0).map((sink) => sink.stop()));
});

async function place() {
  const sink = await startSmtpSink();
  sinks.push(sink);
  return {
    sink,
    adapter: emailAdapter({ host: "127.0.0.1", port: sink.port, from: "Gridloop <no-reply@gridloop.example>" }),
    address: "sun@gov.example",
    shown: async () =>
      [...sink.shown.values()].map(({ to: [to = ""], mail }) => ({ to, text: `${mail.subject ?? ""}\n${mail.text ?? ""}` })),
    answers: (how: "taken" | "refused-for-now" | "refused-for-good" | "nothing") => {
      sink.answer = () => (how === "nothing" ? "nothing" : { taken: undefined, "refused-for-now": 451, "refused-for-good": 554 }[how]);
    },
  };
}

describeMessageAdapter("e-mail", place, { describe, test });

const message = { id: "m-1", district: "east", language: "en", subject: "News", body: "Text", at: 1_772_413_200_000 } as const;
const patience = () => AbortSignal.timeout(5_000);

test("mail goes to nothing but one address", async () => {
  const { adapter, sink } = await place();
  for (const to of ["a@b.example,c@d.example", "A <a@b.example>", "a@b.example\r\nBcc: c@d.example", "nobody"])
    expect(await adapter.send({ ...message, to }, patience())).toEqual({ ok: false, permanent: true, reason: "address-malformed" });
  expect(sink.arrivals.size).toBe(0);
});

test("a server that is not there, or will not let us in, is a refusal for now", async () => {
  const { sink } = await place();
  await sink.stop();
  sinks.splice(0);
  const gone = emailAdapter({ host: "127.0.0.1", port: sink.port, from: "no-reply@gridloop.example" });
  expect(await gone.send({ ...message, to: "sun@gov.example" }, patience())).toMatchObject({ ok: false, permanent: false });
  const other = await place();
  const shut = emailAdapter({ host: "127.0.0.1", port: other.sink.port, user: "u", password: "p", from: "no-reply@gridloop.example" });
  expect(await shut.send({ ...message, to: "sun@gov.example" }, patience())).toMatchObject({ ok: false, permanent: false });
});

test("beyond this machine mail goes by TLS alone", async () => {
  const { sink } = await place();
  // Another name of this machine than its loopback's: to the adapter it is somewhere else.
  const adapter = emailAdapter({ host: "0.0.0.0", port: sink.port, from: "no-reply@gridloop.example" });
  expect(await adapter.send({ ...message, to: "sun@gov.example" }, patience())).toMatchObject({ ok: false, permanent: false });
  expect(sink.arrivals.size).toBe(0);
});
