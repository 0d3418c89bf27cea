export const id = 109;
export const ids = [109];
export const modules = {

/***/ 5859:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ DEFAULT_CONFIG),
/* harmony export */   j: () => (/* binding */ ANSWERABLE)
/* harmony export */ });
const ANSWERABLE = [
    'context-unknown',
    'dev-runner',
    'dynamic-start',
    'no-workdir',
    'start-not-found',
    'system-libraries',
];
const SOURCE_SUFFIXES = 'c,cc,cpp,cs,ex,exs,go,h,html,java,js,json,jsx,kt,lua,mjs,php,pl,ps1,py,rb,rs,scala,sh,swift,ts,tsx,yaml,yml';
const DEFAULT_CONFIG = {
    files: [
        '**/{Dockerfile,Containerfile}{,.*,-*,_*}',
        '**/*.{Dockerfile,Containerfile}',
        '**/Dockerfile[A-Z]*',
    ],
    exclude: [
        '**/node_modules/**',
        '**/vendor/**',
        '**/*.{dockerignore,md,txt,j2,jinja,jinja2,tmpl,tpl,template,gotmpl,mustache,hbs,ejs,erb,m4,in,orig,bak}',
        `**/*.{${SOURCE_SUFFIXES}}`,
    ],
    preset: 'recommended',
    rules: {},
    targets: {},
    bases: {},
    propose: {
        'target-base': 'auto',
        'base-runtime': null,
        'stage-name': 'runtime',
        'max-stages': 4,
        healthcheck: true,
        'cache-mounts': true,
        answers: {},
    },
    ignores: { 'require-reason': false, 'allow-inline': true },
};


/***/ }),

/***/ 9109:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createConfigReader: () => (/* binding */ createConfigReader),
/* harmony export */   u: () => (/* binding */ findConfig)
/* harmony export */ });
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5859);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4680);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(371);



const NAMES = ['.stagewright.yaml', '.stagewright.yml', '.stagewright.json'];
function findConfig(has, path) {
    const parts = path.split('/').slice(0, -1);
    for (let depth = parts.length; depth >= 0; depth--) {
        const directory = parts
            .slice(0, depth)
            .map((part) => `${part}/`)
            .join('');
        const found = NAMES.find((name) => has(directory + name));
        if (found)
            return directory + found;
    }
    return null;
}
function createConfigReader(source, rules) {
    const { has } = (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .createSnapshot */ .$p)(new Map(), source.listing);
    const read = new Map();
    const load = (path) => {
        const config = read.get(path) ?? readConfig(source, path, rules);
        read.set(path, config);
        return config;
    };
    return {
        load,
        for: async (dockerfile) => {
            const path = findConfig(has, dockerfile);
            return path === null ? _config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_CONFIG */ .P : load(path);
        },
    };
}
async function readConfig(source, path, rules) {
    const content = (await source.fetch([path])).get(path);
    if (content?.kind !== 'text') {
        const reason = content?.kind === 'unavailable' ? content.reason : 'it does not exist';
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`the configuration ${path} cannot be read: ${reason}`);
    }
    const { ConfigError, parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(156), __webpack_require__.e(33), __webpack_require__.e(587)]).then(__webpack_require__.bind(__webpack_require__, 3587));
    try {
        return parseConfig(content.text, path, rules);
    }
    catch (error) {
        if (error instanceof ConfigError)
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(error.message);
        throw error;
    }
}


/***/ }),

/***/ 4680:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ createSnapshot),
/* harmony export */   Lw: () => (/* binding */ overlay),
/* harmony export */   ui: () => (/* binding */ unlistedAbove)
/* harmony export */ });
function unlistedAbove({ unlisted }, path) {
    return unlisted?.find((directory) => path.startsWith(`${directory}/`)) ?? null;
}
const NOT_READ_YET = 'not read yet';
const indexes = new WeakMap();
function indexOf(listing) {
    const index = indexes.get(listing) ?? new Set(listing.paths);
    indexes.set(listing, index);
    return index;
}
function createSnapshot(loaded, listing) {
    const known = indexOf(listing);
    const wanted = new Set();
    return {
        wanted,
        list: () => listing,
        has: (path) => known.has(path),
        read(path) {
            const content = loaded.get(path);
            if (content)
                return content;
            if (!known.has(path)) {
                const above = unlistedAbove(listing, path);
                if (above !== null)
                    return { kind: 'unavailable', reason: `what ${above} holds is not listed` };
                return listing.complete
                    ? { kind: 'absent' }
                    : { kind: 'unavailable', reason: 'the file list is not complete' };
            }
            wanted.add(path);
            return { kind: 'unavailable', reason: NOT_READ_YET };
        },
    };
}
function overlay(snapshot, file) {
    return {
        ...snapshot,
        list: () => {
            const listing = snapshot.list();
            if (snapshot.has(file.path))
                return listing;
            return { ...listing, paths: [...listing.paths, file.path].sort() };
        },
        has: (path) => path === file.path || snapshot.has(path),
        read: (path) => (path === file.path ? { kind: 'text', text: file.text } : snapshot.read(path)),
    };
}


/***/ })

};
