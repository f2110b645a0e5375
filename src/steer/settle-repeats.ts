import type { Ruling } from '../model.ts';

export interface TypedRepeats {
  /** Ids of the notes whose originals were typed since the program wrote the ledger. */
  readonly typed: readonly string[];
  /** What keeps a note from being the original of another, such as "is blank"; null where nothing does. */
  readonly wrongWith: (id: string) => string | null;
  /** Tells what is wrong with the original that was typed, and rules the note as if it had not been. */
  readonly refuse: (id: string, wrong: string) => void;
}

/**
 * Makes the repeats that officers named hold together. Of those that were typed, repeats of notes that are no ideas and rings
 * are refused; the others go before what was there: before an older repeat that makes a ring of them, and before the two
 * having been kept apart. What repeats a repeat then repeats the note at the end.
 * O(notes), once more for each link of a chain that breaks.
 */
export function settleRepeats(rulings: Map<string, Ruling>, { typed: given, wrongWith, refuse }: TypedRepeats): void {
  const typed = new Set(given);
  const takeBack = (id: string, wrong: string): void => {
    typed.delete(id);
    refuse(id, wrong);
  };
  for (let before = -1; before !== typed.size; ) {
    before = typed.size;
    for (const id of [...typed]) {
      const wrong = wrongWith(rulings.get(id)?.repeatOf ?? '');
      if (wrong !== null) takeBack(id, wrong);
    }
  }
  for (let rings = ringsOf(rulings); rings.length > 0; rings = ringsOf(rulings)) {
    for (const ring of rings) {
      const older = ring.filter((id) => !typed.has(id));
      for (const id of older) change(rulings, id, { status: 'idea', repeatOf: null });
      if (older.length === 0) for (const id of ring) takeBack(id, 'comes to repeat this note itself');
    }
  }
  for (const id of typed) {
    const original = rulings.get(id)?.repeatOf ?? '';
    bringTogether(rulings, id, original);
    bringTogether(rulings, original, id);
  }
  followChains(rulings);
}

function change(rulings: Map<string, Ruling>, id: string, part: Partial<Ruling>): void {
  const ruling = rulings.get(id);
  if (ruling) rulings.set(id, { ...ruling, ...part });
}

function bringTogether(rulings: Map<string, Ruling>, id: string, other: string): void {
  const { apartFrom = [] } = rulings.get(id) ?? {};
  if (apartFrom.includes(other)) change(rulings, id, { apartFrom: apartFrom.filter((one) => one !== other) });
}

/** Notes that repeat each other in a ring. Each has one original at most, so that every note is passed once. */
function ringsOf(rulings: ReadonlyMap<string, Ruling>): string[][] {
  const rings: string[][] = [];
  const passed = new Set<string>();
  for (const start of rulings.keys()) {
    const path = new Set<string>();
    let at: string | null = start;
    while (at !== null && !passed.has(at)) {
      passed.add(at);
      path.add(at);
      at = rulings.get(at)?.repeatOf ?? null;
    }
    if (at !== null && path.has(at)) rings.push([...path].slice([...path].indexOf(at)));
  }
  return rings;
}

/** What repeats a repeat repeats the note at the end. */
function followChains(rulings: Map<string, Ruling>): void {
  for (const [id, { repeatOf }] of rulings) {
    let end = repeatOf;
    for (let next = end; next !== null; next = rulings.get(next)?.repeatOf ?? null) end = next;
    if (end !== repeatOf) change(rulings, id, { repeatOf: end });
  }
}
