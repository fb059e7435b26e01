/** The language of the page follows its switch, so that readers of screens speak it. */
export function followLanguage(): void {
  for (const choice of document.querySelectorAll<HTMLInputElement>('[name=language]')) {
    choice.addEventListener('change', () => {
      document.documentElement.lang = choice.value;
    });
  }
}
