export const id = 502;
export const ids = [502];
export const modules = {

/***/ 2502:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   matchDockerfiles: () => (/* binding */ matchDockerfiles)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3581);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3753);


const OPTIONS = { dot: true, nocase: true, nonegate: true, nocomment: true, braceExpandMax: 1_000 };
function matchDockerfiles(paths, globs) {
    const compile = (glob) => new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(glob.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_GLOB_LENGTH */ .v), OPTIONS);
    const wanted = globs.files.map(compile);
    const unwanted = globs.exclude.map(compile);
    return paths.filter((path) => wanted.some((glob) => glob.match(path)) && !unwanted.some((glob) => glob.match(path)));
}


/***/ }),

/***/ 3753:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ MAX_GLOB_LENGTH)
/* harmony export */ });
const MAX_GLOB_LENGTH = 1_000;


/***/ })

};
