export { loadDistrictFile, type LoadedDistrict } from "./load-district-file.js";
export { readTable } from "./table-file.js";
