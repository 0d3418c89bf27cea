export const id = 35;
export const ids = [35];
export const modules = {

/***/ 35:
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
