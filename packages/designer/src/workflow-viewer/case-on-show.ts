import type { PublishedWorkflow } from "@gridloop/core/api";
import { CaseReading, faultOf } from "@gridloop/elements";
import type { CaseReadingSettings, NoticeFault } from "@gridloop/elements";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { ViewedWorkflow } from "../layout/viewed-workflow.js";
import { pathOfTimeline } from "./case-path.js";
import type { PathStop } from "./case-path.js";

import type { ViewedRole } from "./workflow-words.js";

/** A case to draw: its workflow, and how it travelled. */
export interface ShownCase {
  readonly workflow: ViewedWorkflow;
  readonly roles: readonly ViewedRole[];
  readonly path: readonly PathStop[];
  readonly current: string;
}

/** A case read from the server with the version of the workflow it is pinned to, and kept up to date. */
export class CaseOnShow implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #settings: Pick<CaseReadingSettings, "caseId" | "provider" | "connection">;
  readonly #reading: CaseReading;
  /** Versions never change, so each is asked for once. */
  #published: PublishedWorkflow | undefined;
  #publishedFor = "";
  #fault: NoticeFault | undefined;
  #shown: ShownCase | undefined;
  #shownFor: unknown;

  constructor(host: ReactiveControllerHost, settings: Pick<CaseReadingSettings, "caseId" | "provider" | "connection">) {
    this.#host = host;
    this.#settings = settings;
    this.#reading = new CaseReading(host, { ...settings, busy: () => false, told: () => {} });
    host.addController(this);
  }

  /** The case; nothing while it is on its way or where it could not be had. The same object as long as it has not changed. */
  get shown(): ShownCase | undefined {
    const { known } = this.#reading;
    if (!known || !this.#published) return undefined;
    if (this.#shownFor !== known || !this.#shown) {
      const { workflow, roles } = this.#published;
      this.#shownFor = known;
      this.#shown = { workflow, roles, path: pathOfTimeline(known.timeline), current: known.view.stage };
    }
    return this.#shown;
  }

  /** Why there is nothing to show. */
  get fault(): NoticeFault | undefined {
    if (this.#settings.caseId() === "") return undefined;
    if (!this.#settings.connection()) return "no-provider";
    return this.shown ? undefined : (this.#reading.fault ?? this.#fault);
  }

  /** Asks again after a failure. */
  readonly retry = (): void => {
    this.#fault = undefined;
    this.#publishedFor = "";
    void this.#reading.reload();
    this.#host.requestUpdate();
  };

  hostUpdate(): void {
    const view = this.#reading.known?.view;
    const connection = this.#settings.connection();
    if (!view || !connection) return;
    const wanted = `${connection.identity} ${view.workflow.id} ${String(view.workflow.version)}`;
    if (wanted === this.#publishedFor) return;
    this.#publishedFor = wanted;
    this.#published = undefined;
    this.#shown = undefined;
    void this.#read(wanted, `workflows/${view.workflow.id}/${String(view.workflow.version)}`);
  }

  async #read(wanted: string, path: string): Promise<void> {
    const connection = this.#settings.connection();
    if (!connection) return;
    const answer = await connection.get<PublishedWorkflow>(path).then(
      (published) => ({ published, fault: undefined }),
      (error: unknown) => ({ published: undefined, fault: faultOf(error) }),
    );
    if (this.#publishedFor !== wanted) return;
    this.#published = answer.published;
    this.#fault = answer.fault;
    this.#host.requestUpdate();
  }
}
