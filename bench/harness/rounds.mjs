// Rounds of candidates, each in another order, and as many as it takes.

/** @typedef {import("./candidates.mjs").Candidate} Candidate */
/** @typedef {import("../claims.mjs").Claim} Claim */

/** Each round in another order, so that no candidate always comes after the same one. */
const shuffled = (list) => {
  const copy = [...list];
  for (let place = copy.length - 1; place > 0; place -= 1) {
    const other = Math.floor(Math.random() * (place + 1));
    [copy[place], copy[other]] = [copy[other], copy[place]];
  }
  return copy;
};

/**
 * The `least` rounds with all candidates; after that with those alone whose claims are still `pending`, until none is,
 * or there were `most` rounds, or the `minutes` for them are over.
 * @template T
 * @param {object} wanted
 * @param {Candidate[]} wanted.candidates
 * @param {(candidate: Candidate, claims?: Claim[]) => Promise<T>} wanted.measure is told the claims that it is still for
 * @param {(rounds: Array<Record<string, T>>) => Claim[]} wanted.pending
 * @param {{ least: number, most: number, minutes: number }} wanted.limits
 * @param {(round: number, claims: Claim[] | undefined) => void} wanted.progress
 */
export const collect = async ({ candidates, measure, pending, limits: { least, most, minutes }, progress }) => {
  const rounds = [];
  const add = async (list, claims) => {
    const round = {};
    for (const candidate of shuffled(list)) round[candidate.name] = await measure(candidate, claims);
    rounds.push(round);
    progress(rounds.length, claims);
  };
  while (rounds.length < least) await add(candidates);
  const end = Date.now() + minutes * 60_000;
  for (let claims = pending(rounds); claims.length && rounds.length < most && Date.now() < end; claims = pending(rounds)) {
    const names = new Set(claims.flatMap(({ candidate, against }) => [candidate, against]));
    await add(candidates.filter(({ name }) => names.has(name)), claims);
  }
  return rounds;
};
