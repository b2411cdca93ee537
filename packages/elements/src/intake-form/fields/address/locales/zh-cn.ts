import type { AddressMessages } from "./messages.js";

const distance = (metres: number): string =>
  metres < 1000 ? `${Math.max(1, Math.round(metres))} 米` : `${Math.round(metres / 100) / 10} 公里`;

export const zhCN: AddressMessages = {
  found: (count) => `找到 ${count} 个区域，用上下方向键选择`,
  locate: "使用当前位置",
  locating: "正在定位……",
  faults: {
    denied: "未获准读取位置。请在浏览器设置中允许定位，或直接填写地址。",
    unavailable: "暂时无法确定位置。请直接填写地址。",
    timeout: "定位时间过长，已停止。请重试，或直接填写地址。",
  },
  outside: "当前位置不在本区任何网格内。请核对，或填写地址。",
  notAsked: "已记下位置，但未能查出所在网格，不影响提交。",
  someGrid: "已选定所在区域",
  removeGrid: (name) => `移除区域 ${name}`,
  position: (metres) => `已附上当前位置${metres === undefined ? "" : `（误差约 ${distance(metres)}）`}`,
  removePosition: "移除当前位置",
  gridAdded: (name) => `已选择 ${name}`,
  positionAdded: "已附上当前位置",
  attached: "随地址附上",
  between: " · ",
};
