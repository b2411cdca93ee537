/**
 * A text in both languages of the product.
 * @param {string} zh
 * @param {string} en
 */
export const text = (zh, en) => ({ "zh-CN": zh, en });
