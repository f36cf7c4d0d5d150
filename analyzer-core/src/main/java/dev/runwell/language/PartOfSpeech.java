package dev.runwell.language;

/** Parts of speech, as Universal Dependencies names them. */
public enum PartOfSpeech {
  /** Adjective. */
  ADJ,
  /** Preposition. */
  ADP,
  /** Adverb. */
  ADV,
  /** Auxiliary: be, have, do, modals. */
  AUX,
  /** Coordinating conjunction: and, but. */
  CCONJ,
  /** Determiner: the, a, this. */
  DET,
  /** Interjection. */
  INTJ,
  /** Common noun. */
  NOUN,
  /** Number. */
  NUM,
  /** Particle: to, not, 's. */
  PART,
  /** Pronoun. */
  PRON,
  /** Name. */
  PROPN,
  /** Punctuation. */
  PUNCT,
  /** Subordinating conjunction: because, if, that. */
  SCONJ,
  /** Symbol. */
  SYM,
  /** Verb other than an auxiliary. */
  VERB,
  /** Anything else. */
  X
}
