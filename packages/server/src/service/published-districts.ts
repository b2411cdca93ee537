import {
  canonicalJson,
  compileDistrict,
  digestText,
  parseDistrict,
  type CompiledDistrict,
  type District,
  type Instant,
  type Pinned,
} from "@gridloop/core";
import type { CaseHost, PublishedDefinition } from "../host/case-host.js";

/** One published state of a district, read. */
interface Revision {
  published: PublishedDefinition;
  document: District;
}

/** What publishing did. */
export type Publication =
  | { ok: true; revision: number; fresh: boolean }
  /** These workflows are published already with other content; what is published never changes. */
  | { ok: false; code: "workflow-immutable"; workflows: Pinned[] };

/** Several processes may publish at once; each try sees the other's revision. */
const mostTries = 5;

/** The districts a database holds, compiled and kept: the newest definition of each, with every earlier one cases are pinned to. */
export class PublishedDistricts {
  readonly #host: CaseHost;
  readonly #revisions = new Map<string, Revision[]>();
  readonly #compiled = new Map<string, CompiledDistrict>();

  constructor(host: CaseHost) {
    this.#host = host;
  }

  /** Reads all that is published: at start, and where a case is pinned to something another process published. */
  async refresh(): Promise<void> {
    const published = await this.#host.definitions();
    for (const each of published.sort((a, b) => a.revision - b.revision)) {
      const known = this.#revisions.get(each.district) ?? [];
      if (known.some(({ published }) => published.revision === each.revision)) continue;
      this.#revisions.set(each.district, [...known, { published: each, document: readPublished(each) }]);
      this.#compiled.delete(each.district);
    }
  }

  /** The ids of all districts. */
  ids(): string[] {
    return [...this.#revisions.keys()];
  }

  /** A district ready to run. */
  get(district: string): CompiledDistrict | undefined {
    const known = this.#compiled.get(district);
    if (known) return known;
    const revisions = this.#revisions.get(district);
    const newest = revisions?.at(-1);
    if (!revisions || !newest) return undefined;
    const compiled = compileDistrict(
      newest.document,
      revisions.slice(0, -1).map((revision) => revision.document),
    );
    this.#compiled.set(district, compiled);
    return compiled;
  }

  /** The definition in force, as it was published. */
  newest(district: string): PublishedDefinition | undefined {
    return this.#revisions.get(district)?.at(-1)?.published;
  }

  /** Everything published of a district, oldest first. */
  history(district: string): { published: PublishedDefinition; document: District }[] {
    return [...(this.#revisions.get(district) ?? [])];
  }

  /**
   * Publishes a district as a new revision where it differs from the newest one.
   * Refuses `workflow-immutable` where a workflow keeps its version and changes its content: cases are pinned to it.
   */
  async publish(document: District, at: Instant): Promise<Publication> {
    for (let attempt = 1; ; attempt++) {
      const changed = this.#changedInPlace(document);
      if (changed.length > 0) return { ok: false, code: "workflow-immutable", workflows: changed };
      const newest = this.newest(document.id);
      const digest = digestText(canonicalJson(document));
      if (newest && newest.digest === digest) return { ok: true, revision: newest.revision, fresh: false };
      // Compiled before it is published: what cannot run is not published.
      compileDistrict(
        document,
        this.history(document.id).map((revision) => revision.document),
      );
      const revision = (newest?.revision ?? 0) + 1;
      const result = await this.#host.publishDefinition({ district: document.id, revision, document, digest, publishedAt: at });
      await this.refresh();
      if (result.ok) return { ok: true, revision, fresh: true };
      if (attempt >= mostTries) throw new Error(`revision ${String(revision)} of ${document.id} could not be published`);
    }
  }

  #changedInPlace(document: District): Pinned[] {
    const published = this.history(document.id).flatMap((revision) => revision.document.workflows);
    return document.workflows
      .filter((workflow) =>
        published.some(
          (each) => each.id === workflow.id && each.version === workflow.version && canonicalJson(each) !== canonicalJson(workflow),
        ),
      )
      .map(({ id, version }) => ({ id, version }));
  }
}

/** What is published was sound when it was; that it cannot be read means that another release wrote it. */
function readPublished({ district, revision, document }: PublishedDefinition): District {
  const parsed = parseDistrict(document);
  if (parsed.ok) return parsed.district;
  const first = parsed.problems[0];
  throw new Error(`revision ${String(revision)} of district ${district} cannot be read: ${first?.message.en ?? ""}`);
}
