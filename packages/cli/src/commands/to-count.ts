import { InvalidArgumentError } from 'commander';

/** Reads the value of an option that is a whole number of at least `least`. */
export function toCount(least: number): (value: string) => number {
  return (value) => {
    const count = Number(value);
    if (value !== '' && Number.isInteger(count) && count >= least) return count;
    throw new InvalidArgumentError(`≥ ${least}`);
  };
}
