/** What a shell is to know of a command. */
interface CompletedCommand {
  readonly name: string;
  readonly summary: string;
  /** Long names: `--output`. */
  readonly options: readonly string[];
}

type ToScript = (commands: readonly CompletedCommand[]) => string;

const names = (commands: readonly CompletedCommand[]): string =>
  commands.map(({ name }) => name).join(' ');

const quote = (text: string): string => `'${text.replaceAll("'", '’')}'`;

/** Files are completed where no option is begun. */
const toBash: ToScript = (commands) => `_gongbao() {
  local word="\${COMP_WORDS[COMP_CWORD]}" options=''
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${names(commands)} --help --lang --version' -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${commands.map(({ name, options }) => `    ${name}) options='${[...options, '--help', '--lang'].join(' ')}' ;;`).join('\n')}
  esac
  case "$word" in
    -*) COMPREPLY=($(compgen -W "$options" -- "$word")) ;;
    *) COMPREPLY=($(compgen -f -- "$word")) ;;
  esac
}
complete -o filenames -o default -F _gongbao gongbao
`;

const toZsh: ToScript = (commands) => `autoload -U +X bashcompinit && bashcompinit
${toBash(commands)}`;

const toFish: ToScript = (commands) =>
  commands
    .flatMap(({ name, summary, options }) => [
      `complete -c gongbao -n __fish_use_subcommand -a ${name} -d ${quote(summary)}`,
      ...options.map(
        (option) =>
          `complete -c gongbao -n '__fish_seen_subcommand_from ${name}' -l ${option.slice(2)}`,
      ),
    ])
    .map((line) => `${line}\n`)
    .join('');

const toPowerShell: ToScript = (
  commands,
) => `Register-ArgumentCompleter -Native -CommandName gongbao -ScriptBlock {
  param($word, $line, $at)
  $options = @{
${commands.map(({ name, options }) => `    '${name}' = @(${options.map(quote).join(', ')})`).join('\n')}
  }
  $command = $line.CommandElements[1].Value
  $words = if ($options.ContainsKey("$command")) { $options[$command] } else { $options.Keys }
  $words | Where-Object { $_ -like "$word*" } | Sort-Object
}
`;

/** The script of each shell, by the name that is asked for. */
export const SHELLS = {
  bash: toBash,
  zsh: toZsh,
  fish: toFish,
  powershell: toPowerShell,
} as const satisfies Readonly<Record<string, ToScript>>;

export type ShellName = keyof typeof SHELLS;
