export { loadDistrictFile, type LoadedDistrict } from "./load-district-file.js";
export { readTable, type TableFile } from "./table-file.js";
