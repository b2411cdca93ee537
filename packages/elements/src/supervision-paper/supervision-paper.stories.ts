import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { fakeServer, offline, pending, problem } from "../../test/fake-server.js";
import type { FakeRoutes } from "../../test/fake-server.js";
import { supervisionRoutes } from "../../test/supervision-of-tianning.js";
import "../provider/define.js";
import "./define.js";

interface Arguments {
  routes: FakeRoutes;
  seq: number;
}

const meta: Meta<Arguments> = {
  title: "Elements/Supervision paper",
  component: "gridloop-supervision-paper",
  args: { routes: supervisionRoutes(), seq: 21 },
  argTypes: { routes: { control: false } },
  render: ({ routes, seq }) => html`
    <gridloop-provider api-base=${fakeServer(routes).apiBase}>
      <gridloop-supervision-paper case-id="case-000123" seq=${seq}></gridloop-supervision-paper>
    </gridloop-provider>
  `,
};

export default meta;

type Story = StoryObj<Arguments>;

/** A supervision order issued by hand, with instructions, a meeting, and the answer. */
export const Order: Story = {};

/** A red card the rule itself issued; nobody has answered. */
export const RedCard: Story = { args: { seq: 18 } };

/** It is on its way. */
export const Loading: Story = { args: { routes: { "GET cases/*/papers/21": pending } } };

/** There is no such paper, or it is not the reader's to see. */
export const NotFound: Story = { args: { routes: { "GET cases/*/papers/21": problem(404, "paper-not-found") } } };

/** No network. */
export const Offline: Story = { args: { routes: { "GET cases/*/papers/21": offline } } };

/** The page forgot to say where the server is. */
export const WithoutAProvider: Story = {
  render: () => html`<gridloop-supervision-paper case-id="case-000123" seq="21"></gridloop-supervision-paper>`,
};
