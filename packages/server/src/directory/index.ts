export { importDirectory, type DirectoryImport } from "./import-directory.js";
