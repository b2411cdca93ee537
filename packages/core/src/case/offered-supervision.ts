import type { Instant } from "../calendar/index.js";
import type { Rung, SupervisionChain, Text } from "../definition/index.js";
import type { Actor } from "./actor.js";
import { armedChains, chainOn, mayBeArmed, meetingOf, proposalOf } from "./chains.js";
import { liftPermissions } from "./commands/lift.js";
import { watchesTickets } from "./commands/supervise.js";
import type { CompiledDistrict } from "./compiled-district.js";
import type { CaseDraft } from "./draft.js";
import { glance } from "./glance.js";
import { entitled } from "./permission.js";
import { approvedByAsking } from "./requests.js";
import type { CaseState } from "./state.js";
import { ticketSubject, type Subject } from "./subject.js";
import { offerForm, type OfferedForm } from "./views.js";

/** A rung an actor may fire by hand, or propose where others must approve it. */
export interface OfferedRung {
  chain: string;
  rung: string;
  subject: Subject;
  title?: Text;
  form?: OfferedForm;
  /** How many others must approve it before it fires. */
  approvals?: number;
  /** The meeting it takes the case to unless another date is set. */
  meetingAt?: Instant;
}

/** A chain an actor may end by hand. */
export interface OfferedLift {
  chain: string;
  subject: Subject;
  title?: Text;
  form?: OfferedForm;
}

/** The rungs an actor may fire by hand on a case now; what is proposed already is not offered again. */
export function availableRungs(district: CompiledDistrict, state: CaseState, actor: Actor, at: Instant): OfferedRung[] {
  const look = glance(district, state, at);
  if (look === undefined || state.closedAt !== undefined) return [];
  const chains = [...look.workflow.chains.values()];
  return chains.flatMap((chain) =>
    subjectsOf(look, watchesTickets(look, chain)).flatMap((subject) =>
      chain.definition.rungs
        .filter(({ by }) => by !== undefined && entitled(look, by, actor) !== undefined)
        .filter(() => chainOn(look, chain.definition.id, subject)?.status === "armed" || mayBeArmed(look, chain.definition.id))
        .filter((rung) => proposalOf(look, { chain: chain.definition.id, subject }, rung.id) === undefined)
        .map((rung) => offered(look, chain.definition, rung, subject, actor)),
    ),
  );
}

/** What a chain can be about now: the case, or each open ticket. */
function subjectsOf({ state }: CaseDraft, ofTickets: boolean): Subject[] {
  if (!ofTickets) return ["case"];
  return Object.values(state.tickets)
    .filter(({ status }) => status === "open")
    .map(({ id }) => ticketSubject(id));
}

function offered(look: CaseDraft, chain: SupervisionChain, rung: Rung, subject: Subject, actor: Actor): OfferedRung {
  const steps = rung.approval ?? [];
  const approvals = steps.length - approvedByAsking(look, steps, actor);
  const form = offerForm(look, look.workflow.definition.operations?.supervise?.form, actor);
  const meetingAt = meetingOf(look, rung);
  return {
    chain: chain.id,
    rung: rung.id,
    subject,
    ...(rung.title === undefined ? {} : { title: rung.title }),
    ...(form === undefined ? {} : { form }),
    ...(approvals === 0 ? {} : { approvals }),
    ...(meetingAt === undefined ? {} : { meetingAt }),
  };
}

/** The chains an actor may end by hand on a case now. */
export function availableLifts(district: CompiledDistrict, state: CaseState, actor: Actor, at: Instant): OfferedLift[] {
  const look = glance(district, state, at);
  if (look === undefined || state.closedAt !== undefined) return [];
  const form = offerForm(look, look.workflow.definition.operations?.lift?.form, actor);
  return armedChains(look)
    .filter(({ chain }) => entitled(look, liftPermissions(look, chain) ?? [], actor) !== undefined)
    .map(({ chain, subject }) => {
      const title = look.workflow.chains.get(chain)?.definition.title;
      return { chain, subject, ...(title === undefined ? {} : { title }), ...(form === undefined ? {} : { form }) };
    });
}
