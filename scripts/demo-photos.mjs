// Draws the demonstration's photos: flat scenes nobody can take for real ones, each labelled so in both languages.
// node scripts/demo-photos.mjs writes packages/server/src/demo/photos/*.png anew; run it after changing a scene.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright";
import { chromiumArguments, findChromium } from "./find-chromium.mjs";
import { root } from "./packages.mjs";

const [width, height] = [480, 360];

const sky = '<rect width="480" height="200" fill="#cfe3ee"/><rect y="200" width="480" height="160" fill="#b9b4aa"/>';
const houses =
  '<path d="M20 200V90h90v110zM130 200V60h70v140zM340 200V80h110v120z" fill="#e6d9c5"/>' +
  '<path d="M36 108h18v22H36zm38 0h18v22H74zm-38 40h18v22H36zm38 0h18v22H74zM146 80h16v22h-16zm26 0h16v22h-16zm-26 44h16v22h-16zm26 0h16v22h-16zM358 100h22v24h-22zm44 0h22v24h-22zm-44 46h22v24h-22zm44 0h22v24h-22z" fill="#8fa9b8"/>';
const street = `${sky}${houses}<path d="M0 232h480v14H0z" fill="#d8d3c8"/><path d="M40 318h60v8H40zm120 0h60v8h-60zm120 0h60v8h-60z" fill="#efe9dc"/>`;
const tree = '<path d="M262 130h14v100h-14z" fill="#7a5c43"/><circle cx="269" cy="104" r="46" fill="#6f9e6a"/>';

/** @type {Record<string, string>} */
const scenes = {
  rubbish: `${street}<path d="M70 236h52v70H70z" fill="#3f7d58"/><path d="M64 226h64v12H64z" fill="#2f6145"/><path d="M130 306c6-40 40-52 66-30 26-22 66 0 66 30z" fill="#4d4f55"/><path d="M160 306c2-22 24-30 40-12 20-14 44-4 46 12z" fill="#6d7078"/><path d="M246 306l22-40 44 10 6 30z" fill="#c49a63"/><path d="M268 266l44 10-8 8-42-8z" fill="#e0bd8c"/>`,
  manhole: `${street}<ellipse cx="240" cy="296" rx="92" ry="30" fill="#6b6862"/><ellipse cx="240" cy="296" rx="74" ry="22" fill="#1f2226"/><path d="M350 250l26 62h-52z" fill="#e2703a"/><path d="M339 277h22l6 14h-34z" fill="#fff3e6"/><path d="M316 312h68v8h-68z" fill="#a84f25"/>`,
  tree: `${street}<path d="M120 282l220-34 4 16-222 36z" fill="#7a5c43"/><circle cx="352" cy="250" r="52" fill="#6f9e6a"/><circle cx="312" cy="282" r="36" fill="#5f8d5b"/><circle cx="396" cy="284" r="34" fill="#82ad7a"/><path d="M96 268l40 18-8 34-46-14z" fill="#5d452f"/>`,
  river:
    '<rect width="480" height="150" fill="#cfe3ee"/><path d="M0 150h480v50H0z" fill="#86a878"/><path d="M0 200h480v160H0z" fill="#6f8f8b"/><path d="M40 232h120v5H40zm180 30h150v5H220zM60 310h120v5H60zm230 20h130v5H290z" fill="#89a8a3"/><path d="M150 276c16-18 60-20 82-2 22-12 56-2 60 12-40 18-110 18-142-10z" fill="#55614a"/><circle cx="196" cy="272" r="10" fill="#e8e4d8"/><path d="M232 262h30v18h-30z" fill="#c98f6b"/><path d="M340 254l34-6 4 14-34 8z" fill="#dfe9ef"/><path d="M70 86h14v70H70zm330-8h14v80h-14z" fill="#7a5c43"/><circle cx="77" cy="70" r="34" fill="#6f9e6a"/><circle cx="407" cy="60" r="38" fill="#82ad7a"/>',
  corridor:
    '<rect width="480" height="360" fill="#e9e3d6"/><path d="M140 60h200v200H140z" fill="#d5cdbb"/><path d="M190 96h100v164H190z" fill="#b4543f"/><circle cx="276" cy="184" r="6" fill="#f0d58a"/><path d="M0 360l140-100h200l140 100z" fill="#b5ad9d"/><path d="M205 70h70v18h-70z" fill="#3d8a5f"/><circle cx="150" cy="306" r="34" fill="none" stroke="#33363b" stroke-width="9"/><circle cx="282" cy="306" r="34" fill="none" stroke="#33363b" stroke-width="9"/><path d="M150 306l36-62h66l30 62h-60l-36-50z" fill="none" stroke="#3f6d97" stroke-width="10"/><path d="M166 236h44v10h-44zm78-22h34v8h-34z" fill="#33363b"/><path d="M342 240h84v74h-84z" fill="#c49a63"/><path d="M342 240h84v14h-84z" fill="#a97f4b"/>',
  shop: `${street}<path d="M210 70h190v166H210z" fill="#f3ecdd"/><path d="M200 60h210v34H200z" fill="#b4543f"/><path d="M226 112h72v90h-72z" fill="#9dbccb"/><path d="M318 112h60v124h-60z" fill="#7d95a2"/><path d="M200 94h30l-6 20h-24zm60 0h30l-6 20h-30zm60 0h30l-6 20h-30z" fill="#f3ecdd"/><path d="M120 262h96v12h-96z" fill="#8a6a47"/><path d="M128 274h10v40h-10zm70 0h10v40h-10z" fill="#6d5236"/><circle cx="142" cy="252" r="11" fill="#d4663c"/><circle cx="166" cy="252" r="11" fill="#d9a441"/><circle cx="190" cy="252" r="11" fill="#6f9e6a"/>`,
  handled: `${street}${tree}<path d="M70 236h52v70H70z" fill="#3f7d58"/><path d="M64 226h64v12H64z" fill="#2f6145"/><circle cx="396" cy="290" r="30" fill="#2f8f5b"/><path d="M382 290l10 11 19-22" fill="none" stroke="#fff" stroke-width="8" stroke-linecap="round" stroke-linejoin="round"/>`,
};

const label = `<path d="M0 324h480v36H0z" fill="#14213d"/><text x="240" y="348" text-anchor="middle" font-family="Noto Sans CJK SC, sans-serif" font-size="18" fill="#fff">演示照片（非实景） · Sample, not a real place</text>`;

const found = findChromium();
const browser = await chromium.launch({ args: chromiumArguments(), ...(found ? { executablePath: found.path } : {}) });
const page = await browser.newPage({ viewport: { width, height } });
for (const [name, scene] of Object.entries(scenes)) {
  await page.setContent(
    `<body style="margin:0"><svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" style="display:block">${scene}${label}</svg>`,
  );
  const file = join(root, "packages/server/src/demo/photos", `${name}.png`);
  const bytes = await page.screenshot({ type: "png" });
  writeFileSync(file, bytes);
  console.log(`${name}.png`, bytes.length);
}
await browser.close();
