import type { Actor, CompiledDistrict, Instant, Locale } from "@gridloop/core";
import type { AnswerOf, BodyOf, ParamsOf, QueryOf, RouteId, Routes } from "@gridloop/core/api";
import type { Authenticated } from "../auth/authenticated.js";

/** A route's district, where its path names one. */
type DistrictOf<Id extends RouteId> = Routes[Id]["path"] extends `/api/v1/districts/${string}` ? CompiledDistrict : undefined;

/** A request to one route, with everything read and checked that does not depend on a case. */
export interface Exchange<Id extends RouteId = RouteId> {
  request: Request;
  route: Id;
  requestId: string;
  locale: Locale;
  /** The moment the request is answered for. */
  at: Instant;
  params: ParamsOf<Id>;
  query: QueryOf<Id>;
  body: BodyOf<Id>;
  /** The body as it came, for its digest; empty where there is none or it is not JSON. */
  bodyText: string;
  district: DistrictOf<Id>;
  /** Who acts: a member of the district, or a citizen. */
  actor: Actor;
  authenticated: Authenticated | undefined;
  idempotencyKey: string | undefined;
  /** Where the request comes from, as far as the server may believe it; for rate limits only. */
  address: string | undefined;
}

/** What a route answers: a JSON body, or a response of its own. */
export type Answer<Id extends RouteId = RouteId> =
  { body: AnswerOf<Id>; headers?: Record<string, string> } | { response: Response } | { replayed: { status: number; body: unknown } };

/** Answers one route. */
export type Respond<Id extends RouteId> = (exchange: Exchange<Id>) => Promise<Answer<Id>>;

/** An answer for each of some routes. */
export type Responders<Ids extends RouteId = RouteId> = { [Id in Ids]: Respond<Id> };
