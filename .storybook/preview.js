import { setCustomElementsManifest } from "@storybook/web-components-vite";
import designer from "../packages/designer/custom-elements.json";
import elements from "../packages/elements/custom-elements.json";

// Plain JavaScript, because a type check must not need the manifests, which a build writes.
// What the documentation pages say of properties, events, parts and custom properties comes from the JSDoc above each class.
setCustomElementsManifest({ ...elements, modules: [...elements.modules, ...designer.modules] });

/** @type {import("@storybook/web-components-vite").Decorator} */
const inLanguage = (story, { globals }) => {
  document.documentElement.lang = String(globals["locale"]);
  return story();
};

/** @type {import("@storybook/web-components-vite").Preview} */
const preview = {
  tags: ["autodocs"],
  decorators: [inLanguage],
  initialGlobals: { locale: "zh-CN" },
  globalTypes: {
    locale: {
      description: "Language of the page",
      toolbar: {
        icon: "globe",
        items: [
          { value: "zh-CN", title: "简体中文" },
          { value: "en", title: "English" },
        ],
      },
    },
  },
  parameters: {
    a11y: { test: "error" },
    options: { storySort: { order: ["Elements", "Designer"] } },
  },
};

export default preview;
