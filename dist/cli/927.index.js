export const id = 927;
export const ids = [927];
export const modules = {

/***/ 1927:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   select: () => (/* binding */ select)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4248);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(371);




async function select(cwd, named, globsOf) {
    const byRoot = new Map();
    for (const path of named) {
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
        checkPlace(path, place);
        const root = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .findRoot */ .wg)(place);
        byRoot.set(root, [...(byRoot.get(root) ?? []), place]);
    }
    const selections = [];
    for (const [root, places] of byRoot) {
        const source = await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .openDirectory */ .AJ)(root);
        const paths = new Set();
        for (const place of places)
            for (const path of await expand(root, place, source, globsOf))
                paths.add(path);
        selections.push({ root, source: withNamed(source, paths), paths: [...paths].sort(), overlaid: [] });
    }
    return selections;
}
function checkPlace(named, place) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place, { throwIfNoEntry: false });
    if (stat)
        return;
    const link = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place, { throwIfNoEntry: false });
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(link ? `${named} is a link to nothing` : `there is no file or directory ${named}`);
}
async function expand(root, place, source, globsOf) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, place).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place).isDirectory())
        return [path];
    const { matchDockerfiles } = await Promise.all(/* import() */[__webpack_require__.e(581), __webpack_require__.e(502)]).then(__webpack_require__.bind(__webpack_require__, 2502));
    const { paths } = source.listing;
    const below = path === '' ? paths : paths.filter((file) => file.startsWith(`${path}/`));
    return matchDockerfiles(below, await globsOf(source));
}
function withNamed(source, paths) {
    const listed = new Set(source.listing.paths);
    const hidden = [...paths].filter((path) => !listed.has(path));
    if (hidden.length === 0)
        return source;
    return { ...source, listing: { ...source.listing, paths: [...source.listing.paths, ...hidden].sort() } };
}


/***/ })

};
