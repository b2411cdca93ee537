import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { fakeServer, offline, pending } from "../../test/fake-server.js";
import type { FakeRoutes } from "../../test/fake-server.js";
import { inboxRoutes } from "../../test/inbox-of-tianning.js";
import type { GridloopInbox } from "./inbox.js";
import "../provider/define.js";
import "./define.js";

interface Arguments extends Partial<Pick<GridloopInbox, "caseHref">> {
  routes: FakeRoutes;
}

const meta: Meta<Arguments> = {
  title: "Elements/Inbox",
  component: "gridloop-inbox",
  args: { routes: inboxRoutes(), caseHref: "#case={id}" },
  argTypes: { routes: { control: false } },
  render: ({ routes, caseHref }) =>
    html`<gridloop-provider api-base=${fakeServer({ "GET events": pending, ...routes }).apiBase}>
      <gridloop-inbox .caseHref=${caseHref ?? ""}></gridloop-inbox>
    </gridloop-provider>`,
};

export default meta;

type Story = StoryObj<Arguments>;

/** Two unread messages and one that was read; there are earlier ones. */
export const Unread: Story = { args: { routes: inboxRoutes({ cursor: "older" }) } };

/** Nothing has come yet. */
export const Empty: Story = { args: { routes: inboxRoutes({ items: [], unread: 0 }) } };

/** On their way. */
export const Loading: Story = { args: { routes: { "GET inbox": pending } } };

/** No network. */
export const Offline: Story = { args: { routes: { "GET inbox": offline } } };
