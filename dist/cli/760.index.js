export const id = 760;
export const ids = [760];
export const modules = {

/***/ 7760:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown),
/* harmony export */   nearest: () => (/* binding */ nearest),
/* harmony export */   y: () => (/* binding */ oneOf)
/* harmony export */ });
const FARTHEST = 2;
function nearest(word, options) {
    let match = null;
    let least = FARTHEST + 1;
    for (const option of options) {
        if (option === word)
            return null;
        if (Math.abs(option.length - word.length) >= least)
            continue;
        const distance = editDistance(word, option);
        if (distance >= least)
            continue;
        match = option;
        least = distance;
    }
    return match;
}
function editDistance(left, right) {
    const row = Array.from({ length: right.length + 1 }, (_, index) => index);
    for (let i = 0; i < left.length; i++) {
        let diagonal = i;
        row[0] = i + 1;
        for (let j = 0; j < right.length; j++) {
            const above = row[j + 1] ?? 0;
            const replaced = diagonal + (left[i] === right[j] ? 0 : 1);
            row[j + 1] = Math.min(replaced, above + 1, (row[j] ?? 0) + 1);
            diagonal = above;
        }
    }
    return row[right.length] ?? 0;
}
function oneOf(words) {
    const quoted = words.map((word) => `\`${word}\``);
    const last = quoted.pop() ?? '';
    return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
}
const UNSHOWABLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/g;
function shown(text) {
    const plain = text.replace(UNSHOWABLE, ' ');
    return plain.length > 60 ? `${plain.slice(0, 57)}...` : plain;
}


/***/ })

};
