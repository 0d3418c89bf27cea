export const id = 393;
export const ids = [393];
export const modules = {

/***/ 6393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openDirectory: () => (/* binding */ openDirectory)
/* harmony export */ });
/* unused harmony exports findRoot, exists, listFiles, readContent, realPlace, whyNot */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5842);



const MAX_FILES = 200_000;
const SKIPPED_DIRECTORIES = new Set(['.git', 'node_modules', '.hg', '.svn']);
function findRoot(path) {
    const start = statSync(path).isDirectory() ? resolve(path) : dirname(resolve(path));
    for (let directory = start;; directory = dirname(directory)) {
        if (exists(join(directory, '.git')))
            return directory;
        if (dirname(directory) === directory)
            return start;
    }
}
function exists(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
}
async function listFiles(root) {
    const paths = [];
    const unlisted = [];
    const hasSubmodules = exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.gitmodules'));
    const queue = [{ path: '', ignores: [] }];
    let next = queue.pop();
    for (; next && paths.length <= MAX_FILES; next = queue.pop()) {
        const entries = entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, next.path));
        if (hasSubmodules && entries.length === 0)
            unlisted.push(next.path.slice(0, -1));
        const { files, directories } = await listDirectory(root, next, entries);
        for (const file of files)
            paths.push(file);
        queue.push(...directories);
    }
    return { paths: paths.sort(), complete: next === undefined, unlisted: unlisted.sort() };
}
async function listDirectory(root, directory, entries) {
    const ignores = await withOwnIgnore(root, directory, entries);
    const files = [];
    const directories = [];
    for (const entry of entries) {
        const path = directory.path + entry.name;
        if (!entry.isDirectory()) {
            if (!isIgnored(ignores, path))
                files.push(path);
        }
        else if (!SKIPPED_DIRECTORIES.has(entry.name) && !isIgnored(ignores, `${path}/`)) {
            directories.push({ path: `${path}/`, ignores });
        }
    }
    return { files, directories };
}
function entriesOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
async function withOwnIgnore(root, { path, ignores }, entries) {
    if (!entries.some((entry) => entry.name === '.gitignore'))
        return ignores;
    const content = readContent(root, `${path}.gitignore`);
    if (content.kind !== 'text')
        return ignores;
    const { default: ignore } = await __webpack_require__.e(/* import() */ 312).then(__webpack_require__.t.bind(__webpack_require__, 9312, 19));
    const matcher = ignore().add(content.text);
    return [...ignores, { directory: path, ignores: (inside) => matcher.ignores(inside) }];
}
function isIgnored(ignores, path) {
    return ignores.some(({ directory, ignores }) => ignores(path.slice(directory.length)));
}
function readContent(root, path) {
    try {
        const place = realPlace(root, path);
        return place === null
            ? { kind: 'unavailable', reason: 'it is a link out of the repository' }
            : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place).isFile()
                ? (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(place))
                : { kind: 'unavailable', reason: 'it is not a regular file' };
    }
    catch (error) {
        return { kind: 'unavailable', reason: whyNot(error, 'read') };
    }
}
function realPlace(root, path) {
    const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path));
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), real);
    return inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) ? null : real;
}
function whyNot(error, what) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
    return REASONS[code] ?? `it could not be ${what} (${code || 'unknown error'})`;
}
const REASONS = {
    EACCES: 'permission denied',
    EISDIR: 'it is a directory',
    ELOOP: 'its links lead in a circle',
    ENOENT: 'it does not exist',
    EPERM: 'permission denied',
    EROFS: 'the file system is read-only',
};
async function openDirectory(root) {
    const listing = await listFiles(root);
    return {
        listing,
        fetch: async (paths) => new Map(paths.map((path) => [path, readContent(root, path)])),
    };
}


/***/ })

};
