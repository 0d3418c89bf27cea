export const id = 833;
export const ids = [833];
export const modules = {

/***/ 4939:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withFile)
/* harmony export */ });
function withFile(source, path, content) {
    const { paths, complete } = source.listing;
    return {
        listing: paths.includes(path) ? source.listing : { paths: [...paths, path].sort(), complete },
        fetch: async (wanted) => {
            const others = wanted.filter((one) => one !== path);
            const contents = new Map(await source.fetch(others));
            if (others.length < wanted.length)
                contents.set(path, content);
            return contents;
        },
    };
}


/***/ }),

/***/ 1833:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   selectStdin: () => (/* binding */ selectStdin)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8449);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4248);
/* harmony import */ var _overlay_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4939);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(371);






async function selectStdin(cwd, path, stdin) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(directory, { throwIfNoEntry: false })?.isDirectory())
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`--stdin-path ${path}: there is no directory ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)}`);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place, { throwIfNoEntry: false })?.isDirectory())
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`--stdin-path ${path} is a directory; it takes the path of a Dockerfile`);
    const root = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .findRoot */ .wg)(directory);
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, place).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    const source = await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .openDirectory */ .AJ)(root);
    const overlaid = (0,_overlay_js__WEBPACK_IMPORTED_MODULE_4__/* .withFile */ .D)(source, inside, (0,_decode_js__WEBPACK_IMPORTED_MODULE_5__/* .decode */ .D)(await readAll(stdin)));
    return { root, source: overlaid, paths: [inside], overlaid: [inside] };
}
async function readAll(stdin) {
    const chunks = [];
    let length = 0;
    for await (const chunk of stdin) {
        chunks.push(chunk);
        length += chunk.byteLength;
        if (length > _decode_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_FILE_BYTES */ .g)
            break;
    }
    return Buffer.concat(chunks);
}


/***/ })

};
