export type { DirectoryProblem } from "./directory-problem.js";
export { importDirectory, type DirectoryChange, type DirectoryImport, type DirectoryImportOptions } from "./import-directory.js";
