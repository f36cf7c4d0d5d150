package dev.runwell.search;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/** Knows the words that incidents have, and the nearest one to a word that none has. */
final class Spelling {
  /** From here on two letters may be wrong instead of one. */
  private static final int LONG_WORD = 8;

  private static final int SAME_START = 1;

  private final IndexReader reader;

  Spelling(IndexReader reader) {
    this.reader = reader;
  }

  /** The word that was probably meant; empty if the word is known, or no other is near. */
  Optional<String> nearest(Token word) throws IOException {
    Terms known = MultiTerms.getTerms(reader, Schema.SPELLING);
    if (known == null || isKnown(word) || !IncidentDocument.isSpelt(word.surface())) {
      return Optional.empty();
    }
    int most = word.surface().length() >= LONG_WORD ? 2 : 1;
    Term wanted = new Term(Schema.SPELLING, word.surface());
    String best = null;
    float bestBoost = 0;
    int bestCount = 0;
    FuzzyTermsEnum near = new FuzzyTermsEnum(known, wanted, most, SAME_START, true);
    for (BytesRef term = near.next(); term != null; term = near.next()) {
      float boost = near.getBoost();
      if (boost > bestBoost || (boost == bestBoost && near.docFreq() > bestCount)) {
        best = term.utf8ToString();
        bestBoost = boost;
        bestCount = near.docFreq();
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean isKnown(Token word) throws IOException {
    return reader.docFreq(new Term(Schema.TERMS, word.term())) > 0;
  }
}
