import type { StorybookConfig } from "@storybook/web-components-vite";
import { defaultClientConditions, mergeConfig } from "vite";

const config: StorybookConfig = {
  framework: "@storybook/web-components-vite",
  stories: ["../packages/*/src/**/*.stories.ts"],
  addons: ["@storybook/addon-docs", "@storybook/addon-a11y"],
  // Nothing here calls out: the people who run it may sit in a closed network.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => mergeConfig(vite, { resolve: { conditions: ["@gridloop/source", ...defaultClientConditions] } }),
};

export default config;
