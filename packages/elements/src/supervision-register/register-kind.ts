/** What is drawn from the register: every pressing of a month, the cases of a week's dispatch meetings, or a month's circular, by unit. */
export const registerKinds = ["register", "dispatch", "circular"] as const;

/** What is drawn from the register. */
export type RegisterKind = (typeof registerKinds)[number];

/** How a kind is asked of the server, and what length of time it is of. */
export const registerQueries: Record<
  RegisterKind,
  { readonly query: Readonly<Record<string, string>>; readonly period: "week" | "month" }
> = {
  register: { query: {}, period: "month" },
  dispatch: { query: { by: "meeting" }, period: "week" },
  circular: { query: { measure: "circulate" }, period: "month" },
};
