export const id = 441;
export const ids = [441];
export const modules = {

/***/ 2441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rules: () => (/* binding */ rules_rules)
});

// EXTERNAL MODULE: ./lib/rules/index.js + 49 modules
var rules = __webpack_require__(2789);
;// CONCATENATED MODULE: ./lib/src/lint/rule.js
const CATEGORIES = [
    'architecture',
    'security',
    'optimization',
    'testing',
    'developer-experience',
    'correctness',
];

// EXTERNAL MODULE: ./lib/src/cli/arguments.js
var cli_arguments = __webpack_require__(3363);
// EXTERNAL MODULE: ./lib/src/cli/terminal.js
var cli_terminal = __webpack_require__(9567);
;// CONCATENATED MODULE: ./lib/src/cli/rules.js




const FORMATS = ['pretty', 'json', 'markdown'];
async function rules_rules(args, terminal) {
    const { values } = (0,cli_arguments/* readArguments */.l)(args, { format: { type: 'string', default: 'pretty' } });
    const format = (0,cli_arguments/* oneOf */.y)('--format', values.format, FORMATS);
    const sorted = [...rules/* rules */.a].sort((a, b) => CATEGORIES.indexOf(a.category) - CATEGORIES.indexOf(b.category));
    if (format === 'json')
        terminal.stdout(`${JSON.stringify(sorted.map(described), null, 2)}\n`);
    else
        terminal.stdout(`${(format === 'markdown' ? markdown(sorted) : pretty(sorted)).join('\n')}\n`);
    return cli_terminal/* EXIT */.d.ok;
}
function described({ id, category, severity, summary, aliases }) {
    return { id, category, severity, summary, aliases };
}
function markdown(rules) {
    const rows = rules.map(({ id, category, severity, summary, aliases }) => `| \`${id}\` | ${category} | ${severity} | ${summary} | ${aliases.join(', ')} |`);
    return [
        '| rule | category | severity | what it asks for | also known as |',
        '|---|---|---|---|---|',
        ...rows,
    ];
}
function pretty(rules) {
    const width = Math.max(...rules.map(({ id }) => id.length));
    return CATEGORIES.flatMap((category) => {
        const own = rules.filter((rule) => rule.category === category);
        if (own.length === 0)
            return [];
        const rows = own.map(({ id, severity, summary }) => `  ${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}`);
        return [category, ...rows, ''];
    });
}


/***/ })

};
