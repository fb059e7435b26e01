/** Signs of print by the command that MinerU and others write for them. */
const SIGNS: Readonly<Record<string, string>> = {
  ge: '≥',
  geq: '≥',
  geqslant: '≥',
  le: '≤',
  leq: '≤',
  leqslant: '≤',
  times: '×',
  div: '÷',
  pm: '±',
  sim: '~',
  approx: '≈',
  cdot: '·',
  cdots: '…',
  ldots: '…',
  circ: '°',
  degree: '°',
  mu: 'μ',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  Delta: 'Δ',
  sum: '∑',
  quad: '',
  qquad: '',
  left: '',
  right: '',
};

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * A formula in a text: `$75\%$`, `$$…$$`, `\(…\)`, without the spaces that part it from Chinese; two prices
 * in dollars have neither sign nor brace between.
 */
const FORMULA =
  /(?:(?<=[\u2e80-\uff60]) {1,3})?(?:\$\$?([^$\n]{1,500})\$\$?|\\\(([^\n]{1,500}?)\\\))(?: {1,3}(?=[\u2e80-\uff60]))?/g;
const LIKE_FORMULA = /[\\_^{]|^[\d\s.,%+~=<>×-]+$/;

/** Braces hold what a command is for; they nest, so the innermost are read first. */
const FONT = /\\(?:math\w{1,9}|text\w{0,9}|operatorname|boldsymbol|bm)\s?\{([^{}]{0,500})\}/g;
const FRACTION = /\\[dt]?frac\s?\{([^{}]{1,200})\}\s?\{([^{}]{1,200})\}/g;
const RAISED_DIGIT = /\^\s?(?:\{\s?(\d)\s?\}|(\d))/g;
const LIFTED = /[_^]\s?\{([^{}]{0,200})\}/g;
const COMMAND = /\\([A-Za-z]{1,20})\s?/g;
const ESCAPED = /\\([%$&#_{}])/g;
const SPACING = /\\[,;:! ]|~/g;
const DEEPEST = 8;

function readBraces(formula: string): string {
  let print = formula;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const next = print
      .replace(FONT, '$1')
      .replace(FRACTION, '$1/$2')
      .replace(RAISED_DIGIT, (_, braced, bare) => RAISED.charAt(Number(braced ?? bare)))
      .replace(LIFTED, '$1');
    if (next === print) break;
    print = next;
  }
  return print;
}

/** The print of one formula, without the signs around it: `\mathrm{PM}_{2.5}` → `PM2.5`. */
export function formulaToPrint(formula: string): string {
  return readBraces(formula)
    .replace(SPACING, '')
    .replace(COMMAND, (command, name: string) => SIGNS[name] ?? command)
    .replace(/[_^](?=[\w°])/g, '')
    .replace(/(?<!\\)[{}]/g, '')
    .replace(ESCAPED, '$1')
    .replace(/\s+/g, '');
}

/**
 * A text with its formulas as they were printed: engines that know formulas write numbers so,
 * `达到$75\%$以上` for 达到75%以上 and `PM$_{2.5}$` for PM2.5.
 */
export function latexToPrint(text: string): string {
  if (!text.includes('$') && !text.includes('\\(')) return text;
  return text.replace(FORMULA, (whole, dollars?: string, brackets?: string) => {
    const formula = dollars ?? brackets ?? '';
    return LIKE_FORMULA.test(formula) ? formulaToPrint(formula) : whole;
  });
}
