import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { fakeServer, offline, pending } from "../../test/fake-server.js";
import type { FakeRoutes } from "../../test/fake-server.js";
import { registerPage, supervisionRoutes } from "../../test/supervision-of-tianning.js";
import type { RegisterKind } from "./register-kind.js";
import "../provider/define.js";
import "./define.js";

interface Arguments {
  routes: FakeRoutes;
  kind: RegisterKind;
}

const meta: Meta<Arguments> = {
  title: "Elements/Supervision register",
  component: "gridloop-supervision-register",
  args: { routes: supervisionRoutes(), kind: "register" },
  argTypes: { routes: { control: false } },
  render: ({ routes, kind }) => html`
    <gridloop-provider api-base=${fakeServer(routes).apiBase}>
      <gridloop-supervision-register kind=${kind} paper-href="#paper={id}/{seq}"></gridloop-supervision-register>
    </gridloop-provider>
  `,
};

export default meta;

type Story = StoryObj<Arguments>;

/** Everybody who was pressed in a month. */
export const Register: Story = {};

/** The cases on the agenda of a week's dispatch meetings. */
export const DispatchList: Story = { args: { kind: "dispatch" } };

/** The units named in a month's circular, with their cases. */
export const Circular: Story = { args: { kind: "circular" } };

/** Nobody was pressed. */
export const Empty: Story = {
  args: { routes: { "GET supervision": ({ query }: { query: URLSearchParams }) => registerPage({ query }, []) } },
};

/** It is on its way. */
export const Loading: Story = { args: { routes: { "GET supervision": pending } } };

/** No network. */
export const Offline: Story = { args: { routes: { "GET supervision": offline } } };

/** The page forgot to say where the server is. */
export const WithoutAProvider: Story = { render: () => html`<gridloop-supervision-register></gridloop-supervision-register>` };
