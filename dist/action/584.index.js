export const id = 584;
export const ids = [584];
export const modules = {

/***/ 584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ReportError: () => (/* binding */ ReportError)
/* harmony export */ });
class ReportError extends Error {
    name = 'ReportError';
}


/***/ })

};
