import { join } from "node:path";
import { RuleTester } from "eslint";
import { parser } from "typescript-eslint";
import { describe, it } from "vitest";
import { floors } from "./floors.mjs";

RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.itOnly = it.only;

const root = "/house";
const options = [{ root }];
const file = (path: string): string => join(root, "packages", path);
const case_ = (path: string, code: string) => ({ name: `${path}: ${code}`, filename: file(path), code, options });
const refused = (path: string, code: string, messageId: string) => ({ ...case_(path, code), errors: [{ messageId }] });

new RuleTester({ languageOptions: { parser } }).run("gridloop/floors", floors, {
  valid: [
    case_("core/src/machine/compile.ts", 'import { slug } from "../definition/index.js"'),
    case_("core/src/machine/compile.ts", 'import { name } from "./timer-name.js"'),
    case_("core/src/api/client.ts", 'export * from "../case/index.js"'),
    case_("core/src/index.ts", 'export * from "./api/index.js"'),
    case_("core/src/machine/compile.ts", 'import { setup } from "xstate"'),
    case_("elements/src/worklist/worklist.ts", 'import type { Text } from "@gridloop/core/definition"'),
    case_("designer/src/define.ts", 'import { define } from "@gridloop/elements"'),
    case_("server/src/host/sql-host.ts", 'import { step } from "@gridloop/core/case"'),
    {
      name: "a file outside the packages is free",
      filename: join(root, "scripts/x.mjs"),
      code: 'import "../packages/core/src/index.ts"',
      options,
    },
  ],
  invalid: [
    refused("core/src/definition/form.ts", 'import { step } from "../case/index.js"', "floor"),
    refused("core/src/definition/form.ts", 'import type { Instant } from "../calendar/index.js"', "floor"),
    refused("core/src/machine/compile.ts", 'import { due } from "../calendar/index.js"', "floor"),
    refused("core/src/check/check.ts", 'import { rate } from "../assess/index.js"', "floor"),
    refused("core/src/case/step.ts", 'export * from "../check/index.js"', "floor"),
    refused("core/src/case/step.ts", 'export { check } from "../check/index.js"', "floor"),
    refused("core/src/case/step.ts", 'const later = import("../api/index.js")', "floor"),
    refused("core/src/case/step.ts", 'type Later = import("../api/index.js").Later', "floor"),
    refused("core/src/form/fields/number/number.ts", 'import { due } from "../../../calendar/index.js"', "floor"),
    refused("core/src/case/step.ts", 'import { check } from "@gridloop/core/check"', "floor"),
    refused("core/src/case/step.ts", 'import { text } from "../index.js"', "face"),
    refused("core/src/case/step.ts", 'import { text } from "@gridloop/core"', "face"),
    refused("core/src/misc/things.ts", 'import { text } from "../definition/index.js"', "unknown"),
    refused("core/src/form/value.ts", 'import { html } from "@gridloop/elements"', "package"),
    refused("elements/src/define.ts", 'import "@gridloop/designer/define"', "package"),
    refused("elements/src/define.ts", 'import { serve } from "@gridloop/server"', "package"),
    refused("server/src/index.ts", 'import { define } from "@gridloop/elements"', "package"),
    refused("elements/src/define.ts", 'import { text } from "../../core/src/definition/text.js"', "relative"),
  ],
});
