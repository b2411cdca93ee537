import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { fakeServer, offline, pending, problem } from "../../test/fake-server.js";
import type { FakeRoutes } from "../../test/fake-server.js";
import {
  casesInMotion,
  casesOfTianning,
  closedCase,
  countsOfTianning,
  manyCases,
  pageOf,
  worklistRoutes,
} from "../../test/worklist-of-tianning.js";
import type { GridloopWorklist } from "./worklist.js";
import "../provider/define.js";
import "./define.js";

interface Arguments extends Partial<Pick<GridloopWorklist, "view" | "lamp" | "q" | "selected" | "caseHref" | "step">> {
  routes: FakeRoutes;
}

const nothing = { at: countsOfTianning.at, rows: [], cursor: null };
const noCounts = {
  ...countsOfTianning,
  mine: { open: 0, late: 0, soon: 0 },
  all: { open: 0, late: 0, soon: 0, held: 0, closed: 0 },
};

const meta: Meta<Arguments> = {
  title: "Elements/Worklist",
  component: "gridloop-worklist",
  args: { routes: worklistRoutes(), view: "mine", lamp: "", q: "", step: "", selected: "", caseHref: "#case={id}" },
  argTypes: { routes: { control: false } },
  render: ({ routes, view, lamp, q, step, selected, caseHref }) => html`
    <gridloop-provider api-base=${fakeServer(routes).apiBase}>
      <gridloop-worklist
        .view=${view ?? "mine"}
        .lamp=${lamp ?? ""}
        .q=${q ?? ""}
        .step=${step ?? ""}
        .selected=${selected ?? ""}
        .caseHref=${caseHref ?? ""}
      ></gridloop-worklist>
    </gridloop-provider>
  `,
};

export default meta;

type Story = StoryObj<Arguments>;

/** What somebody has to do now: one late, two due within a day, one on hold. */
export const Mine: Story = {};

/** More going on than a deadline: answers owed, approvals wanted, supervision, joint handling, disputes, questions. */
export const InMotion: Story = {
  args: { routes: worklistRoutes(casesInMotion, { ...countsOfTianning, mine: { open: 5, late: 1, soon: 1, approving: 1 } }) },
};

/** Beside a case that is open: its row is marked. */
export const WithASelectedCase: Story = { args: { selected: casesOfTianning[2]!.id } };

/** All cases, a hundred and more of them, read page by page. */
export const All: Story = { args: { view: "all", routes: worklistRoutes([...casesOfTianning, ...manyCases(150)]) } };

/** Closed cases. */
export const Closed: Story = { args: { view: "all", lamp: "closed", routes: worklistRoutes([closedCase]) } };

/** Narrowed to an outward step; the choices are open. */
export const Filtered: Story = { args: { step: "dispatch" } };

/** Nothing to do, and what is due first elsewhere. */
export const NothingToDo: Story = {
  args: {
    routes: {
      ...worklistRoutes(),
      "GET worklist": ({ query }: { query: URLSearchParams }) => (query.get("mine") ? nothing : pageOf(casesOfTianning)({ query })),
      "GET worklist/counts": { ...countsOfTianning, mine: noCounts.mine },
    },
  },
};

/** A search that finds nothing, with the ways out. */
export const NothingFound: Story = { args: { q: "CZ-2025", routes: { ...worklistRoutes(), "GET worklist": nothing } } };

/** A district without a case. */
export const NoCases: Story = { args: { view: "all", routes: worklistRoutes([], noCounts) } };

/** The rows are on their way. */
export const Loading: Story = { args: { routes: { "GET worklist": pending, "GET worklist/counts": pending } } };

/** No network. */
export const Offline: Story = { args: { routes: { "GET worklist": offline, "GET worklist/counts": offline } } };

/** The server is away. */
export const Unavailable: Story = { args: { routes: { ...worklistRoutes(), "GET worklist": problem(503, "unavailable") } } };

/** Nobody is signed in. */
export const NotSignedIn: Story = { args: { routes: { "GET worklist": problem(401, "not-signed-in") } } };

/** Somebody is signed in who is no member of the district. */
export const NotAMember: Story = { args: { routes: { "GET worklist": problem(403, "not-a-member") } } };

/** The page forgot to say where the server is. */
export const WithoutAProvider: Story = { render: () => html`<gridloop-worklist></gridloop-worklist>` };
