export const id = 411;
export const ids = [411];
export const modules = {

/***/ 5411:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inShard: () => (/* binding */ inShard),
/* harmony export */   parseShard: () => (/* binding */ parseShard)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _report_most_shards_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4282);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(371);



function parseShard(what, text) {
    const [, index = '', total = ''] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
    const shard = { index: Number(index), total: Number(total) };
    if (shard.index < 1 || shard.index > shard.total || shard.total > _report_most_shards_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_SHARDS */ .Y)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${what} takes I/N, such as 1/4, with I from 1 to N and N at most ${_report_most_shards_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_SHARDS */ .Y}, not "${text}"`);
    return shard;
}
function inShard(path, { index, total }) {
    return ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(path).digest().readUInt32BE(0) % total) + 1 === index;
}


/***/ }),

/***/ 4282:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ MOST_SHARDS)
/* harmony export */ });
const MOST_SHARDS = 256;


/***/ })

};
