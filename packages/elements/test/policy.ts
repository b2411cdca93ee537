/**
 * The policy the elements promise to live with. Added by script it binds from then on as one in a header would;
 * what the test runner itself needed inline ran before.
 */
const policy = document.createElement("meta");
policy.httpEquiv = "Content-Security-Policy";
policy.content = "default-src 'self'";
document.head.append(policy);

let violations: string[] = [];

document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
  violations.push(`${violatedDirective}: ${blockedURI} at ${sourceFile}:${lineNumber}`);
});

/** Hands over, and forgets, what has broken the policy so far. */
export function takeViolations(): string[] {
  const taken = violations;
  violations = [];
  return taken;
}
