import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { changzhou, intakeForm } from "../../test/district-of-changzhou.js";
import { fakeServer, offline, pending, problem } from "../../test/fake-server.js";
import type { FakeRoutes } from "../../test/fake-server.js";
import { openedCase } from "../../test/opened-case.js";
import type { GridloopIntakeForm } from "./intake-form.js";
import "../provider/define.js";
import "./define.js";

let photos = 0;

const routes: FakeRoutes = {
  "GET ": changzhou,
  "GET units": { units: [] },
  "POST attachments": () => ({ id: `photo-${++photos}`, name: "photo.jpg", mediaType: "image/jpeg", size: 1, digest: "0" }),
  "POST cases": openedCase,
};

/** A story with a server of its own, which answers as `changed` says where it differs. */
const told = (changed: FakeRoutes = {}, args: Partial<GridloopIntakeForm> = {}): StoryObj<GridloopIntakeForm> => ({
  args,
  render: ({ item, channel, trackHref, draft, disabled }) =>
    html`<gridloop-provider api-base=${fakeServer({ ...routes, ...changed }).apiBase}>
      <gridloop-intake-form
        item=${item}
        channel=${channel}
        track-href=${trackHref}
        draft=${draft}
        ?disabled=${disabled}
      ></gridloop-intake-form>
    </gridloop-provider>`,
});

const meta: Meta<GridloopIntakeForm> = {
  title: "Elements/Intake form",
  component: "gridloop-intake-form",
  args: { item: "", channel: "", trackHref: "track.html", draft: "", disabled: false },
};

export default meta;

/** The whole way: what it is about, the district's questions, a check, a receipt. */
export const Report = told();

/** The portal has decided what it is about, as a QR code on a lamp post does. */
export const OneMatter = told({}, { item: "street-lamp-broken" });

/** A call taker's channel, which the public does not see. */
export const ByTelephone = told({}, { channel: "hotline" });

/** The network goes when the report is sent: nothing is lost. */
export const Offline = told({ "POST cases": offline }, { item: "street-lamp-broken" });

/** The server refuses an answer: the person is led to it. */
export const Refused = told(
  {
    "POST cases": problem(422, "form-invalid", {
      problems: [{ pointer: "/data/location", field: "location", code: "not-an-address", message: "…" }],
    }),
  },
  { item: "street-lamp-broken" },
);

/** A form the portal asks by itself, inside a `<form>` of its own; no server. */
export const InPortalForm: StoryObj<GridloopIntakeForm> = {
  render: () => html`<form><gridloop-intake-form name="report" .definition=${intakeForm}></gridloop-intake-form></form>`,
};

/** Nothing can be filled in. */
export const Disabled = told({}, { disabled: true });

/** The district is on its way. */
export const Loading = told({ "GET ": pending });

/** There is no network to load it with. */
export const NoNetwork = told({ "GET ": offline });

/** The server lets nobody in who has not signed in. */
export const NotSignedIn = told({ "GET ": problem(401, "not-signed-in") });

/** The district takes nothing in from the public. */
export const NoPublicChannel = told({ "GET ": { ...changzhou, channels: changzhou.channels.filter((channel) => !channel.public) } });

/** The district's catalogue is empty. */
export const NoMatters = told({ "GET ": { ...changzhou, items: [] } });

/** No provider says where the server is. */
export const NoProvider: StoryObj<GridloopIntakeForm> = { render: () => html`<gridloop-intake-form></gridloop-intake-form>` };
