import { describeRejection, type FormDefinition, type Locale } from "@gridloop/core";
import { problemMediaType, problemStatus, type Problem, type RequestProblem } from "@gridloop/core/api";
import type { FieldProblem } from "@gridloop/core/case";
import { describeFieldProblem } from "@gridloop/core/form";
import { describePart, messagesIn } from "./describe-part.js";
import type { CaseRefusal, ServerRefusal } from "./refused.js";
import { rejectionStatus } from "./rejection-status.js";

/** Where a problem's type is explained; RFC 9457 §3.1.1 allows an address that is not one to fetch. */
const typeOf = (code: string): string => `urn:gridloop:problem:${code}`;

/** A refusal of the server's own as a problem document. */
export function serverProblem(refusal: ServerRefusal, locale: Locale, requestId: string): Problem {
  const { title, detail } = messagesIn[locale].problems[refusal.code];
  return {
    type: typeOf(refusal.code),
    title,
    status: problemStatus[refusal.code],
    ...(detail ? { detail: detail(refusal.facts ?? {}) } : {}),
    code: refusal.code,
    requestId,
    ...(refusal.problems ? { problems: refusal.problems.map((part) => ({ ...part, message: describePart(part, locale) })) } : {}),
  };
}

/** A case's rejection as a problem document, with the rejection's own details beside the message. Forms and fields go by their titles. */
export function rejectionProblem({ rejection, form }: CaseRefusal, locale: Locale, requestId: string): Problem {
  const { ok: _ok, code, ...details } = rejection;
  const title = form?.title?.[locale] ?? form?.title?.["zh-CN"] ?? form?.title?.en;
  const message = describeRejection(
    title !== undefined && rejection.code === "form-invalid" ? { ...rejection, form: title } : rejection,
    locale,
  );
  const base = { type: typeOf(code), title: message, status: rejectionStatus[code], code, requestId };
  if (rejection.code !== "form-invalid") return { ...base, ...(details as Record<string, unknown>) };
  return { ...base, form: rejection.form, problems: rejection.problems.map((each) => fieldProblem(each, form, locale)) };
}

function fieldProblem({ field, code, details }: FieldProblem, form: FormDefinition | undefined, locale: Locale): RequestProblem {
  const asked = form?.fields.find((each) => each.id === field);
  const message = describeFieldProblem({ field, code, ...(details ? { details } : {}) }, asked, locale);
  return { pointer: `/data/${field}`, field, code, message, ...(details ? { details } : {}) };
}

/** A problem document as a response. */
export function problemResponse(problem: Problem, locale: Locale, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { "content-type": problemMediaType, "content-language": locale, "cache-control": "no-store", ...headers },
  });
}
